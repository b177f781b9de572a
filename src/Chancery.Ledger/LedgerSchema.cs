using System.Reflection;
using Dapper;
using DbUp;
using DbUp.Engine;
using DbUp.Sqlite.Helpers;
using Microsoft.Data.Sqlite;

namespace Chancery.Ledger;

/// <summary>The shape of a ledger file: how it is known, and how an older one is brought up to date.</summary>
internal static class LedgerSchema
{
    /// <summary>"CHNC" in the header of the file: what tells a ledger from another program's database.</summary>
    private const long ApplicationId = 0x43484E43;

    /// <summary>The number of the last script in <c>Migrations/</c>.</summary>
    public const long Version = 1;

    /// <summary>Checks the file and runs the migrations it lacks, all of them or none.</summary>
    /// <returns>Null when the ledger is ready; else why not.</returns>
    /// <exception cref="SqliteException">The file cannot be read or written, or is no database.</exception>
    public static LedgerFault? BringUpToDate(SqliteConnection connection)
    {
        if (FaultAtOneMoment(connection) is { } fault)
        {
            return fault;
        }

        if (VersionOf(connection) == Version)
        {
            return null;
        }

        // One transaction around all scripts, taken before the version is looked at again: of two programs that open a
        // new ledger at once the second waits and finds it made; a program killed here leaves nothing half made.
        connection.Execute("BEGIN IMMEDIATE");
        try
        {
            if (Fault(connection) is { } appeared)
            {
                connection.Execute("ROLLBACK");
                return appeared;
            }

            if (VersionOf(connection) < Version)
            {
                Migrate(connection);
            }

            connection.Execute("COMMIT");
            return null;
        }
        catch
        {
            connection.Execute("ROLLBACK");
            throw;
        }
    }

    /// <summary>What speaks against the file, all read at one moment: another program may be making it a ledger just now.</summary>
    private static LedgerFault? FaultAtOneMoment(SqliteConnection connection)
    {
        using SqliteTransaction snapshot = connection.BeginTransaction(deferred: true);
        return Fault(connection);
    }

    private static LedgerFault? Fault(SqliteConnection connection)
    {
        long application = connection.ExecuteScalar<long>("PRAGMA application_id");
        bool empty = connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema") == 0;
        return application != ApplicationId && !(empty && application == 0) ? LedgerFault.NotALedger
            : VersionOf(connection) > Version ? LedgerFault.NewerSchema
            : null;
    }

    private static long VersionOf(SqliteConnection connection) => connection.ExecuteScalar<long>("PRAGMA user_version");

    private static void Migrate(SqliteConnection connection)
    {
        // The shared connection is the caller's: it is not disposed of here.
        var shared = new SharedConnection(connection);
        DatabaseUpgradeResult result = DeployChanges.To.SqliteDatabase(shared)
            .WithScriptsEmbeddedInAssembly(Assembly.GetExecutingAssembly(), name => name.EndsWith(".sql", StringComparison.Ordinal))
            .WithoutTransaction()
            .WithVariablesDisabled()
            .LogToNowhere()
            .Build()
            .PerformUpgrade();
        if (!result.Successful)
        {
            throw result.Error is SqliteException error
                ? error
                : new InvalidOperationException("A migration failed.", result.Error);
        }
    }
}
