using Chancery.Coding.Clauses;
using Chancery.Knowledge.Places;
using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>Which clauses tell what happens at the same place and time as the clause they hang on.</summary>
internal sealed class PlaceClauses(PlaceVocabulary words)
{
    // A clause that tells what happens at the same place: "as his car was leaving", "while dining in", "what it called a depot near".
    public int? Through(Word clause) => clause.Relation.Universal() switch
    {
        Relation.Advcl when IsSameTime(clause) => 3,
        Relation.Acl when clause.Head is { Lemma: "what" } => 1,
        Relation.Acl when (clause.Xpos == "VBG" || IsCome(clause)) && ArgumentReader.Marker(clause).Length == 0 => 3,
        Relation.Advcl or Relation.Xcomp when ArgumentReader.Marker(clause) == "to" && words.Has(PlaceWordList.Handling, clause) && clause.Head is { } use && !words.Has(PlaceWordList.Asking, use) => 4,
        Relation.Ccomp when IsCome(clause) && clause.Head is { } main && clause.Index < main.Index && !clause.HasChild(Relation.Nsubj) => 3,
        Relation.Xcomp when clause.Tag is not PartOfSpeech.Verb || clause.Xpos == "VBG" => 1,
        _ => null,
    };

    // "ministers gathered in X"
    private bool IsCome(Word clause) => clause.Xpos is "VBN" or "VBD" && words.Has(PlaceWordList.Staying, clause) && !clause.HasChild(Relation.AuxPass);

    public bool IsSameTime(Word clause)
    {
        if (clause.Relation.Universal() != Relation.Advcl || ArgumentReader.HasAuxiliary(clause, "have"))
        {
            return false;
        }

        string marker = MarkerOf(clause);
        Word? subject = clause.Child(Relation.Nsubj) ?? clause.Child(Relation.NsubjPass);
        bool own = subject is { } one && one.Tag != PartOfSpeech.Pronoun && !(one.Child(Relation.NmodPoss) is { Tag: PartOfSpeech.Pronoun or PartOfSpeech.Determiner });
        if (subject is not null && marker is "as" or "when" && clause.Head is { } main && words.Has(PlaceWordList.Harming, main))
        {
            return true;
        }

        return subject is null
            ? (clause.Xpos == "VBG" || IsCome(clause)) && marker is "" or "while" or "when" or "by"
            : !own && marker is "as" or "while" or "when";
    }

    /// <summary>What introduces a clause, small letters; "when" and "while" stand among adverbs.</summary>
    public static string MarkerOf(Word clause)
    {
        foreach (Word child in clause.Children)
        {
            if (child.Relation == Relation.Advmod && child.Index < clause.Index && child.Lemma is "when" or "while")
            {
                return child.Lemma;
            }
        }

        return ArgumentReader.Marker(clause).ToLowerInvariant();
    }
}
