using Chancery.Coding.Clauses;
using Chancery.Knowledge;
using Chancery.Knowledge.Places;
using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>The places that the sentences of one document name, each with what belongs to its name.</summary>
internal sealed partial class PlaceExpressions(Document document, PlaceMentions mentions, PlaceChoice choice, PlaceVocabulary words)
{
    // Words of a noun phrase behind a name: "Wroclaw's old market square".
    private const int LongestPhrase = 5;

    private const int SurelyTown = 50_000;

    private static readonly HashSet<string> OldAndNew = new(
        "old greater central downtown upper lower inner outer northern southern eastern western north south east west northeast northwest northeastern northwestern southeastern southwestern the new".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<int, List<PlaceExpression>> _read = [];

    /// <summary>Those of a sentence, from left to right.</summary>
    public List<PlaceExpression> Of(Sentence sentence)
    {
        if (!_read.TryGetValue(sentence.Index, out List<PlaceExpression>? found))
        {
            found = Absorb(Read(Named(sentence)));
            found.RemoveAll(e => !e.Mention.IsKnown && e.Site is not null && e.Finding.Place is null && document[e.Mention.First].Name is not { Kind: NameKind.Location });
            _read[sentence.Index] = found;
        }

        return found;
    }

    // Known names, and those that stand where only a place can stand.
    private List<PlaceMention> Named(Sentence sentence)
    {
        List<PlaceMention> result = [.. mentions.In(sentence.First, sentence.End).Where(m => !IsInsideName(m) && !IsWord(m))];
        for (int i = sentence.First; i < sentence.End; i++)
        {
            int first = i;
            if (result.Find(m => m.First <= first && m.End > first) is { } known)
            {
                i = known.End - 1;
            }
            else if (UnknownAt(i, sentence) is { } unknown && !result.Exists(m => m.First < unknown.End && m.End > unknown.First))
            {
                result.Add(unknown);
                i = unknown.End - 1;
            }
        }

        result.Sort((a, b) => a.First.CompareTo(b.First));
        return result;
    }

    // "Police", "Crane": a capital at a sentence's start makes no town of a word, nor does a town make a name of one.
    private bool IsWord(PlaceMention mention)
    {
        Word word = document[mention.First];
        bool first = word.Index == word.Sentence.First;
        bool small = mention.Actors.Count == 0 && mention.Features.Count == 0 && mention.End == mention.First + 1 && mention.Towns[0].Population < SurelyTown;
        bool named = word.Name is { Kind: NameKind.Location } && !(first && word.Next is { Tag: PartOfSpeech.Noun });
        return small && !named && (first || word.Tag is not PartOfSpeech.ProperNoun);
    }

    // "Nova Odessa" is not Odessa, "Old Cairo" is Cairo.
    private bool IsInsideName(PlaceMention mention)
    {
        if (document[mention.First].Name is not { Kind: NameKind.Location } name || mention.IsPeople)
        {
            return false;
        }

        // "Villa Morra" is not Villa.
        if (mention.Actors.Count == 0 && mention.Features.Count == 0 && mention.First == name.FirstWord && mention.End < name.EndWord && document[mention.End].Tag == PartOfSpeech.ProperNoun
            && !words.IsPlace(document[mention.End]) && !words.Has(PlaceWordList.Gathering, document[mention.End]) && mentions.In(mention.End, name.EndWord).Count == 0)
        {
            return true;
        }

        for (int i = name.FirstWord; i < mention.First; i++)
        {
            bool told = OldAndNew.Contains(document[i].Text) || words.Has(PlaceWordList.Site, document[i]) || document[i].Tag is not (PartOfSpeech.ProperNoun or PartOfSpeech.Noun or PartOfSpeech.Adjective);
            if (!told && mentions.In(name.FirstWord, mention.First).Count == 0)
            {
                return true;
            }
        }

        return false;
    }

    private PlaceMention? UnknownAt(int first, Sentence sentence)
    {
        if (!mentions.IsCapitalised(first) || document[first].Tag != PartOfSpeech.ProperNoun)
        {
            return null;
        }

        int end = first + 1;
        while (end < sentence.End && (document[end].Tag == PartOfSpeech.ProperNoun || (document[end].Chars is "-" or "\u2013" && end + 1 < sentence.End && document[end + 1].Tag == PartOfSpeech.ProperNoun)))
        {
            end++;
        }

        Name? name = document[first].Name;
        bool place = name is { Kind: NameKind.Location } whole && whole.FirstWord == first;
        bool saidToBe = first - 2 >= sentence.First && document[first - 1].Lemma == "of" && words.WordingOf(document[first - 2]) != PlaceWording.None;
        bool isCalled = end < sentence.End && document[end].Tag == PartOfSpeech.Noun && words.WordingOf(document[end]) is PlaceWording.Division or PlaceWording.District;
        isCalled |= IsUnknownSite(first, end, sentence);
        if (saidToBe && mentions.At(first, end) is { IsPeople: false } known)
        {
            return known;
        }

        bool others = name is { Kind: NameKind.Organisation } || mentions.IsActor(first, end);
        return (place || saidToBe || isCalled) && !others ? new PlaceMention(first, place ? Math.Max(name!.Value.EndWord, first + 1) : end, [], [], []) : null;
    }

    // "the Chuquicamata copper mine": where its town or country stands behind, that tells where.
    private bool IsUnknownSite(int first, int end, Sentence sentence)
    {
        bool led = first - 2 >= sentence.First && document[first - 1].Lemma == "the" && document[first - 2].Tag == PartOfSpeech.Adposition;
        int site = end;
        while (site + 1 < sentence.End && site < end + 2 && document[site].Tag == PartOfSpeech.Noun && !words.Has(PlaceWordList.Site, document[site]))
        {
            site++;
        }

        return led && site + 1 < sentence.End && document[site].Tag == PartOfSpeech.Noun && words.Has(PlaceWordList.Site, document[site]) && document[site + 1].Lemma is "in" or "near";
    }

    private List<PlaceExpression> Read(List<PlaceMention> named)
    {
        List<PlaceExpression> result = [];
        foreach (PlaceMention mention in named)
        {
            PlaceStretch stretch = PlaceStretch.Of(mention, document, words);
            (Word anchor, Word? site) = Hanging(mention, stretch.First);
            if (mention.IsPeople && (site is not { } land || !words.IsLand(land)))
            {
                continue;
            }

            if ((mention.IsPeople || mention.IsCountry) && site is { } line && PlaceVocabulary.IsBorder(line))
            {
                continue;
            }

            // "in Liberty Square": the square bears a town's name.
            bool possessive = mention.End < document.WordCount && document[mention.End].Chars is "'s" or "\u2019s";
            if (site is { } named1 && words.Has(PlaceWordList.Namesake, named1) && named1.Index == mention.End && char.IsUpper(named1.Chars[0]) && !possessive)
            {
                continue;
            }

            // "the Supreme Court", "the Security Council": a town's name that only begins another.
            bool begins = mention.Actors.Count == 0 && mention.Features.Count == 0 && mention.End == mention.First + 1;
            if (begins && (document[mention.First].Tag == PartOfSpeech.Adjective || (site is { Tag: PartOfSpeech.ProperNoun } other && other.Index == mention.End && !words.IsPlace(other) && !words.Has(PlaceWordList.Gathering, other))) && !possessive)
            {
                continue;
            }

            PlaceWording wording = stretch.Wording;
            int end = mention.End;
            if (site is { } noun && !mention.IsPeople && !possessive && words.WordingOf(noun) is var told and not PlaceWording.None && noun.Index == mention.End)
            {
                wording = told;
                site = null;
                anchor = noun;
                end = noun.Index + 1;
            }
            else if (site is { } further)
            {
                end = Math.Max(end, further.Index + 1);
                anchor = further;
            }

            while (anchor.Head is { } head && head.Index >= stretch.First && head.Index < mention.First)
            {
                anchor = head;
            }

            HashSet<string> countries = [];
            string? state = null;
            List<PlaceMention> before = named.FindAll(m => m.First >= stretch.First && m.End <= mention.First);
            foreach (PlaceMention qualifier in before)
            {
                Qualify(qualifier, countries, ref state, behind: false);
            }

            // The town's own words come first: "Cairo's Tahrir Square" is in Cairo.
            bool inTown = IsSmallPart(mention, wording) && before.Exists(m => m.Towns.Count > 0 && !m.IsCountry);
            if (inTown)
            {
                continue;
            }

            result.RemoveAll(e => e.Mention.First >= stretch.First);
            (string preposition, int start) = PrepositionBefore(stretch.First);
            while (preposition == "of" && start > document[start].Sentence.First && document[start - 1] is var building && words.Has(PlaceWordList.Site, building))
            {
                // "stormed the parliament of Abkhazia", "the library of the University of Ghent"
                int left = building.Child(Relation.Det) is { } article ? article.Index : building.Index;
                (anchor, site) = (building, building);
                (preposition, start) = PrepositionBefore(left);
            }

            if (preposition.Length == 0 && anchor.Relation == Relation.Appos && anchor.Head is { } apposed && words.IsLand(apposed))
            {
                // "in the commercial capital, Almaty"
                preposition = ArgumentReader.Preposition(apposed);
                anchor = apposed;
            }

            if (Fronted(start, end, preposition) is { } clause)
            {
                anchor = clause;
            }

            result.Add(Made(start, end, mention, new PlaceQualifiers(countries, state, wording), preposition, stretch.IsBeside, anchor, site));
        }

        return result;
    }

    // "…, in Sylhet they burned a bus": the clause that a place begins has it, whatever the tree hangs it on; it may have it for a part of the subject.
    private Word? Fronted(int start, int end, string preposition)
    {
        Sentence sentence = document[start].Sentence;
        bool opens = start == sentence.First || document[start - 1] is { Chars: "," or ";" } or { Tag: PartOfSpeech.CoordinatingConjunction or PartOfSpeech.SubordinatingConjunction };
        if (preposition.Length == 0 || !opens)
        {
            return null;
        }

        for (int i = end; i < Math.Min(end + LongestPhrase, sentence.End); i++)
        {
            Word word = document[i];
            if (word.Relation.Universal() == Relation.Nsubj && (word.LeftEdge == end || word.LeftEdge == start) && word.Head is { Tag: PartOfSpeech.Verb } verb && verb.Index > i)
            {
                return verb;
            }
        }

        return null;
    }

    private static bool IsSmallPart(PlaceMention mention, PlaceWording wording) =>
        mention.Features.Any(f => f.Kind == PlaceFeatureKind.Site) || (!mention.IsKnown && wording is PlaceWording.None or PlaceWording.District);

    private PlaceExpression Made(int start, int end, PlaceMention mention, PlaceQualifiers qualifiers, string preposition, bool beside, Word anchor, Word? site) =>
        new(start, end, mention, qualifiers, preposition, beside, anchor, site) { Finding = choice.Choose(mention, qualifiers) };

    private void Qualify(PlaceMention qualifier, HashSet<string> countries, ref string? state, bool behind)
    {
        // "the Russian-held town of": whose it is, not where.
        if (qualifier.End < document.WordCount && document[qualifier.End].Chars is "-" or "\u2013")
        {
            return;
        }

        if (UsStates.LettersOf(mentions.Text(qualifier)) is { } letters && (behind || !qualifier.IsCountry))
        {
            state = letters;
        }

        if (qualifier.IsPeople || qualifier.IsCountry || qualifier.IsRegion)
        {
            countries.UnionWith(qualifier.Codes);
        }
    }

    // The word whose head lies outside of the name, and the noun of the phrase where the name only modifies it.
    private (Word Anchor, Word? Site) Hanging(PlaceMention mention, int start)
    {
        Word anchor = document[mention.First];
        for (int i = mention.First; i < mention.End; i++)
        {
            Word word = document[i];
            bool outside = word.Head is not { } head || head.Index < mention.First || head.Index >= mention.End;
            if (outside && word.Relation is not (Relation.Case or Relation.Punct or Relation.Det))
            {
                anchor = word;
                break;
            }
        }

        Word? site = null;
        for (Word at = anchor; at.Head is { } head && head.Index >= mention.End && head.Index < mention.End + LongestPhrase && IsOnePhrase(mention.End, head.Index); at = head)
        {
            if (head.Tag is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun) || at.Relation.Universal() is Relation.Nsubj or Relation.Obj or Relation.Obl or Relation.Conj)
            {
                break;
            }

            // "in Goma rebels attacked": what follows is the subject.
            if (head.Relation.Universal() == Relation.Nsubj && at == anchor && PrepositionBefore(start).Preposition.Length > 0 && !words.IsPlace(head))
            {
                anchor = head.Head ?? head;
                break;
            }

            site = head;
        }

        // "the Chuquicamata copper mine": the tree may end the phrase a noun too early.
        if (site is { } part && !words.IsPlace(part) && part.Index + 1 < part.Sentence.End && document[part.Index + 1] is { Tag: PartOfSpeech.Noun } last && words.Has(PlaceWordList.Site, last))
        {
            site = last;
        }

        return (anchor, site);
    }

