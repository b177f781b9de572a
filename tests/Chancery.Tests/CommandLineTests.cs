using Chancery.Ledger;

namespace Chancery.Tests;

/// <summary>What the program does before any stage is called: none of this needs a model.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("read")]
    [InlineData("code")]
    [InlineData("relate")]
    [InlineData("parse")]
    [InlineData("extract")]
    [InlineData("why")]
    [InlineData("model")]
    [InlineData("knowledge")]
    public async Task Every_verb_has_help_on_standard_output(string verb)
    {
        Ended ended = await RunningProgram.Run(verb, "--help");
        ended.ShouldBeCleanly(0);
        ended.Output.ShouldContain($"chancery {verb}");
        ended.Errors.ShouldBeEmpty();
        (await RunningProgram.Run("--help")).Output.ShouldContain($"\n  {verb} ");
    }

    [Theory]
    [InlineData]
    [InlineData("cod")]
    [InlineData("read")]
    [InlineData("code", "--threads", "0")]
    [InlineData("code", "--threads", "two")]
    [InlineData("code", "--threads", "99999999999")]
    [InlineData("code", "--format", "csv")]
    [InlineData("code", "--input", "csv")]
    [InlineData("code", "--with-txt")]
    [InlineData("code", "--model", "no-such-model")]
    [InlineData("code", "--knowledge", "no-such-folder")]
    [InlineData("relate", "one.jsonl", "two.jsonl")]
    [InlineData("extract", "--ledger", "x")]
    [InlineData("why", "Kim", "visited", "Putin")]
    public async Task Wrong_usage_is_told_on_standard_error_with_status_2(params string[] arguments)
    {
        Ended ended = await RunningProgram.Run(arguments);
        ended.ShouldBeCleanly(2);
        ended.Output.ShouldBeEmpty();
        ended.Errors.ShouldContain("--help");
    }

    [Theory]
    [InlineData("read")]
    [InlineData("code")]
    [InlineData("relate")]
    [InlineData("parse")]
    [InlineData("extract")]
    public async Task A_missing_input_is_named_with_status_1(string verb)
    {
        Ended ended = await RunningProgram.RunIn(_folder.Path, "", verb, "nowhere.html");
        ended.ShouldBeCleanly(1);
        ended.Output.ShouldBeEmpty();
        ended.Errors.ShouldContain("nowhere.html: no such file or folder");
        Directory.GetFileSystemEntries(_folder.Path).ShouldBeEmpty();   // no ledger for nothing
    }

    [Fact]
    public async Task A_ledger_that_cannot_be_used_is_told_with_status_1_and_left_alone()
    {
        string article = _folder.Write("article.txt", "Kim visited Putin.");
        string diary = _folder.Write("diary.txt", "Dear diary, this is no database, and nobody should think that it is one. Not even if it is long enough.");
        LedgerFile.Open(_folder.File("locked.ledger")).ShouldBeOfType<LedgerOpening.Opened>().Ledger.Dispose();
        File.SetAttributes(_folder.File("locked.ledger"), FileAttributes.ReadOnly);

        foreach ((string ledger, string reason) in new[]
        {
            (diary, "is not a ledger"), (_folder.File("locked.ledger"), "cannot be written"),
            (_folder.Path, "is a folder"), (_folder.File("no/where.ledger"), "there is no folder"),
        })
        {
            Ended ended = await RunningProgram.Run("read", article, "--ledger", ledger);
            ended.ShouldBeCleanly(1);
            ended.Output.ShouldBeEmpty();
            ended.Errors.ShouldContain(reason);
            ended.Errors.ShouldContain(ledger);
        }

        File.ReadAllText(diary).ShouldStartWith("Dear diary");
    }

    [Fact]
    public async Task A_text_that_starts_with_an_at_sign_is_no_file_of_arguments()
    {
        Ended ended = await RunningProgram.Run("code", "@nowhere.jsonl");
        ended.ShouldBeCleanly(1);
        ended.Errors.ShouldContain("@nowhere.jsonl: no such file");
    }

    [Fact]
    public async Task Version_starts_with_the_programs()
    {
        Ended ended = await RunningProgram.Run("--version");
        ended.Output.ShouldStartWith("chancery 0.");
        ended.Errors.ShouldNotContain("Exception");
    }

    [Fact]
    public async Task Output_that_nobody_reads_is_no_error()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The line is for a POSIX shell.");
        Ended ended = await RunningProgram.Shell("{ sleep 1; \"$CHANCERY\" --help; echo status $? >&2; } | true");
        ended.Errors.ShouldBe("status 0\n");
    }
}
