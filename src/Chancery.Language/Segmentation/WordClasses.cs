namespace Chancery.Language.Segmentation;

/// <summary>Kinds of words that share what they do at a sentence's end, so that a rare one borrows from the frequent.</summary>
internal enum WordClass : byte
{
    None,

    /// <summary>Abbreviated, a name follows, and no word with a capital without its stop: <c>Gen.</c></summary>
    Title,

    /// <summary>Abbreviated, and a name or number follows; without its stop another word: <c>No.</c></summary>
    Label,

    /// <summary>Abbreviated, and may end a sentence: <c>Dec.</c>, <c>p.m.</c></summary>
    Short,

    /// <summary>As <see cref="Short"/>, and no word of the language without its stop: <c>Inc.</c>, <c>Jr.</c></summary>
    Suffix,

    /// <summary>Days and months.</summary>
    Date,

    /// <summary>Verbs that follow a quotation: <c>"Why?" she asked.</c></summary>
    Speech,
}

/// <summary>Word → class.</summary>
/// <remarks>Immutable. Lines of text inside the model: a class's name, then its words in lower case, abbreviations without
/// their last stop.</remarks>
internal sealed class WordClasses
{
    private readonly Dictionary<uint, WordClass> _classes = [];
    private readonly string _text;

    private WordClasses(string text) => _text = text;

    /// <exception cref="FormatException">A line's first word is no class, or a word has two classes.</exception>
    public static WordClasses Parse(string text)
    {
        var classes = new WordClasses(text);
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (!Enum.TryParse(words[0], out WordClass kind))
            {
                throw new FormatException($"'{words[0]}' is no class of words.");
            }

            foreach (string word in words.AsSpan(1))
            {
                classes.Add(word, kind);
                if (IsAbbreviated(kind))
                {
                    classes.Add(word + ".", kind);
                }
            }
        }

        return classes;
    }

    /// <param name="form">The word in lower case, hashed.</param>
    public WordClass Of(uint form) => _classes.GetValueOrDefault(form);

    public static bool IsAbbreviated(WordClass kind) =>
        kind is WordClass.Title or WordClass.Label or WordClass.Short or WordClass.Suffix;

    public void Write(BinaryWriter writer) => SealedField.Write(writer, "classes", body => body.Write(_text));

    public static WordClasses Read(BinaryReader reader) => SealedField.Read(reader, "classes", body => Parse(body.ReadString()));

    private void Add(string word, WordClass kind)
    {
        if (!_classes.TryAdd(FeatureHash.Of(word), kind))
        {
            throw new FormatException($"'{word}' has two classes of words.");
        }
    }
}
