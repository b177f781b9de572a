using Chancery.Coding.Entities;
using Chancery.Language;

namespace Chancery.Coding.Clauses;

/// <summary>Reads the arguments of an event noun: its own phrases, and those of the light verb it stands with.</summary>
internal static class NounArgumentReader
{
    // Verbs that add no event of their own to a noun that is one ("hold talks", "launch an attack").
    private static readonly HashSet<string> LightVerbs = new(StringComparer.Ordinal)
    {
        "hold", "launch", "carry", "conduct", "stage", "make", "pay", "mount", "begin", "start", "open", "resume", "continue", "give", "issue", "have", "undertake",
        "wage", "lead", "deliver", "lodge", "file", "express", "announce", "declare", "order", "sign", "reach", "conclude", "finish", "complete", "attend", "join", "host", "take", "do",
        "unleash", "perform", "perpetrate", "commit", "renew", "step", "initiate", "execute", "strike", "secure", "seal", "provide", "send", "offer", "extend", "voice", "impose", "enter",
        "engage", "participate", "arrive", "travel", "go", "be", "intensify", "escalate", "cause", "face", "risk", "come", "plan", "schedule", "prepare",
    };

    /// <summary>A verb that says little by itself.</summary>
    public static bool IsLight(Word verb) => LightVerbs.Contains(verb.Lemma) || verb.Lemma is "say" or "call" or "add" or "use" or "put" or "get" or "tell";

    // Obliques in which the subject of the verb takes part in the noun's event.
    private static readonly HashSet<string> TakingPart = new(StringComparer.Ordinal) { "for", "in", "on", "during", "at", "with", "into", "after", "before", "following" };

    public static Arguments Read(Word noun)
    {
        var result = new Arguments { Predicate = noun };
        foreach (Word child in noun.Children)
        {
            switch (child.Relation.Universal())
            {
                case Relation.Nmod when child.Relation == Relation.NmodPoss:
                    result.Subjects.Add(child);
                    break;
                case Relation.Amod or Relation.Compound when child.Index < noun.Index:
                    result.Subjects.Add(child);
                    break;
                case Relation.Acl when child.Relation != Relation.AclRelcl:
                    result.Clauses.Add(new InnerClause(ArgumentReader.Marker(child), child, child.Relation));
                    break;
                case Relation.Ccomp:
                    result.Clauses.Add(new InnerClause(ArgumentReader.Marker(child), child, child.Relation));
                    break;
            }
        }

        ArgumentReader.AddNounObliques(noun, result.Obliques, ofObject: false);
        AddNext(noun, result);
        AddDistant(result.Obliques);
        AddParticiple(noun, result);
        AddRelative(noun, result);
        if (Claimants.Of(noun) is { } claimant)
        {
            result.Subjects.Insert(0, claimant);
        }

        AddVerb(noun, result);
        return result;
    }

    // "the visit of Minister X", "marches against the tax": the phrase right behind the noun, where the parser hung it elsewhere.
    private static void AddNext(Word noun, Arguments result)
    {
        if (noun.Next is not { Tag: PartOfSpeech.Adposition } preposition || preposition.Relation != Relation.Case || preposition.Head is not { } inner)
        {
            return;
        }

        while (inner.Relation is Relation.NmodDesc or Relation.Compound or Relation.Flat && inner.Head is { } outer)
        {
            inner = outer;
        }

        if (inner.Head != noun && (inner.Relation.Universal() is Relation.Nsubj or Relation.Obj || (inner.Relation == Relation.Obl && preposition.Chars is "against" or "on" or "over")))
        {
            result.Obliques.Add(new Oblique(preposition.Lemma.ToLowerInvariant(), inner, OfObject: false));
        }
    }

    /// <summary>Who may take part in a noun's event, best first: who acts by "by", possessor, subject of the light verb, name before it, "from", "of"; who suffers without "by" and "from".</summary>
    /// <param name="taken">Whether a preposition stands for an argument of its own.</param>
    public static IEnumerable<Word> Participants(IReadOnlyList<Word> subjects, IReadOnlyList<Oblique> obliques, bool acts, Predicate<string> taken)
    {
        IEnumerable<Word> With(string preposition) => taken(preposition) ? [] : obliques.Where(o => o.Preposition == preposition).OrderBy(o => o.OfObject).Select(o => o.Noun);
        IEnumerable<Word> named = subjects.Where(s => s.Relation.Universal() is not (Relation.Amod or Relation.Compound) || ActorWords.IsProperModifier(s)).OrderBy(Rank);
        IEnumerable<Word> of = taken("of") ? [] : obliques.Where(o => o is { Preposition: "of", OfObject: false }).Select(o => o.Noun);
        // "Rwanda's accusation was repeated by state television": whose it is goes before who dealt with it.
        IEnumerable<Word> by = With("by");
        bool isOwned = subjects.Any(s => s.Relation == Relation.NmodPoss && s.Tag != PartOfSpeech.Pronoun);
        IEnumerable<Word> dealing = isOwned && !taken("by") ? obliques.Where(o => o is { Preposition: "by", OfObject: false, Noun.Head.Tag: not PartOfSpeech.Verb }).Select(o => o.Noun) : by;
        return acts ? [.. dealing, .. named, .. With("from"), .. of] : [.. named, .. of];

        static int Rank(Word subject) => subject.Relation.Universal() switch
        {
            Relation.Nmod => 0,
            Relation.Amod or Relation.Compound => 2,
            _ => 1,
        };
    }

