using Chancery.Coding.Clauses;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>How far one pattern has been laid over one predicate; begun anew for each of the predicate's patterns.</summary>
internal sealed class PatternFilling(Arguments arguments)
{
    // What a noun's words say of its class is the same for all patterns of the predicate.
    private readonly Dictionary<(int Noun, string Class), int> _lengths = [];

    public Word Predicate => arguments.Predicate;

    public List<Word> Subjects => arguments.Subjects;

    public List<Word> Objects { get; private set; } = arguments.Objects;

    public List<Oblique> Obliques { get; private set; } = arguments.Obliques;

    public List<InnerClause> Clauses { get; private set; } = arguments.Clauses;

    public List<Word> Actors { get; } = [];

    public List<Word> Recipients { get; } = [];

    public List<Word> Trigger { get; } = [];

    public List<Word> Used { get; } = [];

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

    /// <summary>Forgets the pattern before.</summary>
    public void BeginAnew()
    {
        Objects = arguments.Objects;
        Obliques = arguments.Obliques;
        Clauses = arguments.Clauses;
        Actors.Clear();
        Recipients.Clear();
        Trigger.Clear();
        Used.Clear();
        ClassNouns.Clear();
        Reciprocal = false;
        Inner = null;
        Doubts = 0;
        ObjectAt = 0;
        ClassSubject = null;
    }

    /// <summary>Whether an argument has a place in the pattern, by itself or by what it measures.</summary>
    public bool Uses(Word argument) =>
        Used.Contains(argument) || Trigger.Contains(argument) || (Chancery.Coding.Clauses.ClassNouns.Measured(argument) is { } measured && Used.Contains(measured));

    /// <summary>How many words of the class's phrase the noun and its neighbours hold; 0 where it is of another class.</summary>
    public int LengthIn(string name, Word noun, ClassNouns classes)
    {
        if (!_lengths.TryGetValue((noun.Index, name), out int length))
        {
            _lengths.Add((noun.Index, name), length = classes.Length(noun, name));
        }

        return length;
    }

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
