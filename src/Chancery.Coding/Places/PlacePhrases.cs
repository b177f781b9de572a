using Chancery.Coding.Clauses;
using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>The noun phrases of an event's own clause that say where, the nearest first.</summary>
internal static class PlacePhrases
{
    private static readonly HashSet<string> Locative = Words(
        "in at near outside inside across around through throughout along off within close_to outside_of inside_of next_to beside beneath north_of south_of east_of west_of");

    // Before the name of a state these tell of whom or what ("sanctions on", "control over"), before a common noun where.
    private static readonly HashSet<string> OfSurfaces = Words("on over above under");

    // A noun behind these is spoken of, and where it is tells nothing of the event.
    private static readonly HashSet<string> Topics = Words("from before after since ahead_of following over about because_of for regarding despite of");

    // With these, what the object is and where it is are two things: "condemned the attack in Paris".
    private static readonly HashSet<string> Retelling = Words(
        "condemn denounce criticise criticize praise welcome mark commemorate recall remember investigate blame accuse charge deny admit confirm report discuss mourn "
        + "slam hail suspect warn describe mention say tell claim allege acknowledge defend justify note regret ban sanction");

    // What is done to a place is done there: "shelled Nikopol".
    private static readonly HashSet<string> TakingPlaces = Words(
        "capture seize take retake recapture occupy storm enter leave abandon shell bombard bomb hit strike attack raid besiege encircle surround blockade liberate "
        + "evacuate reach overrun invade pound target rock loot burn ransack hold patrol cross approach");

    // "south of", "the outskirts of", "far from"
    private static readonly HashSet<string> Directions = Words("north south east west northeast northwest southeast southwest outskirt outskirts short far suburb hill mile kilometre kilometer");

    private static readonly HashSet<string> Arriving = Words("travel visit arrive go fly come return head");

    // Common nouns whose modifiers say where: "in Syria's Idlib province", "at the Russian embassy".
    private static readonly HashSet<string> PlaceNouns = Words(
        "city town village capital province region district state port island valley coast outskirts suburb north south east west northeast northwest southeast southwest "
        + "centre center part area border oblast governorate county municipality hub stronghold republic peninsula settlement camp embassy consulate building street square "
        + "airport airfield base hotel palace hospital school mosque church market harbour harbor university enclave territory strip mountain desert river lake waters sea "
        + "courtroom barracks mine depot post position hill road highway neighbourhood neighborhood quarter prison station site plant crossing checkpoint headquarters soil frontline front office home residence");

    private static readonly HashSet<string> LandNouns = Words("city town village capital province region district island valley coast border area territory soil waters desert");

    // "a convoy in Goma" belongs to the event, "the invitation of the government in Goma" does not.
    private const int DeepestNesting = 1;

    /// <summary>Heads of the phrases, by nearness to the event's words.</summary>
    public static List<Word> Of(Word predicate, Word verb)
    {
        List<(int Rank, Word Noun)> found = [];
        foreach (Word word in predicate.Sentence.Words)
        {
            bool noun = word.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;
            if (noun && word != predicate && Rank(word, predicate, verb) is { } rank)
            {
                found.Add((rank, word));
            }
        }

        return [.. found.OrderBy(f => f.Rank).ThenBy(f => Math.Abs(f.Noun.Index - predicate.Index)).Select(f => f.Noun)];
    }

    /// <summary>A stretch of a country, so that its people's name tells where it is; "the Russian embassy" stands elsewhere.</summary>
    public static bool IsLand(Word noun) => LandNouns.Contains(noun.Lemma.ToLowerInvariant());

    public static bool IsPlaceNoun(Word noun) => PlaceNouns.Contains(noun.Lemma.ToLowerInvariant());

