using Chancery.Coding.Clauses;
using Chancery.Knowledge;
using Chancery.Knowledge.References;
using Chancery.Language;

namespace Chancery.Coding.Entities.References;

/// <summary>Finds the mentions of a sentence with what their own words say of being, number and gender.</summary>
internal sealed class MentionReader(ActorWords words, ReferenceWords lexicon)
{
    private static readonly HashSet<string> Quantities = new(StringComparer.Ordinal)
    {
        "percent", "lot", "kind", "sort", "type", "number", "amount", "dozen", "hundred", "thousand", "million", "billion", "per", "dollar", "euro", "percentage",
        "example", "instance", "fact", "order", "part", "way", "case", "addition", "course", "question", "something", "anything", "nothing", "everything", "thing",
    };

    /// <summary>Adds the mentions in the order of their heads; a coordination stands behind its first member.</summary>
    public void Read(Sentence sentence, List<Mention> result)
    {
        foreach (Word word in sentence.Words)
        {
            switch (word.Tag)
            {
                case PartOfSpeech.Noun or PartOfSpeech.ProperNoun when StandsForItself(word):
                    Noun(word, result);
                    break;
                case PartOfSpeech.Pronoun or PartOfSpeech.Determiner when PersonalPronouns.KindOf(word) is var kind && PersonalPronouns.IsThird(kind):
                    result.Add(new Mention(word, MentionForm.Pronoun, PersonalPronouns.AgreementOf(kind), Salience.Of(word)));
                    Coordination(word, result);
                    break;
            }
        }
    }

    private void Noun(Word word, List<Mention> result)
    {
        string lemma = word.Lemma.ToLowerInvariant();
        if (Describe(word, lemma) is { Being: not Being.None } agreement)
        {
            bool name = word.Name is not null || word.Tag == PartOfSpeech.ProperNoun || (words.ActorAt(word.Index) is { } span && span.Candidates[0].Kind != ActorMatchKind.Demonym && char.IsUpper(word.Chars[0]));
            result.Add(new Mention(word, name ? MentionForm.Name : MentionForm.Common, agreement, Salience.Of(word)));
            Coordination(word, result);
        }
    }

    // "the minister and the general": they.
    private void Coordination(Word first, List<Mention> result)
    {
        if (first.Relation == Relation.Conj || !first.HasChild(Relation.Conj))
        {
            return;
        }

        Being being = Being.Any;
        int count = 0;
        foreach (Word member in NounPhrase.Members(first))
        {
            count++;
            being &= member.Tag == PartOfSpeech.Pronoun ? Being.Person | Being.Body : Describe(member, member.Lemma.ToLowerInvariant()).Being;
        }

        if (count > 1 && being != Being.None)
        {
            result.Add(new Mention(first, MentionForm.Group, new Agreement(being, GrammaticalNumber.Plural, Gender.Either), Salience.Of(first)));
        }
    }

    // A part of a name or of a compound stands for nothing by itself, but for a name in front of another noun ("a Boeing spokesman").
    private static bool StandsForItself(Word word)
    {
        switch (word.Relation.Universal())
        {
            case Relation.Flat or Relation.Goeswith or Relation.Fixed or Relation.Amod:
                return false;
            case Relation.Compound:
                return word.Name is { } name && word.Head is { } head && !(head.Index >= name.FirstWord && head.Index < name.EndWord) && head.Name?.Kind != NameKind.Person;
            case Relation.Nmod when word.Relation == Relation.NmodDesc || word.Relation == Relation.NmodUnmarked:
                return false;
            case Relation.Conj when word.Head is { } first && word.Name is { } own:
                return !(first.Index >= own.FirstWord && first.Index < own.EndWord);
            default:
                return true;
        }
    }

    private Agreement Describe(Word word, string lemma)
    {
        NounSense sense = lexicon.SenseOf(lemma);
        bool plural = word.Features.Has(Feature.Plural);
        GrammaticalNumber number = plural ? GrammaticalNumber.Plural : GrammaticalNumber.Singular;
        if (word.Tag == PartOfSpeech.Noun && word.Name is null && (!char.IsUpper(word.Chars[0]) || word.Index == word.Sentence.First))
        {
            return Common(word, lemma, sense, number);
        }

        if ((sense & NounSense.Time) != NounSense.None || ArgumentReader.IsTime(word))
        {
            return default;
        }

        Agreement result = Named(word, sense, number);
        return result.Being == Being.Person ? result with { Gender = GenderOf(word, sense) } : result;
    }

