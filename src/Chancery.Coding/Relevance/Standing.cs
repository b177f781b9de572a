namespace Chancery.Coding.Relevance;

/// <summary>What a party of an event is to politics, least first.</summary>
internal enum Standing : byte
{
    Thing,

    /// <summary>A private person or firm, or a name that nobody knows.</summary>
    Private,

    /// <summary>Many people, or a body of them.</summary>
    Crowd,

    /// <summary>A state or place by its name alone, which may be its team or its firms.</summary>
    Place,

    /// <summary>An organ of a state, a party, an armed group, an organisation, or who holds or held office in one.</summary>
    Organ,
}
