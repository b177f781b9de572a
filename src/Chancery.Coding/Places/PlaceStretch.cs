using Chancery.Knowledge.Places;
using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>The words to the left of a place's name that belong to it, and how it hangs in the tree.</summary>
/// <param name="First">The first word of the noun phrase, its preposition not included.</param>
/// <param name="IsBeside">A bearing, a distance or a way leads to the name.</param>
/// <param name="Wording">The kind of place that is named.</param>
internal readonly record struct PlaceStretch(int First, bool IsBeside, PlaceWording Wording)
{
    private const int FarthestHead = 4;

    /// <summary>Reads on the surface, for what parsers attach wrongly most is "of", "from" and bearings.</summary>
    public static PlaceStretch Of(PlaceMention mention, Document document, PlaceVocabulary words)
    {
        int sentence = document[mention.First].Sentence.First;
        int left = mention.First;
        bool beside = false;
        PlaceWording wording = PlaceWording.None;
        while (left > sentence)
        {
            Word word = document[left - 1];
            Word? before = left - 2 >= sentence ? document[left - 2] : null;
            string form = word.Lemma.ToLowerInvariant();
            if (form == "of" && before is { } part && words.IsPart(part) && !(mention.IsCountry && IsNamed(part, words)))
            {
                beside |= words.Has(PlaceWordList.Bearing, part) && part.Tag == PartOfSpeech.Adverb;
                wording = wording == PlaceWording.None ? words.WordingOf(part) : wording;
                left -= 2;
            }
            else if (form == "of" && before is { } bearing && words.Has(PlaceWordList.Bearing, bearing))
            {
                beside = true;
                left -= 2;
            }
            else if (form == "from" && before is { } measure && (words.Has(PlaceWordList.Measure, measure) || words.Has(PlaceWordList.Way, measure)))
            {
                beside = true;
                left -= 2;
            }
            else if (form is "to" or "between" or "into" && before is { } way && words.Has(PlaceWordList.Way, way))
            {
                beside = true;
                left -= 2;
            }
            else if (word.Chars is "overlooking" or "surrounding" or "linking" or "connecting" && before is { Tag: PartOfSpeech.Noun } view && (words.IsLand(view) || words.Has(PlaceWordList.Way, view)))
            {
                left -= 2;
            }
            else if (form is "above" or "around" or "below" or "behind" or "beyond" or "outside" or "near" && before is { Tag: PartOfSpeech.Noun } ground && words.IsLand(ground) && !PlaceVocabulary.IsBorder(ground))
            {
                left -= 2;
            }
            else if (form == "by" && beside && document[left].Lemma is "road" or "car" or "air" or "sea" or "train")
            {
                left -= 1;
            }
            else if (Modifies(word, left, mention, beside, words))
            {
                wording = wording == PlaceWording.None && left == mention.First && word.Tag == PartOfSpeech.Noun ? words.WordingOf(word) : wording;
                left -= 1;
            }
            else
            {
                break;
            }
        }

        return new PlaceStretch(left, beside, wording);
    }

    // "the Oromia region of Ethiopia": the part has a name of its own.
    private static bool IsNamed(Word part, PlaceVocabulary words) => words.WordingOf(part) is PlaceWording.Division or PlaceWording.District && part.Previous is { Tag: PartOfSpeech.ProperNoun };

    private static bool Modifies(Word word, int left, PlaceMention mention, bool beside, PlaceVocabulary words) => word.Tag switch
    {
        PartOfSpeech.Determiner or PartOfSpeech.Numeral => true,
        PartOfSpeech.Particle => word.Chars is "'s" or "\u2019s",
        PartOfSpeech.Verb => word.Chars is "neighbouring" or "neighboring" && left == mention.First,
        PartOfSpeech.Adverb => beside || words.Has(PlaceWordList.Bearing, word),
        PartOfSpeech.Adjective or PartOfSpeech.ProperNoun => IsBelow(word, mention) || beside || (left < mention.First && words.WordingOf(word.Document[left]) != PlaceWording.None),
        PartOfSpeech.Noun => IsBelow(word, mention) || (beside && words.Has(PlaceWordList.Measure, word)) || (left == mention.First && words.WordingOf(word) != PlaceWording.None),
        _ => word.Chars is "'s" or "\u2019s" or "-" or "\u2013",
    };

    // A name's later words hang on its first.
    private static bool IsBelow(Word word, PlaceMention mention) =>
        word.Head is { } head && (word.Relation == Relation.Flat ? IsBelow(head, mention) : head.Index > word.Index && head.Index < mention.End + FarthestHead);
}
