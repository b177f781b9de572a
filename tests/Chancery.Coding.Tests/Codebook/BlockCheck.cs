using Chancery.Coding.Places;
using Chancery.Knowledge;
using Chancery.Language;
using Chancery.Records;

namespace Chancery.Coding.Tests.Codebook;

/// <summary>Codes a block's sentence and says how the records differ from those expected: all of them and no others.</summary>
internal sealed class BlockCheck(Analyser analyser, KnowledgeBase knowledge, PlaceGazetteer gazetteer)
{
    private readonly Coder _coder = new(knowledge, gazetteer);

    /// <summary>Null where the block holds.</summary>
    public string? Failure(CodebookBlock block)
    {
        List<EventRecord> coded = [.. _coder.Code(new Article { Id = block.Page, Text = block.Sentence }, analyser.Analyse(block.Sentence)).Events];
        List<string> faults = [];
        foreach (ExpectedRecord expected in block.Records)
        {
            int found = coded.FindIndex(e => Is(e, expected, block.Sentence));
            if (found < 0)
            {
                faults.Add($"no {expected.Type} {expected.Mode}");
            }
            else
            {
                coded.RemoveAt(found);
            }
        }

        faults.AddRange(coded.Select(e => $"{e.Event[0]} by {e.Rule}"));
        return faults.Count == 0 ? null : string.Join(" | ", faults);
    }

    private static bool Is(EventRecord coded, ExpectedRecord expected, string sentence) =>
        coded.Event[0] == expected.Type && (coded.Mode is [var mode, ..] ? mode : null) == expected.Mode && coded.Status == expected.Status
        && Same(coded.Actor, expected.Actors, sentence) && Same(coded.Recipient, expected.Recipients, sentence);

    // As many entities as are expected, each with words of its own.
    private static bool Same(IReadOnlyList<EntityRecord> coded, IReadOnlyList<string> expected, string sentence) =>
        coded.Count <= expected.Count && expected.All(words =>
        {
            int start = sentence.IndexOf(words, StringComparison.Ordinal), end = start + words.Length;
            return coded.Any(e => e.Start < end && e.End > start);
        });
}
