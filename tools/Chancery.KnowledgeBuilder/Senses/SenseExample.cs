using Chancery.Knowledge;
using Chancery.Knowledge.Frames;
using Chancery.KnowledgeBuilder.Codebook;
using Chancery.Language;

namespace Chancery.KnowledgeBuilder.Senses;

/// <summary>A sentence of ours with two parties and what the one does to the other; an empty span for a party that is not named.</summary>
internal sealed record SenseExample(string Sentence, TextSpan Source, TextSpan Target, EventType Type)
{
    /// <summary>One for each record of the codebook's pages: its first actor and first recipient, or the first two of those who act on each other.</summary>
    public static IEnumerable<SenseExample> OfCodebook(string folder)
    {
        foreach (string page in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).Where(p => Path.GetFileName(p) != "README.md"))
        {
            foreach (CodebookBlock block in CodebookBlock.Read(page))
            {
                foreach (ExpectedRecord record in block.Records)
                {
                    if (EventTypes.TryParse(record.Type, out EventType type))
                    {
                        yield return Of(block.Sentence, record.Actors, record.Recipients, type);
                    }
                }
            }
        }
    }

    /// <summary>The examples that stand with the frames.</summary>
    public static IEnumerable<SenseExample> OfFrames(FrameLexicon frames) =>
        from frame in frames.Frames
        where frame.Meaning.Type is not null
        from example in frame.Examples
        select Of(example.Text, example.Actors, example.Recipients, frame.Meaning.Type!.Value);

    private static SenseExample Of(string sentence, IReadOnlyList<string> actors, IReadOnlyList<string> recipients, EventType type)
    {
        TextSpan source = Find(sentence, actors is [var first, ..] ? first : null, 0);
        string? other = recipients is [var recipient, ..] ? recipient : actors is [_, var second, ..] ? second : null;
        TextSpan target = Find(sentence, other, 0);
        return new SenseExample(sentence, source, target.Overlaps(source) && Find(sentence, other, source.End) is { Length: > 0 } later ? later : target, type);
    }

    private static TextSpan Find(string sentence, string? words, int from)
    {
        int start = words is null ? -1 : sentence.IndexOf(words, from, StringComparison.Ordinal);
        return start < 0 ? default : new TextSpan(start, start + words!.Length);
    }
}
