namespace Chancery.Coding.Relations;

/// <summary>What speaks for a reading as the relation between two actors, and how much; set by hand, looking at the codebook's
/// sentences and at errors on the relation set.</summary>
internal static class RelationWeights
{
    public const double SourceActs = 1.8;
    public const double TargetSuffers = 1.6;

    /// <summary>Both stand among those who act on each other, or the target is the other side.</summary>
    public const double TargetActsToo = 1.2;

    /// <summary>The other way round: who is to act or to suffer has the other role.</summary>
    public const double Swapped = -1.0;

    /// <summary>The trigger lies on the way through the tree from one to the other.</summary>
    public const double OnPath = 1.2;

    /// <summary>The trigger only describes one of the two ("a man accused of …").</summary>
    public const double InsideSpan = -2.5;

    /// <summary>For each clause in which the trigger's own is embedded.</summary>
    public const double Embedded = -0.35;

    /// <summary>Only a purpose, a possibility or a condition.</summary>
    public const double Hypothetical = -1.0;

    /// <summary>For each unit of the logarithm of a type's likelihood by the sentence's words.</summary>
    public const double OfSense = 0.3;

    /// <summary>Added to every likelihood, so that the words alone rule out nothing.</summary>
    public const double LeastSense = 0.003;

    public const double OfSpecificity = 0.04;
    public const double OfWordAlone = -2.0;
}
