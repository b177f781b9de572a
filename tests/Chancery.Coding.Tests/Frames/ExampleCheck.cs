using Chancery.Coding.Places;
using Chancery.Knowledge;
using Chancery.Knowledge.Frames;
using Chancery.Language;
using Chancery.Records;

namespace Chancery.Coding.Tests.Frames;

/// <summary>Codes the sentence of a frame's example and says what is missing from the result.</summary>
internal sealed class ExampleCheck(Analyser analyser, KnowledgeBase knowledge, PlaceGazetteer gazetteer)
{
    private readonly Coder _coder = new(knowledge, gazetteer, analyser.Vectors);

    /// <summary>Null where the example holds, else what was coded instead.</summary>
    public string? Failure(Frame frame, FrameExample example)
    {
        IReadOnlyList<EventRecord> events = _coder.Code(new Article { Id = "eg", Text = example.Text }, analyser.Analyse(example.Text)).Events;
        bool holds = frame.Meaning.Type is { } type
            ? events.Any(e => IsOfType(e, frame, type) && Covers(e.Actor, example.Actors, example.Text) && Covers(e.Recipient, example.Recipients, example.Text))
            : !events.Any(e => SaysSo(e, frame));
        return holds ? null : events.Count == 0 ? "no event" : string.Join(" | ", events.Select(Describe));
    }

    // Cooperation told in the future is AGREE (PLOVER 3.1), whatever the frame says it is in the present.
    private static bool IsOfType(EventRecord coded, Frame frame, EventType type) =>
        coded.Event[0] == type.Name()
        || (coded.Event[0] == EventType.Agree.Name() && coded.Status == "future" && coded.Rule.StartsWith(frame.File + ":", StringComparison.Ordinal));

    // A plain statement is no event; others in its sentence may be.
    private static bool SaysSo(EventRecord coded, Frame frame) =>
        frame.Patterns.Any(p => p.Triggers.Any(t => coded.EventText.Any(w => w.StartsWith(t[..Math.Min(t.Length, 4)], StringComparison.OrdinalIgnoreCase))));

    private static bool Covers(IReadOnlyList<EntityRecord> coded, IReadOnlyList<string> marked, string text)
    {
        foreach (string words in marked)
        {
            int start = text.IndexOf(words, StringComparison.Ordinal), end = start + words.Length;
            if (!coded.Any(e => e.Start < end && e.End > start))
            {
                return false;
            }
        }

        return true;
    }

    private static string Describe(EventRecord e) =>
        $"{e.Event[0]} by '{string.Join("', '", e.Actor.Select(a => a.EntityText))}' to '{string.Join("', '", e.Recipient.Select(r => r.EntityText))}' ({e.Rule})";
}
