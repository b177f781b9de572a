using Chancery.Language;

namespace Chancery.Coding.Entities.References;

internal enum MentionForm : byte
{
    Pronoun,
    Name,

    /// <summary>A phrase around a common noun.</summary>
    Common,

    /// <summary>A coordination as a whole; its head is the first member's.</summary>
    Group,
}

/// <summary>What a mention can stand for; several where the text leaves it open.</summary>
[Flags]
internal enum Being : byte
{
    None = 0,
    Person = 1,
    Body = 2,
    Place = 4,
    Thing = 8,
    Any = Person | Body | Place | Thing,
}

[Flags]
internal enum GrammaticalNumber : byte
{
    None = 0,
    Singular = 1,
    Plural = 2,
    Either = Singular | Plural,
}

/// <summary>Nothing is known where both flags stand.</summary>
[Flags]
internal enum Gender : byte
{
    None = 0,
    Feminine = 1,
    Masculine = 2,
    Either = Feminine | Masculine,
}

/// <summary>What two mentions of one entity must share.</summary>
/// <remarks>The default agrees with nothing.</remarks>
internal readonly record struct Agreement(Being Being, GrammaticalNumber Number, Gender Gender)
{
    public bool With(Agreement other) =>
        (Being & other.Being) != Being.None && (Number & other.Number) != GrammaticalNumber.None
        && (((Being | other.Being) & Being.Person) == Being.None || (Gender & other.Gender) != Gender.None);

    /// <summary>What is left possible of both.</summary>
    public Agreement And(Agreement other)
    {
        Being being = Being & other.Being;
        GrammaticalNumber number = Number & other.Number;
        Gender gender = Gender & other.Gender;
        return new Agreement(
            being == Being.None ? Being : being, number == GrammaticalNumber.None ? Number : number, gender == Gender.None ? Gender : gender);
    }
}

/// <summary>A word or phrase that stands for someone or something.</summary>
/// <param name="salience">How much it stands out in its sentence (<see cref="References.Salience"/>).</param>
internal sealed class Mention(Word head, MentionForm form, Agreement agreement, double salience)
{
    private NounPhrase? _phrase;
    private string? _text;

    public Word Head => head;

    public MentionForm Form => form;

    public Agreement Agreement => agreement;

    public double Salience => salience;

    public NounPhrase Phrase => _phrase ??= NounPhrase.Of(head);

    /// <summary>The characters of the phrase.</summary>
    public string Text => _text ??= head.Document.Slice(Phrase.Span);

    public int Sentence { get; } = head.Sentence.Index;

    /// <summary>Which entity it was joined to; set once, in the order of the text.</summary>
    public Referent? Referent { get; set; }

    /// <summary>Why it was joined to nothing, where it asks for an antecedent.</summary>
    public string? Refusal { get; set; }

    public bool IsSubject => head.Relation is Relation.Nsubj or Relation.NsubjPass;
}
