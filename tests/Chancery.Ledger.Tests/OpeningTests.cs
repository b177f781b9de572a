using Dapper;
using Microsoft.Data.Sqlite;

namespace Chancery.Ledger.Tests;

public sealed class OpeningTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_ledger_is_made_and_opened_again()
    {
        _folder.Ledger().Dispose();
        using LedgerFile again = _folder.Ledger();
        using SqliteConnection connection = Connect("test.ledger");
        connection.ExecuteScalar<string>("PRAGMA journal_mode").ShouldBe("wal");
        again.Events(new EventQuery()).ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_file_becomes_a_ledger()
    {
        File.WriteAllBytes(_folder.File("empty"), []);
        using LedgerFile ledger = _folder.Ledger("empty");
        ledger.Events(new EventQuery()).ShouldBeEmpty();
    }

    [Fact]
    public async Task All_that_open_a_new_ledger_at_once_get_it()
    {
        // Many rounds, and a start in steps: that one reads while another writes is a matter of microseconds.
        for (int round = 0; round < 30; round++)
        {
            string path = _folder.File($"new-{round}");
            Task<LedgerOpening>[] all = [.. Enumerable.Range(0, 6).Select(i => Task.Run(() =>
            {
                Thread.SpinWait(i * 20_000);
                return LedgerFile.Open(path);
            }))];
            foreach (LedgerOpening opening in await Task.WhenAll(all))
            {
                opening.ShouldBeOfType<LedgerOpening.Opened>().Ledger.Dispose();
            }
        }
    }

    [Theory]
    [InlineData("Dear diary, this is no database. It has more than a hundred characters, as the header of a database file does have.")]
    [InlineData("short")]
    public void A_file_that_is_no_database_is_refused_and_left_alone(string content)
    {
        File.WriteAllText(_folder.File("diary.txt"), content);
        Refused("diary.txt", LedgerFault.NotALedger);
        File.ReadAllText(_folder.File("diary.txt")).ShouldBe(content);
    }

    [Fact]
    public void Another_programs_database_is_refused_and_left_alone()
    {
        using (SqliteConnection connection = Connect("other.db"))
        {
            connection.Execute("CREATE TABLE shopping (item TEXT)");
        }

        byte[] before = File.ReadAllBytes(_folder.File("other.db"));
        Refused("other.db", LedgerFault.NotALedger);
        File.ReadAllBytes(_folder.File("other.db")).ShouldBe(before);
    }

    [Fact]
    public void A_ledger_from_a_newer_version_is_refused()
    {
        _folder.Ledger().Dispose();
        using (SqliteConnection connection = Connect("test.ledger"))
        {
            connection.Execute("PRAGMA user_version = 1000");
        }

        Refused("test.ledger", LedgerFault.NewerSchema).ShouldContain("newer version");
    }

    [Fact]
    public void A_read_only_ledger_is_refused()
    {
        _folder.Ledger().Dispose();
        File.SetAttributes(_folder.File("test.ledger"), FileAttributes.ReadOnly);
        Refused("test.ledger", LedgerFault.NotWritable).ShouldContain("read-only");
    }

    [Fact]
    public void A_folder_a_missing_folder_and_an_address_are_refused()
    {
        Directory.CreateDirectory(_folder.File("folder"));
        Refused("folder", LedgerFault.NotALedger);
        Refused("nowhere/test.ledger", LedgerFault.NoSuchPlace).ShouldContain("nowhere");
        LedgerFile.Open("").ShouldBeOfType<LedgerOpening.Refused>().Fault.ShouldBe(LedgerFault.NoSuchPlace);
        LedgerFile.Open("postgres://host/ledger").ShouldBeOfType<LedgerOpening.Refused>().Message.ShouldContain("postgres://host");
    }

    [Fact]
    public void A_torn_header_is_refused()
    {
        _folder.Ledger().Dispose();
        using (FileStream file = File.OpenWrite(_folder.File("test.ledger")))
        {
            file.SetLength(4000);   // less than one page
            file.Position = 100;
            file.Write(new byte[3000]);
        }

        LedgerFile.Open(_folder.File("test.ledger")).ShouldBeOfType<LedgerOpening.Refused>().Message.ShouldContain("test.ledger");
    }

    private string Refused(string name, LedgerFault fault)
    {
        var refused = LedgerFile.Open(_folder.File(name)).ShouldBeOfType<LedgerOpening.Refused>();
        refused.Fault.ShouldBe(fault);
        refused.Message.ShouldContain(name);
        return refused.Message;
    }

    private SqliteConnection Connect(string name)
    {
        var connection = new SqliteConnection($"Data Source={_folder.File(name)};Pooling=False");
        connection.Open();
        return connection;
    }
}