    private Agreement Common(Word word, string lemma, NounSense sense, GrammaticalNumber number)
    {
        if ((sense & NounSense.Time) != NounSense.None || Quantities.Contains(lemma))
        {
            return default;
        }

        Being being = Being.None;
        if ((sense & NounSense.Person) != NounSense.None)
        {
            being |= Being.Person;
        }

        if ((sense & NounSense.Body) != NounSense.None || NounKinds.IsBody(word))
        {
            being |= Being.Body;
            number |= number == GrammaticalNumber.Singular ? GrammaticalNumber.Plural : GrammaticalNumber.None;
        }

        if ((sense & NounSense.Place) != NounSense.None)
        {
            being |= Being.Place;
        }

        // A name of office in apposition tells that the noun is a person's, whatever else it may mean ("the head, Anna Kovacs").
        if (HasPersonsName(word))
        {
            being = Being.Person;
        }

        if (being == Being.None)
        {
            being = words.SectorAt(word.Index) is { } sector && sector.End > word.Index ? Being.Person | Being.Body | Being.Thing : IsAgentive(lemma) ? Being.Person | Being.Thing : Being.Thing;
        }

        return new Agreement(being, lemma is "people" or "police" ? GrammaticalNumber.Plural : number, (being & Being.Person) == Being.None ? Gender.Either : GenderOf(word, sense));
    }

    private Agreement Named(Word word, NounSense sense, GrammaticalNumber number)
    {
        ActorMatch? known = words.ActorAt(word.Index) is { } span ? span.Candidates[0] : null;
        if (known is { Kind: ActorMatchKind.Demonym } && (word.Name is null || number == GrammaticalNumber.Plural))
        {
            return new Agreement(Being.Person, number, Gender.Either);
        }

        if (word.Name is { Kind: NameKind.Person } || HasPersonsName(word))
        {
            return new Agreement(Being.Person, number, Gender.Either);
        }

        return known?.Entry.Kind switch
        {
            ActorKind.State => new Agreement(Being.Place | Being.Body, GrammaticalNumber.Either, Gender.Either),
            ActorKind.Organisation or ActorKind.Group => new Agreement(Being.Body, GrammaticalNumber.Either, Gender.Either),
            ActorKind.Person => new Agreement(Being.Person, GrammaticalNumber.Singular, Gender.Either),
            _ => word.Name?.Kind switch
            {
                NameKind.Organisation => new Agreement(Being.Body, GrammaticalNumber.Either, Gender.Either),
                NameKind.Location => new Agreement(Being.Place, number, Gender.Either),
                NameKind.Other => new Agreement(Being.Thing | Being.Body, number, Gender.Either),
                _ when (sense & NounSense.Person) != NounSense.None => new Agreement(Being.Person, number, Gender.Either),
                _ when (sense & NounSense.Body) != NounSense.None => new Agreement(Being.Body, GrammaticalNumber.Either, Gender.Either),
                _ when (sense & NounSense.Place) != NounSense.None => new Agreement(Being.Place, number, Gender.Either),
                _ => new Agreement(Being.Any, number, Gender.Either),
            },
        };
    }

    private static bool HasPersonsName(Word word)
    {
        foreach (Word child in word.Children)
        {
            if (child.Relation.Universal() is Relation.Appos or Relation.Flat or Relation.Nmod && child.Index > word.Index && child.Name is { Kind: NameKind.Person }
                && (child.Relation.Universal() != Relation.Nmod || child.Relation == Relation.NmodDesc))
            {
                return true;
            }
        }

        return false;
    }

    // The noun itself, a title before a name, the first name; what contradicts itself tells nothing.
    private Gender GenderOf(Word head, NounSense sense)
    {
        Gender found = Of(sense);
        NounPhrase phrase = NounPhrase.Of(head);
        for (int i = phrase.First; i < phrase.End; i++)
        {
            Word word = head.Document[i];
            if (i != head.Index && (word.Relation.Universal() is Relation.Nmod && word.Relation != Relation.NmodDesc || word.Relation == Relation.NmodPoss))
            {
                continue;
            }

            if (word.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
            {
                found |= Of(lexicon.SenseOf(word.Lemma.ToLowerInvariant().TrimEnd('.')));
            }
            else if (word.Tag == PartOfSpeech.Adjective && word.Lemma is "female" or "male")
            {
                found |= word.Lemma == "female" ? Gender.Feminine : Gender.Masculine;
            }
        }

        if (found == Gender.None && PersonName(head, phrase) is { } name)
        {
            found = Of(lexicon.GenderOf(head.Document[name.FirstWord].Text));
        }

        return found == Gender.None ? Gender.Either : found;
    }

    private static Name? PersonName(Word head, NounPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (head.Document[i].Name is { Kind: NameKind.Person } name && name.EndWord - name.FirstWord > 1)
            {
                return name;
            }
        }

        return null;
    }

    private static Gender Of(NounSense sense) =>
        ((sense & NounSense.Feminine) != NounSense.None ? Gender.Feminine : Gender.None) | ((sense & NounSense.Masculine) != NounSense.None ? Gender.Masculine : Gender.None);

    private static bool IsAgentive(string lemma) =>
        lemma.Length > 5 && (lemma.EndsWith("er", StringComparison.Ordinal) || lemma.EndsWith("or", StringComparison.Ordinal) || lemma.EndsWith("ist", StringComparison.Ordinal)
            || lemma.EndsWith("man", StringComparison.Ordinal) || lemma.EndsWith("woman", StringComparison.Ordinal));
}
