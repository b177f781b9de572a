using Chancery.Knowledge.Claims;
using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>A claim while it is being read.</summary>
internal sealed class Draft
{
    /// <summary>The word the cue was found by.</summary>
    public required Word Trigger { get; init; }

    public required Cue Entry { get; init; }

    public required WordSpan Cue { get; set; }

    public List<WordSpan> Content { get; } = [];

    public required Stance Stance { get; set; }

    public Word? SourceHead { get; set; }

    public WordSpan? Source { get; set; }

    public string? SourceReason { get; set; }

    /// <summary>Its content is, or holds, direct speech.</summary>
    public bool IsDirect { get; set; }

    /// <summary>It is an aside that answers what stands before it, and no part of that.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>Its content only names what was claimed before.</summary>
    public bool TakesUp { get; set; }

    public FoundClaim ToClaim(Document document) => new(
        SourceHead, Source?.InText(document), Source is null ? SourceReason ?? SourceReasons.Unspecified : null, [Cue.InText(document)],
        [.. Content.Select(c => c.InText(document))], Stance, Trigger.Sentence.Index, TakesUp);

    /// <summary>Adds a piece of content without source and cue; joins it with pieces it touches.</summary>
    public void Add(WordSpan piece, Document document)
    {
        (WordSpan before, WordSpan after) = piece.Without(Cue);
        AddWithoutSource(before, document);
        AddWithoutSource(after, document);
    }

    /// <summary>Adds a quotation as it stands, stops and all.</summary>
    public void AddSpeech(WordSpan quoted, Document document)
    {
        if (quoted.Overlaps(Cue) || (Source is { } source && quoted.Overlaps(source)))
        {
            Add(quoted, document);
        }
        else
        {
            Join(quoted);
        }
    }

    /// <summary>Takes an aside of another's out of the content: "…, according to Y".</summary>
    public void Cut(WordSpan aside, Document document)
    {
        for (int i = Content.Count - 1; i >= 0; i--)
        {
            if (Content[i].Overlaps(aside) && !aside.Contains(Content[i]))
            {
                (WordSpan before, WordSpan after) = Content[i].Without(aside);
                Content.RemoveAt(i);
                Join(before.Trim(document));
                Join(after.Trim(document));
            }
        }
    }

    /// <summary>Takes the place and day an article was filed at out of source and content; where the tree took them for the speaker, the next subject is.</summary>
    public void LeaveOut(WordSpan filed, Document document)
    {
        Cut(filed, document);
        if (Source is not { } source || !source.Overlaps(filed))
        {
            return;
        }

        Word? head = SourceHead;
        if (head is { } taken && filed.Contains(taken.Index) && taken.Head is { } verb)
        {
            head = null;
            foreach (Word child in verb.Children)
            {
                head = child.Relation.Universal() == Relation.Nsubj && child.Index >= filed.End ? child : head;
            }
        }

        WordSpan rest = head is { } subject && !source.Contains(subject.Index) ? SourcePhrase.Phrase(subject, Cue) : source.Without(filed).After.Trim(document);
        Source = rest.IsEmpty ? null : rest;
        SourceHead = rest.IsEmpty ? null : head ?? SourcePhrase.HeadOf(document, rest);
    }

    private void AddWithoutSource(WordSpan piece, Document document)
    {
        if (Source is { } source)
        {
            (WordSpan before, WordSpan after) = piece.Without(source);
            Join(before.Trim(document));
            Join(after.Trim(document));
        }
        else
        {
            Join(piece.Trim(document));
        }
    }

    private void Join(WordSpan piece)
    {
        if (piece.IsEmpty)
        {
            return;
        }

        for (int i = Content.Count - 1; i >= 0; i--)
        {
            if (Content[i].Overlaps(piece))
            {
                piece = piece.Union(Content[i]);
                Content.RemoveAt(i);
            }
        }

        Content.Add(piece);
        Content.Sort((a, b) => a.First.CompareTo(b.First));
    }
}