    private static int? Rank(Word noun, Word predicate, Word verb)
    {
        string preposition = ArgumentReader.Preposition(noun);
        bool where = Locative.Contains(preposition) || (OfSurfaces.Contains(preposition) && IsPlaceNoun(noun));
        bool goal = noun.Head is { } governor && (governor == verb || governor == predicate)
            && (preposition is "to" && Arriving.Contains(governor.Lemma) || (preposition.Length == 0 && noun.Relation == Relation.Obj && governor.Lemma is "visit" or "tour"));
        if (IsTaken(noun, predicate, verb) || IsNameOfEvent(noun, predicate))
        {
            return 0;
        }

        where |= IsBeside(noun);
        if (!where && !goal)
        {
            return IsNameOfSite(noun, predicate, verb) ? 5 : null;
        }

        bool direct = true;
        Word at = noun;
        for (int nested = 0; nested <= DeepestNesting && at.Head is { } head;)
        {
            if (head == predicate || head == verb)
            {
                // Where the subject is need not be where it speaks: "leaders in Moscow condemned …"; "police in Harare arrested" act there.
                bool retold = head.Tag == PartOfSpeech.Verb && Retelling.Contains(head.Lemma) && (!direct || FollowsObject(noun, head));
                bool subject = !direct && at.Relation.Universal() is Relation.Nsubj;
                bool outside = !direct && at.Relation.Universal() is not (Relation.Obj or Relation.Obl or Relation.Nmod or Relation.Nsubj);
                return outside || retold ? null : (head == predicate ? 0 : 1) + (direct ? 0 : 2) + (goal && !where ? 4 : 0) + (subject ? 4 : 0);
            }

            if (head.Tag is PartOfSpeech.Verb or PartOfSpeech.Auxiliary || head.HasChild(Relation.Cop) || at.Relation.Universal() is Relation.Acl or Relation.Advcl)
            {
                return null;
            }

            if (Topics.Contains(ArgumentReader.Preposition(head)) && at.Relation != Relation.Conj && !IsOwnerOfPlace(head))
            {
                return null;
            }

            // A second place of a list ("in Aleppo and Idlib") is as near as the first.
            if (at.Relation != Relation.Conj)
            {
                direct = false;
                nested += IsOwnerOfPlace(at) ? 0 : 1;
            }

            at = head;
        }

        return null;
    }

    private static bool IsTaken(Word noun, Word predicate, Word verb) =>
        IsPlaceName(noun) && noun.Relation is Relation.Obj or Relation.NsubjPass && noun.Head is { } head && (head == predicate || head == verb) && TakingPlaces.Contains(head.Lemma);

    // "the Geneva talks"
    private static bool IsNameOfEvent(Word noun, Word predicate) =>
        IsPlaceName(noun) && noun.Relation == Relation.Compound && noun.Head == predicate && predicate.Tag == PartOfSpeech.Noun;

    // "stormed a Peshawar courtroom", "the bombing of Idlib's market", "during the Lagos protests"
    private static bool IsNameOfSite(Word noun, Word predicate, Word verb)
    {
        if (!IsPlaceName(noun) || noun.Relation is not (Relation.Compound or Relation.NmodPoss) || noun.Head is not { } site || site.Head is not { } head || (head != predicate && head != verb))
        {
            return false;
        }

        return site.Relation.Universal() switch
        {
            Relation.Obj or Relation.Nmod => IsPlaceNoun(site),
            Relation.Obl => IsPlaceNoun(site) || ArgumentReader.Preposition(site) == "during",
            _ => false,
        };
    }

    private static bool IsPlaceName(Word noun) => noun.Tag == PartOfSpeech.ProperNoun && noun.Name is { Kind: NameKind.Location };

    private static bool IsBeside(Word noun)
    {
        int at = noun.LeftEdge;
        Word first = noun.Document[at];
        return first.Lemma is "of" or "from" && at > noun.Sentence.First && Directions.Contains(noun.Document[at - 1].Lemma) && (first.Lemma == "of" || noun.Document[at - 1].Lemma == "far");
    }

    // "the office of a newspaper in Kazan": where the newspaper is, its office is.
    private static bool IsOwnerOfPlace(Word noun) => noun.Head is { } place && IsPlaceNoun(place) && ArgumentReader.Preposition(noun) == "of";

    // "condemned the attack in Paris": whatever the tree says, the place is the object's.
    private static bool FollowsObject(Word noun, Word verb) => verb.Child(Relation.Obj) is { } thing && thing.RightEdge + 1 == noun.LeftEdge;

    private static HashSet<string> Words(string list) => new(list.Split(' ').Select(w => w.Replace('_', ' ')), StringComparer.Ordinal);
}
