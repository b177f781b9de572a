using Chancery.Language;

namespace Chancery.Coding.Clauses;

/// <summary>A noun with a preposition.</summary>
/// <param name="Preposition">Lower case; several words joined by a blank ("because of").</param>
/// <param name="OfObject">It hangs on the predicate's object in the tree, not on the predicate.</param>
internal readonly record struct Oblique(string Preposition, Word Noun, bool OfObject);

/// <summary>A verb or noun that stands inside a predicate as clause or infinitive.</summary>
/// <param name="Marker">to, that, of, from …; empty where there is none.</param>
internal readonly record struct InnerClause(string Marker, Word Head, Relation Relation);

/// <summary>Who and what belongs to a predicate, with voice, control and sharing undone.</summary>
/// <remarks>Subjects act and objects are acted on, whatever the voice. The heads of coordinated phrases stand for all their members.</remarks>
internal sealed class Arguments
{
    public required Word Predicate { get; init; }

    public List<Word> Subjects { get; } = [];

    /// <summary>An indirect object stands first.</summary>
    public List<Word> Objects { get; } = [];

    public List<Oblique> Obliques { get; } = [];

    public List<InnerClause> Clauses { get; } = [];

    public bool IsPassive { get; set; }

    /// <summary>How the subject was found, where it is not the predicate's own.</summary>
    public string? SubjectReason { get; set; }

    /// <summary>The verb whose arguments an event noun shares ("hold talks"), if any.</summary>
    public Word? LightVerb { get; set; }
}
