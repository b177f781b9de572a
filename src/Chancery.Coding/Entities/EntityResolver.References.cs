using Chancery.Coding.Entities.References;
using Chancery.Language;

namespace Chancery.Coding.Entities;

/// <summary>What refers back is what it refers to: pronouns, numbers of people, appositions, descriptions and short names.</summary>
internal sealed partial class EntityResolver
{
    private static bool IsReference(Word head) => head.Tag == PartOfSpeech.Pronoun || PersonalPronouns.KindOf(head) != PronounKind.None;

    private ResolvedEntity OfReference(Word pronoun)
    {
        Reference reference = References.Of(pronoun);
        return reference.Antecedent is { } antecedent && antecedent != pronoun ? As(pronoun, Resolve(antecedent), antecedent) : Unresolved(pronoun, reference.Reason ?? $"'{pronoun.Text}' names no actor");
    }

    // "the president, Anna Kovacs", "its neighbour Algeria": the name says who it is; "Anna Kovacs, the president": the noun says what she is.
    private ResolvedEntity Apposed(ResolvedEntity own)
    {
        bool isName = own.Head.Name is not null;
        if (isName ? own.IsActor : own.Name is not null || own.Head.Tag != PartOfSpeech.Noun)
        {
            return own;
        }

        foreach (Word child in own.Head.Children)
        {
            bool beside = child.Relation == Relation.Appos || (child.Relation.Universal() == Relation.Flat && !isName);
            if (!beside || child.Index < own.Head.Index || child.Name is null != isName || child.HasChild(Relation.Case))
            {
                continue;
            }

            ResolvedEntity other = Resolve(child);
            if (isName ? other.IsActor : other.Name is not null && (other.Kind != EntityKind.Unknown || own.IsActor))
            {
                return isName ? Told(own, other) : Named(own, other);
            }
        }

        // "accused its northern neighbour Algeria of": side by side, two objects of one verb to the tree.
        return !isName && own.Head is { Relation: Relation.Obj, Next: { Relation: Relation.Obj, Name: not null } next } && next.Head == own.Head.Head && Resolve(next) is { Name: not null } neighbour
            ? Named(own, neighbour)
            : own;
    }

    private static ResolvedEntity Named(ResolvedEntity own, ResolvedEntity named) => own with
    {
        Kind = named.Kind == EntityKind.Unknown ? own.Kind : named.Kind,
        Code = named.Code ?? own.Code,
        Sector = named.Code is not null && named.Kind != EntityKind.Person ? named.Sector : own.Sector ?? named.Sector,
        Name = named.Name,
        Office = named.Office,
        Span = new TextSpan(own.Span.Start, Math.Max(own.Span.End, named.Head.Name?.Span.End ?? named.Span.End)),
        Entry = named.Entry,
        Reason = $"'{own.Head.Text}' is {named.Name} ({named.Reason}; {own.Reason})",
    };

    private static ResolvedEntity Told(ResolvedEntity own, ResolvedEntity description) => own with
    {
        Kind = own.Kind == EntityKind.Unknown ? description.Kind : own.Kind,
        Code = description.Code,
        Sector = description.Sector,
        OtherSectors = description.OtherSectors,
        Reason = $"{own.Name ?? own.Head.Text} is '{own.Head.Document.Slice(description.Span)}' ({description.Reason})",
    };

    // A description or short name of whom the text has named before.
    private ResolvedEntity Referring(ResolvedEntity own)
    {
        if (own.Code is not null || own.Head.Tag is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun) || !MayRefer(own.Head)
            || References.Of(own.Head) is not { Antecedent: { } antecedent, IsGroup: false } || antecedent == own.Head)
        {
            return own;
        }

        ResolvedEntity before = Resolve(antecedent);
        return !before.IsActor || (own.Sector is not null && before.Code is null)
            ? own
            : before with
            {
                Head = own.Head,
                Span = own.Span,
                Sector = before.Sector ?? own.Sector,
                Antecedent = antecedent,
                Reason = $"'{own.Head.Document.Slice(own.Span)}' is {Shown(before)}, named before ({before.Reason})",
            };
    }

    // Names always; common nouns with "the", "this" or "that".
    private static bool MayRefer(Word head)
    {
        if (head.Tag == PartOfSpeech.ProperNoun || head.Name is not null)
        {
            return true;
        }

        foreach (Word child in head.Children)
        {
            if (child.Relation.Universal() == Relation.Det && child.Lemma is "the" or "this" or "that" or "these" or "those")
            {
                return true;
            }
        }

        return false;
    }

    private static ResolvedEntity As(Word pronoun, ResolvedEntity entity, Word antecedent) => entity with
    {
        Head = pronoun,
        Antecedent = antecedent,
        Reason = $"'{pronoun.Text}' is {Shown(entity)} ({entity.Reason})",
    };

    private static string Shown(ResolvedEntity entity) => entity.Name ?? $"'{entity.Head.Document.Slice(entity.Span)}'";

    private static ResolvedEntity Unresolved(Word word, string reason) => new(word, word.Span, EntityKind.Unknown, null, null, [], null, null, reason);

    // "they" are all whom the phrase before names.
    private List<ResolvedEntity>? Plural(Word pronoun)
    {
        if (PersonalPronouns.KindOf(pronoun) != PronounKind.They || References.Of(pronoun) is not { Antecedent: { } antecedent } reference || antecedent == pronoun)
        {
            return null;
        }

        IEnumerable<Word> members = reference.IsGroup ? NounPhrase.Members(antecedent) : [antecedent];
        return [.. members.Where(m => m != pronoun).SelectMany(m => Inside(m, ResolveAll)).Select(e => As(pronoun, e, e.Head) with { Reason = $"one of '{pronoun.Text}': {e.Reason}" })];
    }

    // "both of the ministers", "some of them"
    private IReadOnlyList<ResolvedEntity>? Part(Word head) =>
        Quantifiers.PartOf(head) is { } whole ? [.. Inside(whole, ResolveAll).Select(e => As(head, e, whole))] : null;

    // As with one: whoever is asked again while being resolved is not known.
    private IReadOnlyList<ResolvedEntity> Inside(Word member, Func<Word, IReadOnlyList<ResolvedEntity>> resolve)
    {
        if (!_open.Add(member.Index))
        {
            return [];
        }

        IReadOnlyList<ResolvedEntity> result = resolve(member);
        _open.Remove(member.Index);
        return result;
    }
}
