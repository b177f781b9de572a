using Chancery.Coding.Entities;
using Chancery.Coding.Events;
using Chancery.Coding.Relevance;
using Chancery.Coding.Status;
using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding;

/// <summary>Words, tree, names, actors and frames of a text, with the reason of each decision.</summary>
internal sealed class Explanation(Document document, EntityResolver entities, EventCoder events)
{
    private readonly DomainEvidence _evidence = events.Evidence(document, entities, title: null);

    public IEnumerable<string> Lines()
    {
        foreach (Sentence sentence in document.Sentences)
        {
            yield return $"Sentence {sentence.Index + 1}: {sentence.Text}";
            yield return "";
            foreach (string line in Tree(sentence).Concat(Names(sentence)).Concat(Decisions(sentence)))
            {
                yield return line;
            }

            yield return "";
        }
    }

    private static IEnumerable<string> Tree(Sentence sentence)
    {
        foreach (Word word in sentence.Words)
        {
            string head = word.Head is { } up ? $"{word.Relation.Name()} of {up.Text} ({up.Index - sentence.First + 1})" : "root";
            yield return $"  {word.Index - sentence.First + 1,3}  {word.Text,-18} {word.Lemma,-16} {word.Tag.Name(),-6} {word.Xpos,-5} {head}";
        }
    }

    private IEnumerable<string> Names(Sentence sentence)
    {
        foreach (Name name in document.Names)
        {
            if (name.FirstWord >= sentence.First && name.FirstWord < sentence.End)
            {
                yield return $"  name    {document.Slice(name.Span)} ({name.Code})";
            }
        }

        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (entities.Words.ActorAt(i) is { } span && span.First == i)
            {
                string text = document.Slice(new TextSpan(document[span.First].Span.Start, document[span.End - 1].Span.End));
                yield return $"  known   {text}: {string.Join("; ", span.Candidates.Select(c => $"{c.Entry.Name} ({c.Kind.ToString().ToLowerInvariant()} of {c.Entry.Code})"))}";
            }
        }
    }

    private IEnumerable<string> Decisions(Sentence sentence)
    {
        foreach (EventDecision decision in events.Decide(sentence, entities, _evidence))
        {
            Binding binding = decision.Reading.Binding;
            yield return $"  frame   '{string.Join(' ', binding.Trigger.Select(w => w.Text))}' by {binding.Entry.Frame.File}:{binding.Entry.Pattern.Line} '{binding.Entry.Pattern.Text}' (score {decision.Reading.Score})";
            if (decision.Event is not { } coded)
            {
                yield return $"    no event: {decision.Reason}";
                continue;
            }

            yield return $"    event {coded.Type.Name()}{(coded.Mode is null ? "" : " " + coded.Mode)}, CAMEO {coded.Cameo ?? "none"}, {coded.Status.Name()}";
            foreach (string line in coded.Actors.Select(a => Line("actor", a)).Concat(coded.Recipients.Select(r => Line("recipient", r))))
            {
                yield return line;
            }

            yield return $"    because {decision.Reason}";
        }
    }

    private string Line(string role, ResolvedEntity entity) =>
        $"    {role} '{document.Slice(entity.Span)}' is {entity.Code ?? "unknown"}{(entity.Sector is null ? "" : " " + entity.Sector)}: {entity.Reason}";
}
