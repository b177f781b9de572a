using Chancery.Coding.Clauses;
using Chancery.Coding.Entities;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>Force that is only practised: "stormed a beach during war games", "sank an old frigate in a drill".</summary>
internal static class Manoeuvre
{
    private static readonly HashSet<string> Exercises = new(StringComparer.Ordinal) { "exercise", "drill", "manoeuvre", "maneuver", "game", "wargame" };

    /// <summary>The word names an exercise; games only of war.</summary>
    public static bool IsExercise(Word word) =>
        Exercises.Contains(word.Lemma) && (word.Lemma != "game" || (word.Index > word.Sentence.First && word.Document[word.Index - 1].Lemma is "war" or "-"));

    /// <summary>The verb's deed is part of an exercise, as a phrase of the verb's own says.</summary>
    public static bool IsSetting(Word verb)
    {
        foreach (Word child in verb.Children)
        {
            if (child.Relation.Universal() == Relation.Obl && (IsExercise(child) ? ArgumentReader.Preposition(child) is "during" or "in" : IsPartOfExercise(child)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Several sides take part: coordinated actors, or others "with" or "alongside" them.</summary>
    public static bool IsJoint(Word verb, IReadOnlyList<Word> actors)
    {
        if (actors is [var side, ..] && NounPhrase.Members(side).Count > 1)
        {
            return true;
        }

        foreach (Word child in verb.Children)
        {
            if (child.Relation.Universal() == Relation.Obl && ArgumentReader.Preposition(child) is "with" or "alongside" or "together with" && IsNamed(child))
            {
                return true;
            }
        }

        return false;
    }

    // "as part of a drill"
    private static bool IsPartOfExercise(Word noun) => noun.Lemma == "part" && noun.Child(Relation.Nmod) is { } whole && IsExercise(whole);

    // "Filipino troops", "Japan": no "precision"
    private static bool IsNamed(Word noun)
    {
        foreach (Word child in noun.Children)
        {
            if (child.Index < noun.Index && child.Relation.Universal() is Relation.Amod or Relation.Compound && char.IsUpper(child.Chars[0]))
            {
                return true;
            }
        }

        return noun.Tag == PartOfSpeech.ProperNoun;
    }
}
