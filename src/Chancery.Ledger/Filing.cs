namespace Chancery.Ledger;

/// <summary>What came of filing one article.</summary>
/// <param name="Message">The reason, where <paramref name="Outcome"/> is <see cref="FilingOutcome.Failed"/>; else null.</param>
public readonly record struct Filing(FilingOutcome Outcome, string? Message = null);

public enum FilingOutcome
{
    /// <summary>The article is new and now stands in the ledger.</summary>
    Filed,

    /// <summary>The same content, read by the same edition, stood there before; nothing was changed.</summary>
    AlreadyFiled,

    /// <summary>It stood there with other content or from another edition, and was replaced whole.</summary>
    Replaced,

    /// <summary>The ledger could not be written; it stands as it stood.</summary>
    Failed,
}

/// <summary>With what an article was read. Two readings with the same edition and content are the same.</summary>
/// <param name="Program">Version of the program.</param>
/// <param name="Model">Version of the language model.</param>
/// <param name="Knowledge">Version of the knowledge.</param>
public sealed record Edition(string Program, string Model, string Knowledge);
