using Chancery.Coding.Clauses;
using Chancery.Knowledge.Status;
using Chancery.Language;

namespace Chancery.Coding.Status;

/// <summary>What puts a past event, told without a day of its own, into a time that is over: who took part, in what station of a life, beside what it is named.</summary>
internal static class Bygone
{
    private const int HighestClause = 3;

    // Who is fought or served shares the time of the fighting: "fought against the Ottomans".
    private static readonly HashSet<string> Opposing = new(StringComparer.Ordinal) { "fight", "battle", "resist", "flee", "defeat", "serve", "join", "collaborate", "defect", "ally" };

    /// <summary>The words that put it there; null where none do.</summary>
    public static string? Of(Word predicate, Word verb, StatusWords words)
    {
        if (predicate == verb && predicate.Tag is PartOfSpeech.Noun && NamedBeside(predicate, words) is { } relic)
        {
            return relic;
        }

        if (UsedTo(verb) is { } habit)
        {
            return habit;
        }

        Word clause = verb;
        for (int height = 0; height < HighestClause; height++)
        {
            if ((TakesPart(clause, words) ?? Station(clause, words) ?? Origin(clause) ?? Served(clause)) is { } over)
            {
                return over;
            }

            if (clause.Relation == Relation.AclRelcl && clause.Head is { } told && (IsOf(told, words) ?? OfNamed(told, words) ?? OnceBefore(told)) is { } figure)
            {
                return figure;
            }

            // A second verb and a participle share who took part.
            bool shares = clause.Relation.Universal() == Relation.Conj ? !clause.HasChild(Relation.Nsubj) : clause.Relation.Universal() is Relation.Xcomp or Relation.Advcl && clause.Xpos is "VB" or "VBG" or "VBN";
            if (!shares || clause.Head is not { } head || !ArgumentReader.IsPredicate(head))
            {
                break;
            }

            clause = head;
        }

        return null;
    }

    // "The two navies used to exercise together."
    private static string? UsedTo(Word verb)
    {
        Word at = verb;
        while (at.Relation == Relation.Conj && at.Head is { } first)
        {
            at = first;
        }

        return at.Relation == Relation.Xcomp && at.Head is { Lemma: "use", Xpos: "VBD" } used && ArgumentReader.Marker(at) == "to" ? $"{used.Text} to" : null;
    }

    // "her grandparents were deported", "jailed by the Ottomans", "the then governor bombed"
    private static string? TakesPart(Word verb, StatusWords words)
    {
        foreach (Word child in verb.Children)
        {
            bool acts = child.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.OblAgent
                || (Opposing.Contains(verb.Lemma) && child.Relation is Relation.Obj or Relation.Obl);
            if (acts && IsOf(child, words) is { } figure)
            {
                return figure;
            }
        }

        return null;
    }

    private static string? IsOf(Word figure, StatusWords words)
    {
        if (figure.Lemma is not ("late" or "then" or "colonial") && (words.Has(StatusList.Bygone, figure.Lemma) || words.Has(StatusList.Bygone, figure.Text)))
        {
            return figure.Text;
        }

        // "the shah's guards"
        if (figure.Child(Relation.NmodPoss) is { } lord && words.Has(StatusList.Bygone, lord.Lemma) && lord.Lemma is not ("late" or "then"))
        {
            return $"{lord.Text} {figure.Text}";
        }

        // The words right before it, since the tree may give "then" to the verb.
        for (Word? before = figure.Previous; before is { Tag: PartOfSpeech.Adjective or PartOfSpeech.Adverb or PartOfSpeech.Noun or PartOfSpeech.ProperNoun } word; before = word.Previous)
        {
            // "the late senator", "the then governor"; but "late on Friday soldiers", "and then soldiers"
            bool beside = word.Lemma is not ("late" or "then") || (word.Text is "late" or "then" && word.Previous is { Tag: PartOfSpeech.Determiner or PartOfSpeech.Pronoun });
            if (beside && words.Has(StatusList.Bygone, word.Lemma))
            {
                return $"{word.Text} {figure.Text}";
            }
        }

        return null;
    }

    // "the grandfather of the present king, who ceded": the tree may give the clause to the nearer noun.
    private static string? OfNamed(Word noun, StatusWords words) =>
        noun.Relation.Universal() == Relation.Nmod && ArgumentReader.Preposition(noun) == "of" && noun.Head is { } named && named.Lemma is not ("late" or "then" or "colonial") && words.Has(StatusList.Bygone, named.Lemma) ? named.Text : null;

    // "As foreign minister he had recognised", "arrested as a student"
    private static string? Station(Word verb, StatusWords words)
    {
        foreach (Word child in verb.Children)
        {
            if (child.Relation.Universal() is not (Relation.Obl or Relation.Advcl or Relation.Nsubj) || ArgumentReader.Preposition(child) != "as")
            {
                continue;
            }

            bool ofSomebody = child.Index < verb.Index && !child.HasChild(Relation.Det) && words.Has(StatusList.Office, child.Lemma)
                && (ArgumentReader.HasAuxiliary(verb, "have") || verb.Child(Relation.Nsubj) is { Tag: PartOfSpeech.Pronoun });
            if (ofSomebody || words.Has(StatusList.Stage, child.Lemma) || child.Child(Relation.Amod) is { Lemma: "young" })
            {
                return $"as {child.Text}";
            }
        }

        return null;
    }

    // "The feud goes back to the day when the clan burned the mill."
    private static string? Origin(Word clause)
    {
        if (clause.Relation.Universal() is not (Relation.Advcl or Relation.Acl) || Suppositions.Introduction(clause) != "when" || clause.Head is not { } head)
        {
            return null;
        }

        Word above = head.Tag == PartOfSpeech.Noun && head.Head is { } farther ? farther : head;
        return above is { Lemma: "go" or "date" or "reach" or "stretch" or "hark", Next.Lemma: "back" } or { Lemma: "date" or "stem", Next.Lemma: "from" } && Tenses.IsPresent(above)
            ? $"{above.Text} {above.Next?.Text}"
            : null;
    }

    // "spent eleven years in prison for bombing a barracks"
    private static string? Served(Word clause)
    {
        if (clause.Xpos != "VBG" || ArgumentReader.Marker(clause) is not ("for" or "after") || clause.Head is not { Lemma: "spend" or "serve" } served || !Tenses.IsPast(served))
        {
            return null;
        }

        foreach (Word child in served.Children)
        {
            if (child.Lemma is "year" or "decade" or "life" && child.Relation.Universal() is Relation.Obj or Relation.Obl)
            {
                return $"{served.Text} {child.Text}";
            }
        }

        return null;
    }

    // "once a guerrilla who ambushed lorries"
    private static string? OnceBefore(Word figure) => figure.LeftEdge < figure.Index && figure.Document[figure.LeftEdge] is { Lemma: "once" } once ? once.Text : null;

    // "a veteran of the siege", "a monument to the uprising"
    private static string? NamedBeside(Word noun, StatusWords words)
    {
        Word at = noun;
        while (at.Relation == Relation.Conj && at.Head is { } first)
        {
            at = first;
        }

        return at.Relation.Universal() == Relation.Nmod && ArgumentReader.Preposition(at) is "of" or "to" or "from" && at.Head is { } named && words.Has(StatusList.Relic, named.Lemma)
            ? $"{named.Text} of"
            : null;
    }
}
