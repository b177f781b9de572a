using Chancery.Coding.Places;
using Chancery.Knowledge;
using Chancery.KnowledgeBuilder.Codebook;
using Chancery.Language;
using Chancery.Records;

namespace Chancery.Coding.Tests.Codebook;

/// <summary>Codes a block's sentence and says how the records differ from those expected: all of them and no others.</summary>
internal sealed class BlockCheck(Analyser analyser, KnowledgeBase knowledge, PlaceGazetteer gazetteer)
{
    private readonly Coder _coder = new(knowledge, gazetteer, analyser.Vectors);

    /// <summary>Null where the block holds.</summary>
    public string? Failure(CodebookBlock block)
    {
        List<(string Kind, string Detail)> faults = Faults(block);
        return faults.Count == 0 ? null : Line(faults);
    }

    public static string Line(IEnumerable<(string Kind, string Detail)> faults) => string.Join(" | ", faults.Select(f => $"{f.Kind}: {f.Detail}"));

    /// <summary>What is wrong, by kind: an event missed, one too many, or the parts of one that differ.</summary>
    public List<(string Kind, string Detail)> Faults(CodebookBlock block)
    {
        List<EventRecord> coded = [.. _coder.Code(new Article { Id = block.Page, Text = block.Sentence }, analyser.Analyse(block.Sentence)).Events];
        List<ExpectedRecord> missing = [];
        foreach (ExpectedRecord expected in block.Records)
        {
            int found = coded.FindIndex(e => Differences(e, expected, block.Sentence) is "");
            if (found < 0)
            {
                missing.Add(expected);
            }
            else
            {
                coded.RemoveAt(found);
            }
        }

        List<(string Kind, string Detail)> faults = [];
        foreach (ExpectedRecord expected in missing)
        {
            int like = coded.FindIndex(e => e.Event[0] == expected.Type);
            faults.Add(like < 0 ? ("missed", $"{expected.Type} {expected.Mode}") : (Differences(coded[like], expected, block.Sentence), $"{expected.Type} by {coded[like].Rule}"));
            if (like >= 0)
            {
                coded.RemoveAt(like);
            }
        }

        faults.AddRange(coded.Select(e => ("too many", $"{e.Event[0]} by {e.Rule}")));
        return faults;
    }

    // Empty where nothing differs.
    private static string Differences(EventRecord coded, ExpectedRecord expected, string sentence)
    {
        List<string> parts = [];
        Add(coded.Event[0] != expected.Type, "type");
        Add((coded.Mode is [var mode, ..] ? mode : null) != expected.Mode, "mode");
        Add(coded.Status != expected.Status, "status");
        Add(!Same(coded.Actor, expected.Actors, sentence), "actor");
        Add(!Same(coded.Recipient, expected.Recipients, sentence), "recipient");
        return string.Join(" and ", parts);

        void Add(bool differs, string part)
        {
            if (differs)
            {
                parts.Add(part);
            }
        }
    }

    // As many entities as are expected, each with words of its own.
    private static bool Same(IReadOnlyList<EntityRecord> coded, IReadOnlyList<string> expected, string sentence) =>
        coded.Count <= expected.Count && expected.All(words =>
        {
            int start = sentence.IndexOf(words, StringComparison.Ordinal), end = start + words.Length;
            return coded.Any(e => e.Start < end && e.End > start);
        });
}
