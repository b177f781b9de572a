using Chancery.Coding.Clauses;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>How far one pattern has been laid over one predicate.</summary>
internal sealed class PatternFilling(Arguments arguments)
{
    public Word Predicate => arguments.Predicate;

    public List<Word> Subjects => arguments.Subjects;

    public List<Word> Objects { get; private set; } = arguments.Objects;

    public List<Oblique> Obliques { get; private set; } = arguments.Obliques;

    public List<InnerClause> Clauses { get; private set; } = arguments.Clauses;

    public List<Word> Actors { get; } = [];

    public List<Word> Recipients { get; } = [];

    public List<Word> Trigger { get; } = [];

    public HashSet<Word> Used { get; } = [];

    public bool Reciprocal { get; set; }

    public Word? Inner { get; set; }

    /// <summary>What speaks against the fit; below zero where the text says more than the pattern asks for.</summary>
    public int Doubts { get; set; }

    /// <summary>Objects before this one are taken.</summary>
    public int ObjectAt { get; set; }

    /// <summary>The subject, where the pattern asks for a thing ("a missile hit").</summary>
    public Word? ClassSubject { get; set; }

    /// <summary>Nouns of classes among the arguments, with their class.</summary>
    public List<(Word Noun, string Class)> ClassNouns { get; } = [];

    /// <summary>A verb inside that belongs to the trigger ("refuse to meet"): what it governs the pattern may ask for.</summary>
    public void Adopt(Word verb)
    {
        Arguments inner = ArgumentReader.Read(verb);
        Trigger.Add(verb);
        Objects = inner.IsPassive ? Objects : [.. Objects, .. inner.Objects];
        Obliques = [.. Obliques, .. inner.Obliques];
        Clauses = [.. Clauses, .. inner.Clauses];
    }

    /// <summary>What hangs on a noun ("the truce between them").</summary>
    public void AdoptObliques(Word noun)
    {
        Obliques = [.. Obliques];
        ArgumentReader.AddNounObliques(noun, Obliques, ofObject: true);
    }
}
