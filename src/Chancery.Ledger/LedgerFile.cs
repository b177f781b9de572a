using Chancery.Records;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Chancery.Ledger;

/// <summary>A ledger in a SQLite file: articles with their sentences, events, entities and claims.</summary>
/// <remarks>
/// For one thread at a time; several processes may use the same file. Text is kept as UTF-8: a lone surrogate, which no
/// decoder yields, would come back as U+FFFD.
/// </remarks>
public sealed class LedgerFile : IDisposable
{
    private const int SecondsToWaitForALock = 30;

    private readonly SqliteConnection _connection;
    private readonly string _path;

    private LedgerFile(SqliteConnection connection, string path)
    {
        _connection = connection;
        _path = path;
    }

    static LedgerFile() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    /// <summary>Opens the ledger at <paramref name="path"/> for reading and writing; makes one where no file is.</summary>
    public static LedgerOpening Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Length == 0)
        {
            return new LedgerOpening.Refused(LedgerFault.NoSuchPlace, "The path of the ledger is empty.");
        }

        if (path.Contains("://", StringComparison.Ordinal))
        {
            return new LedgerOpening.Refused(LedgerFault.NoSuchPlace, $"{path}: a ledger is a file; addresses are not supported.");
        }

        string full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            return new LedgerOpening.Refused(LedgerFault.NotALedger, $"{path}: is a folder, not a ledger.");
        }

        if (Path.GetDirectoryName(full) is { } folder && !Directory.Exists(folder))
        {
            return new LedgerOpening.Refused(LedgerFault.NoSuchPlace, $"{path}: there is no folder {folder}.");
        }

        // Asked for here because SQLite falls back to reading alone, and because a superuser may write even so.
        if (new FileInfo(full) is { Exists: true, IsReadOnly: true })
        {
            return Refusal(LedgerFault.NotWritable, path);
        }

        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = full,
            Mode = SqliteOpenMode.ReadWriteCreate,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = SecondsToWaitForALock,
        }.ToString());
        try
        {
            connection.Open();
            if (LedgerSchema.BringUpToDate(connection) is { } fault)
            {
                connection.Dispose();
                return Refusal(fault, path);
            }

            // In WAL mode NORMAL loses at worst the last articles when the power fails, never the ledger's integrity.
            connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
            return new LedgerOpening.Opened(new LedgerFile(connection, path));
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            return Refusal(FaultOf(e), path);
        }
    }

    /// <summary>Whether the article stands in the ledger with this content, read by this edition.</summary>
    public bool Holds(Article article, Edition edition)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(edition);
        return _connection.ExecuteScalar<long>(
            """
            SELECT count(*) FROM articles a JOIN editions e ON e.key = a.edition
            WHERE a.id = @Id AND a.digest = @digest AND e.program = @Program AND e.model = @Model AND e.knowledge = @Knowledge
            """,
            new { article.Id, digest = ArticleWriter.Digest(article), edition.Program, edition.Model, edition.Knowledge }) > 0;
    }

    /// <summary>Files an article in one transaction: all of it or nothing.</summary>
    /// <exception cref="ArgumentException">
    /// The records do not fit each other: another article's id, or a link to an event or claim that is not there.
    /// </exception>
    public Filing File(Article article, CodedArticle coded, Edition edition)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(coded);
        ArgumentNullException.ThrowIfNull(edition);
        ArticleWriter.Check(article, coded);
        try
        {
            using SqliteTransaction transaction = _connection.BeginTransaction();
            if (Holds(article, edition))
            {
                return new Filing(FilingOutcome.AlreadyFiled);
            }

            var writer = new ArticleWriter(_connection, transaction);
            bool replaced = writer.Write(article, coded, edition);
            transaction.Commit();
            return new Filing(replaced ? FilingOutcome.Replaced : FilingOutcome.Filed);
        }
        catch (SqliteException e) when (e.SqliteErrorCode != SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            return new Filing(FilingOutcome.Failed, Message(FaultOf(e), _path));
        }
    }

    /// <summary>All that is held of one article; null when the ledger has none with this id.</summary>
    public FiledArticle? Find(string articleId) => new RecordReader(_connection).Article(articleId);

    /// <summary>Events by date (undated ones last), then in the order in which their articles were first filed.</summary>
    public IReadOnlyList<FiledEvent> Events(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new RecordReader(_connection).Events(query);
    }

    /// <summary>The articles with these ids, in the order in which they were first filed; unknown ids are passed over.</summary>
    public IReadOnlyList<ArticleHeading> Headings(IReadOnlyCollection<string> articleIds)
    {
        ArgumentNullException.ThrowIfNull(articleIds);
        return new RecordReader(_connection).Headings(articleIds);
    }

    public void Dispose() => _connection.Dispose();

    private static LedgerFault FaultOf(SqliteException e) => e.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_NOTADB => LedgerFault.NotALedger,
        SQLitePCL.raw.SQLITE_CORRUPT => LedgerFault.Damaged,
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => LedgerFault.Busy,
        SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_PERM
            or SQLitePCL.raw.SQLITE_AUTH => LedgerFault.NotWritable,
        SQLitePCL.raw.SQLITE_ERROR => LedgerFault.Damaged,   // a table or column of ours is missing
        _ => LedgerFault.Storage,
    };

    private static LedgerOpening.Refused Refusal(LedgerFault fault, string path) => new(fault, Message(fault, path));

    private static string Message(LedgerFault fault, string path) => fault switch
    {
        LedgerFault.NoSuchPlace => $"{path}: there is no such folder.",
        LedgerFault.NotWritable => $"{path}: cannot be written (the file or its folder is read-only).",
        LedgerFault.NotALedger => $"{path}: is not a ledger of this program; it was left as it is.",
        LedgerFault.NewerSchema => $"{path}: was written by a newer version of this program.",
        LedgerFault.Busy => $"{path}: is in use by another program.",
        LedgerFault.Damaged => $"{path}: is damaged.",
        _ => $"{path}: the disk is full or failing.",
    };
}
