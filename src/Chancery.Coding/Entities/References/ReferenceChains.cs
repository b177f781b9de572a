using Chancery.Coding.Clauses;
using Chancery.Knowledge.References;
using Chancery.Language;

namespace Chancery.Coding.Entities.References;

/// <summary>Which words of a document stand for the same: mentions joined from the first sentence to the last.</summary>
/// <remarks>
/// After Lee et al., "Deterministic Coreference Resolution Based on Entity-Centric, Precision-Ranked Rules" (2013): apposition and
/// predicate, names, descriptions, pronouns, each asked of the whole entity so far. Made for one document; not shared between threads.
/// </remarks>
internal sealed class ReferenceChains
{
    private readonly Document _document;
    private readonly Mention?[] _mentionAt;
    private readonly Speakers _speakers;
    private readonly NameLinks _names;
    private readonly DescriptionLinks _descriptions;
    private readonly PronounLinks _pronouns;
    private readonly List<Mention> _sentence = [];

    public ReferenceChains(Document document, ActorWords words, ReferenceWords lexicon)
    {
        _document = document;
        _mentionAt = new Mention?[document.WordCount];
        _speakers = new Speakers(document);
        var recent = new RecentReferents();
        _names = new NameLinks(words);
        _descriptions = new DescriptionLinks(words);
        _pronouns = new PronounLinks(recent, _speakers, _mentionAt);
        var reader = new MentionReader(words, lexicon);
        foreach (Sentence sentence in document.Sentences)
        {
            _sentence.Clear();
            reader.Read(sentence, _sentence);
            recent.Begin(sentence.Index);
            foreach (Mention mention in _sentence)
            {
                if (mention.Form != MentionForm.Group)
                {
                    _mentionAt[mention.Head.Index] = mention;
                }
            }

            foreach (Mention mention in _sentence)
            {
                Settle(mention, recent);
            }
        }
    }

    /// <summary>What a pronoun, a description or a short name refers back to.</summary>
    public Reference Of(Word word)
    {
        if (_mentionAt[word.Index] is { } mention)
        {
            return mention.Form == MentionForm.Pronoun ? OfPronoun(mention) : OfPhrase(mention);
        }

        switch (PersonalPronouns.KindOf(word))
        {
            case PronounKind.Speaker:
                return _speakers.QuotationOf(word) is >= 0 and int quotation && _speakers.Of(quotation) is { } speaker
                    ? new Reference(Whole(speaker), IsGroup: false, null)
                    : Reference.None($"'{word.Text}' is whoever speaks");
            case PronounKind.Hearer:
                return Reference.None($"'{word.Text}' is whoever is spoken to");
            case PronounKind.Relative:
                return Relatives.NounOf(word) is { } noun ? new Reference(noun, IsGroup: false, null) : Reference.None($"'{word.Text}' asks");
            default:
                return Reference.None($"'{word.Text}' names no actor");
        }
    }

    // A speaker may be a pronoun again: "he said".
    private Word Whole(Word speaker) => _mentionAt[speaker.Index] is { Form: MentionForm.Pronoun } pronoun && OfPronoun(pronoun).Antecedent is { } antecedent ? antecedent : speaker;

    private static Reference OfPronoun(Mention pronoun) =>
        pronoun.Referent?.FullBefore(pronoun) is { } full
            ? Reference.To(full)
            : Reference.None(pronoun.Refusal ?? $"nothing before '{pronoun.Head.Text}' fits it");

    private static Reference OfPhrase(Mention phrase) =>
        phrase.Refusal is { } refusal ? Reference.None(refusal)
            : phrase.Referent is { } referent && Fuller(referent, phrase) is { } fuller ? Reference.To(fuller)
            : Reference.None("named here for the first time");

    // Its name where it has one before, else the phrase that introduced it.
    private static Mention? Fuller(Referent referent, Mention phrase)
    {
        if (referent.Named is { } named && named != phrase && (named.Head.Index < phrase.Head.Index))
        {
            return named;
        }

        foreach (Mention earlier in referent.Mentions)
        {
            if (earlier == phrase)
            {
                return null;
            }

            if (earlier.Form is not MentionForm.Pronoun)
            {
                return earlier;
            }
        }

        return null;
    }

    /// <summary>Joins a mention to an entity, or begins one with it; once.</summary>
    private void Settle(Mention mention, RecentReferents recent)
    {
        if (mention.Referent is not null || mention.Refusal is not null)
        {
            return;
        }

        Referent? found = mention.Form switch
        {
            MentionForm.Pronoun => _pronouns.Find(mention, _sentence, later => Settle(later, recent)),
            MentionForm.Group => null,
            _ => Predicated(mention) ?? (mention.Form == MentionForm.Name ? _names.Find(mention) : _descriptions.Find(mention)),
        };
        if (found is null && mention is { Form: MentionForm.Pronoun, Refusal: not null })
        {
            return;
        }

        if (found is null)
        {
            found = new Referent(mention);
        }
        else
        {
            found.Add(mention);
        }

        mention.Referent = found;
        recent.Touch(found);
        if (mention.Form is MentionForm.Name or MentionForm.Common)
        {
            _names.Learn(mention, found);
            _descriptions.Learn(mention, found);
        }
    }

    // An apposition is its noun; what a noun or pronoun is said to be is the same once more.
    private Referent? Predicated(Mention mention)
    {
        Word head = mention.Head;
        if (head.Relation == Relation.Appos && head.Head is { } noun)
        {
            return _mentionAt[noun.Index] is { Referent: { } referent } && mention.Agreement.With(referent.Agreement) ? referent : null;
        }

        if (head.HasChild(Relation.Cop) && head.Child(Relation.Nsubj) is { } subject && subject.Index < head.Index && ArgumentReader.Preposition(head).Length == 0
            && _mentionAt[subject.Index] is { Referent: { } same } && !IsDenied(head) && mention.Agreement.With(same.Agreement))
        {
            return same;
        }

        return null;
    }

    private static bool IsDenied(Word predicate)
    {
        foreach (Word child in predicate.Children)
        {
            if (child.Features.Has(Feature.Negative) || child.Lemma is "not" or "no" or "never")
            {
                return true;
            }
        }

        return false;
    }
}
