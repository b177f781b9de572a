namespace Chancery.Ledger;

/// <summary>What came of opening a ledger: the file, or why it cannot be used.</summary>
public abstract record LedgerOpening
{
    private LedgerOpening()
    {
    }

    /// <summary>The ledger is ready; who opened it disposes of it.</summary>
    public sealed record Opened(LedgerFile Ledger) : LedgerOpening;

    /// <param name="Message">One sentence that names the path and the reason.</param>
    public sealed record Refused(LedgerFault Fault, string Message) : LedgerOpening;
}

/// <summary>Why a ledger cannot be read or written.</summary>
public enum LedgerFault
{
    /// <summary>No such folder, or the path is none for a file.</summary>
    NoSuchPlace,

    /// <summary>The file or its folder cannot be written.</summary>
    NotWritable,

    /// <summary>The file is something else: no database, or another program's.</summary>
    NotALedger,

    /// <summary>A later version of the program wrote it.</summary>
    NewerSchema,

    /// <summary>Another program keeps it locked.</summary>
    Busy,

    /// <summary>The file is damaged.</summary>
    Damaged,

    /// <summary>The disk is full or failing.</summary>
    Storage,
}
