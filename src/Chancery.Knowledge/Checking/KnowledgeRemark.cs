namespace Chancery.Knowledge.Checking;

/// <summary>How much a remark weighs.</summary>
public enum RemarkWeight
{
    /// <summary>Worth a look; may be meant.</summary>
    Warning,

    /// <summary>Left out when loading, or coded wrongly.</summary>
    Error,
}

/// <summary>What a check says of a line of a knowledge file.</summary>
/// <param name="File">Path within the knowledge folder, with '/'.</param>
/// <param name="Line">From 1; 0 when the whole file is meant.</param>
public sealed record KnowledgeRemark(RemarkWeight Weight, string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {(Weight == RemarkWeight.Error ? "error" : "warning")}: {Message}";
}