    private bool IsOnePhrase(int first, int last)
    {
        for (int i = first; i < last; i++)
        {
            Word word = document[i];
            // A second owner begins another phrase: "at the Halifax forum Canada's minister".
            bool owned = word.Chars is "'s" or "\u2019s" && i == first;
            if (word.Tag is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Numeral) && !owned && word.Chars is not ("-" or "\u2013"))
            {
                return false;
            }
        }

        return true;
    }

    private (string Preposition, int Start) PrepositionBefore(int first)
    {
        if (first == 0 || document[first - 1] is not { Tag: PartOfSpeech.Adposition or PartOfSpeech.Adverb or PartOfSpeech.SubordinatingConjunction or PartOfSpeech.Particle, Relation: not Relation.CompoundPrt } word || word.Sentence != document[first].Sentence)
        {
            return ("", first);
        }

        string form = word.Text.ToLowerInvariant();
        string before = word.Previous?.Text.ToLowerInvariant() ?? "";
        bool pair = (form == "to" && before is "close" or "next" or "adjacent") || (form == "of" && before is "outside" or "inside" or "out" or "ahead" or "because" or "west" or "east" or "north" or "south");
        return word.Chars is "'s" or "\u2019s" ? ("", first) : pair ? ($"{before} {form}", first - 2) : (form, first - 1);
    }
}