    // "the strike at the plant by welders", "the withdrawal of troops from the town": what stands nearest takes the phrase.
    private static void AddDistant(List<Oblique> obliques)
    {
        foreach (Oblique oblique in obliques.ToArray())
        {
            ArgumentReader.AddNounObliques(oblique.Noun, obliques, ofObject: true);
        }
    }

    // "an attack carried out by rebels", "sanctions imposed on Iran by the EU".
    private static void AddParticiple(Word noun, Arguments result)
    {
        foreach (Word child in noun.Children)
        {
            if (child.Relation == Relation.Acl && child.Xpos == "VBN")
            {
                ArgumentReader.AddNounObliques(child, result.Obliques, ofObject: false);
            }
        }
    }

    // "a rally that laymen held against the president": the clause of a light verb says whose the deed is.
    private static void AddRelative(Word noun, Arguments result)
    {
        foreach (Word clause in noun.Children)
        {
            // "that" may be read as a conjunction: what then lacks its object is a relative clause all the same.
            if (clause.Relation.Universal() == Relation.Acl && LightVerbs.Contains(clause.Lemma) && !ArgumentReader.IsPassive(clause)
                && VerbSubject.Own(clause) is { } subject && subject.Xpos is not ("WDT" or "WP") && !clause.HasChild(Relation.Ccomp)
                && clause.Child(Relation.Obj) is null or { Xpos: "WDT" or "WP" })
            {
                result.Subjects.Insert(0, subject);
                ArgumentReader.AddNounObliques(clause, result.Obliques, ofObject: true);
            }
        }
    }

    private static void AddVerb(Word noun, Arguments result)
    {
        Word top = noun;
        while (top.Relation == Relation.Conj && top.Head is { } first && first.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
        {
            top = first;
        }

        if (top.Head is not { } verb || !ArgumentReader.IsPredicate(verb))
        {
            return;
        }

        Relation relation = top.Relation.Universal();
        bool passiveSubject = top.Relation == Relation.NsubjPass;
        bool taking = relation == Relation.Obl && TakingPart.Contains(ArgumentReader.Preposition(top));
        bool isLight = LightVerbs.Contains(verb.Lemma);
        if (!(isLight && (relation == Relation.Obj || passiveSubject)) && !taking && !(relation == Relation.Nsubj && isLight))
        {
            return;
        }

        Arguments above = ArgumentReader.Read(verb);
        if (relation == Relation.Obj && verb.Lemma is "face" or "risk")
        {
            // "the town faces a siege": it is against its subject.
            result.LightVerb = verb;
            foreach (Word facing in above.Subjects)
            {
                foreach (string preposition in (ReadOnlySpan<string>)["against", "on", "of"])
                {
                    result.Obliques.Add(new Oblique(preposition, facing, OfObject: true));
                }
            }

            return;
        }

        if (relation == Relation.Obj || passiveSubject || taking)
        {
            result.LightVerb = verb;
            if (relation == Relation.Obj && above.Subjects.Count > 0 && !above.Subjects.Contains(top))
            {
                // "held their first meeting": whose it is, the subject says.
                result.Subjects.RemoveAll(s => s is { Relation: Relation.NmodPoss, Tag: PartOfSpeech.Pronoun });
            }

            foreach (Word subject in above.Subjects)
            {
                if (subject != top && !result.Subjects.Contains(subject))
                {
                    result.Subjects.Add(subject);
                }
            }

            if (taking && above.IsPassive && above.Objects.Count > 0)
            {
                result.Subjects.Add(above.Objects[0]);
            }
        }

        foreach (Oblique oblique in above.Obliques)
        {
            if (oblique.Noun != top && !oblique.OfObject && (oblique.Preposition != "by" || above.IsPassive))
            {
                result.Obliques.Add(oblique with { OfObject = true });
            }
        }
    }
}
