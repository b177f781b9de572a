using Chancery.Language;

namespace Chancery.Coding.Clauses;

/// <summary>Reads the arguments of verbs and adjectives out of the tree: passive, coordination, control, relative and reduced clauses.</summary>
internal static class ArgumentReader
{
    // Between two verbs that share an argument stands little but "and".
    internal const int FarthestShared = 3;

    // Participles that say how their subject stands, whatever the auxiliary: "is prepared to help".
    private static readonly HashSet<string> Stative = new(StringComparer.Ordinal) { "prepare", "determine", "commit", "resolve", "incline", "dispose" };


    public static Arguments Read(Word predicate)
    {
        if (MisreadVerb.Read(predicate) is { } repaired)
        {
            return repaired;
        }

        var result = new Arguments { Predicate = predicate, IsPassive = IsPassive(predicate) };
        foreach (Word child in predicate.Children)
        {
            switch (child.Relation.Universal())
            {
                case Relation.Iobj:
                    result.Objects.Insert(0, child);
                    if (!predicate.HasChild(Relation.Obj))
                    {
                        AddObjectObliques(child, result.Obliques);
                    }

                    break;
                case Relation.Obj when IsBeforeTitle(child):
                    break;
                case Relation.Obj:
                case Relation.Nsubj when child.Chars is "whom":
                case Relation.Obl or Relation.Xcomp when IsBareObject(child, predicate):
                    result.Objects.Add(child.Chars is "whom" ? VerbSubject.Antecedent(child, predicate) : child);
                    AddObjectObliques(child, result.Obliques);
                    break;
                case Relation.Xcomp when IsName(child, predicate):
                    result.Objects.Add(child);
                    break;
                case Relation.Obl when child.Xpos == "VB" && Marker(child) == "to":
                    result.Clauses.Add(new InnerClause("to", child, Relation.Xcomp));
                    break;
                case Relation.Obl or Relation.Nmod when Preposition(child) is { Length: > 0 } preposition:
                    result.Obliques.Add(new Oblique(preposition, VerbSubject.Antecedent(child, predicate), OfObject: false));
                    AddNounObliques(child, result.Obliques, ofObject: true);
                    break;
                case Relation.Advmod when child.Index > predicate.Index:
                    AddAdverbObliques(child, result.Obliques);
                    break;
                case Relation.Xcomp or Relation.Advcl or Relation.Acl when MisreadInfinitive.Noun(child) is { } taken:
                    result.Obliques.Add(new Oblique("to", taken, OfObject: false));
                    AddNounObliques(taken, result.Obliques, ofObject: true);
                    break;
                case Relation.Xcomp or Relation.Ccomp or Relation.Advcl or Relation.Acl when child.Relation != Relation.AclRelcl:
                    result.Clauses.Add(new InnerClause(Marker(child), child, child.Relation));
                    AddPredicative(child, result.Obliques);
                    break;
            }
        }

        if (result.Objects.Count > 0)
        {
            Interruptions.AddBehind(result.Objects[^1], result);
        }

        DistantCharges.Add(result);
        foreach (Word shared in SharedObjects(predicate, result))
        {
            result.Objects.Add(shared);
        }

        (Word? subject, string? reason) = VerbSubject.Of(predicate);
        result.SubjectReason = reason;
        if (result.IsPassive)
        {
            if (subject is { } patient)
            {
                result.Objects.Insert(0, patient);
                AddObjectObliques(patient, result.Obliques);
            }

            foreach (Oblique oblique in result.Obliques)
            {
                if (!oblique.OfObject && oblique.Preposition == "by" && !PassiveAgent.IsTimeOrManner(oblique.Noun))
                {
                    result.Subjects.Add(oblique.Noun);
                }
            }

            if (result.Subjects.Count == 0 && PassiveAgent.Of(result) is { } distant)
            {
                result.Subjects.Add(distant);
            }
        }
        else if (subject is { } agent)
        {
            result.Subjects.Add(agent);
        }

        if (RelativeObject(predicate, result) is { } gap)
        {
            result.Objects.Add(gap);
        }

        return result;
    }

    /// <summary>The prepositions of a noun phrase, lower case, joined by blanks; empty for none.</summary>
    public static string Preposition(Word noun)
    {
        string result = "";
        foreach (Word child in noun.Children)
        {
            if (child.Relation == Relation.Case && child.Index < noun.Index && child.Lemma != "'s")
            {
                result = result.Length == 0 ? Fixed(child) : result + " " + Fixed(child);
            }
            else if (result.Length == 0 && (child.Relation == Relation.Flat || (child.Index < noun.Index && child.Relation is Relation.NmodDesc or Relation.Compound)))
            {
                // "of Defence Minister Sergei Shoigu": the preposition may hang on the title or on the last name.
                result = Preposition(child);
            }
        }

        return result;
    }

    /// <summary>Whether a verb is in the passive, bare participles after their noun included.</summary>
    public static bool IsPassive(Word verb)
    {
        if (Stative.Contains(verb.Lemma) && verb.Child(Relation.Xcomp) is { } clause && Marker(clause) == "to")
        {
            return false;
        }

        if (verb.HasChild(Relation.AuxPass))
        {
            return true;
        }

        if (verb.HasChild(Relation.NsubjPass) || verb.HasChild(Relation.CsubjPass))
        {
            return !IsPlainPast(verb);
        }

        if (verb.Xpos != "VBN" || HasAuxiliary(verb, "have"))
        {
            return false;
        }

        if (verb.Relation == Relation.Conj && verb.Head is { } first && first.Tag == PartOfSpeech.Verb && !verb.HasChild(Relation.Nsubj))
        {
            return first.Xpos == "VBN" && IsPassive(first);
        }

        return verb.Relation is Relation.Acl or Relation.Advcl or Relation.Amod or Relation.AclRelcl or Relation.Xcomp or Relation.Root or Relation.Parataxis
            && !verb.HasChild(Relation.Nsubj) && !verb.HasChild(Relation.Obj);
    }

    // "Riot police arrested at least 70 teachers.": a passive needs its auxiliary where there is an object, and where a whole sentence has no
    // other finite verb; headlines, which leave it out, end without a stop.
    private static bool IsPlainPast(Word verb)
    {
        bool bareObject = false;
        foreach (Word child in verb.Children)
        {
            if (child.Relation.Universal() is Relation.Aux or Relation.Cop)
            {
                return false;
            }

            bareObject |= child.Relation == Relation.Obj || (child.Relation == Relation.Obl && IsBareNoun(child, verb));
        }

        return (bareObject && verb.Xpos == "VBD") || (verb.IsRoot && verb.Document[verb.Sentence.End - 1].Chars is ".");
    }

    public static bool HasAuxiliary(Word verb, string lemma)
    {
        foreach (Word child in verb.Children)
        {
            if (child.Relation.Universal() == Relation.Aux && child.Lemma == lemma)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What introduces a clause: its mark ("to", "that", "of"), or nothing.</summary>
    public static string Marker(Word clause)
    {
        foreach (Word child in clause.Children)
        {
            if (child.Relation is Relation.Mark or Relation.Case && child.Index < clause.Index)
            {
                return Fixed(child);
            }
        }

        return "";
    }

    public static void AddNounObliques(Word noun, List<Oblique> target, bool ofObject)
    {
        foreach (Word child in noun.Children)
        {
            if (child.Relation.Universal() is Relation.Nmod or Relation.Obl && Preposition(child) is { Length: > 0 } preposition)
            {
                target.Add(new Oblique(preposition, child, ofObject));
            }
            else if (child.Relation == Relation.Acl && MisreadInfinitive.Noun(child) is { } taken)
            {
                target.Add(new Oblique("to", taken, ofObject));
            }
        }
    }

    // "flew close to a destroyer", "dug in far from the front": the phrase of an adverb is the verb's too.
    private static void AddAdverbObliques(Word adverb, List<Oblique> target)
    {
        foreach (Word child in adverb.Children)
        {
            if (child.Relation == Relation.Obl && child.Index > adverb.Index && Preposition(child) is "to" or "from" && Preposition(child) is var preposition)
            {
                target.Add(new Oblique(preposition, child, OfObject: false));
            }
        }
    }

    // "announced the pullout of its soldiers from the north": also what hangs one noun deeper.
    private static void AddObjectObliques(Word noun, List<Oblique> target)
    {
        int first = target.Count;
        AddNounObliques(noun, target, ofObject: true);
        // "put papers and lawyers' groups on a register": what follows a list may hang on its last member.
        foreach (Word member in noun.Children)
        {
            if (member.Relation == Relation.Conj && member.Index > noun.Index)
            {
                AddNounObliques(member, target, ofObject: true);
            }
        }

        for (int i = target.Count - 1; i >= first; i--)
        {
            if (target[i].Preposition is not ("over" or "after" or "following" or "about"))
            {
                AddNounObliques(target[i].Noun, target, ofObject: true);
            }
        }

        // "lifted the curbs imposed on the former prime minister"
        foreach (Word child in noun.Children)
        {
            if (child.Relation == Relation.Acl && child.Xpos == "VBN")
            {
                AddNounObliques(child, target, ofObject: true);
            }
        }
    }

    /// <summary>The word that can govern a clause of its own.</summary>
    public static bool IsPredicate(Word word) => word.Tag is PartOfSpeech.Verb or PartOfSpeech.Auxiliary || word.HasChild(Relation.Cop) || word.HasChild(Relation.Nsubj);

    // "the town that rebels seized": the noun is the object where the clause has a subject of its own and no object.
    private static Word? RelativeObject(Word verb, Arguments arguments)
    {
        if (verb.Relation != Relation.AclRelcl || verb.Head is not { } noun || arguments.IsPassive)
        {
            return null;
        }

        foreach (Word child in verb.Children)
        {
            if (child.Relation == Relation.Obj && (child.Features.Has(Feature.Relative) || child.Xpos is "WDT" or "WP"))
            {
                arguments.Objects.Remove(child);
                return noun;
            }
        }

        bool gap = arguments.Objects.Count == 0 && arguments.Subjects.Count > 0 && arguments.Subjects[0] != noun;
        return gap ? noun : null;
    }

    // "arrested and beat protesters": the first verb shares the object of the second where nothing stands between.
    private static IEnumerable<Word> SharedObjects(Word verb, Arguments arguments)
    {
        if (arguments.Objects.Count > 0 || arguments.IsPassive || arguments.Obliques.Exists(o => o.Noun.Index > verb.Index) || arguments.Clauses.Exists(c => c.Head.Index > verb.Index))
        {
            yield break;
        }

        foreach (Word child in verb.Children)
        {
            if (child.Relation == Relation.Conj && child.Tag == PartOfSpeech.Verb && child.Index - verb.Index <= FarthestShared && child.Child(Relation.Obj) is { } shared)
            {
                yield return shared;
            }
        }
    }

    // "held responsible for the raid by": phrases of the adjective or noun that the verb predicates are the verb's.
    private static void AddPredicative(Word clause, List<Oblique> target)
    {
        if (clause.Relation == Relation.Xcomp && clause.Tag is PartOfSpeech.Adjective or PartOfSpeech.Noun)
        {
            AddNounObliques(clause, target, ofObject: false);
        }
    }

    /// <summary>"met US President Donald Trump": the tree may take the country for an object of its own.</summary>
    public static bool IsBeforeTitle(Word name) =>
        name is { Tag: PartOfSpeech.ProperNoun, Next: { Relation: Relation.NmodDesc, Head: { } person } title } && title.Relation == Relation.NmodDesc && person.Head == name.Head && person.Index > name.Index;

    // "called the president a tyrant": what somebody is called stands behind him as a second object.
    private static bool IsName(Word noun, Word verb) =>
        noun.Tag == PartOfSpeech.Noun && noun.HasChild(Relation.Det) && Preposition(noun).Length == 0 && verb.Child(Relation.Obj) is { } named && named.Index < noun.Index;

    // Verbs whose second object says what the first is called.
    private static readonly HashSet<string> Naming = new(StringComparer.Ordinal) { "call", "brand", "label", "dub", "declare", "name" };

    // "called off the strike", "vetoed on Friday a resolution": a noun without a preposition is the object, however the tree names it; so is a
    // name that it takes for what somebody is called ("called President Lula on Friday").
    private static bool IsBareObject(Word noun, Word verb) =>
        IsBareNoun(noun, verb)
        && (noun is { Relation: Relation.Xcomp, Tag: PartOfSpeech.Noun }
            ? Naming.Contains(verb.Lemma) && Marker(noun).Length == 0
            : noun.Relation == Relation.Obl || noun is { Relation: Relation.Xcomp, Tag: PartOfSpeech.ProperNoun })
        && (verb.HasChild(Relation.CompoundPrt) || Naming.Contains(verb.Lemma) || !(verb.HasChild(Relation.Obj) || (verb.HasChild(Relation.NsubjPass) && IsPassive(verb))));

    // A number stands for people or things where it says of whom: "70 of the teachers".
    private static bool IsBareNoun(Word noun, Word verb) =>
        (noun.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Symbol || (noun.Tag == PartOfSpeech.Numeral && ClassNouns.Measured(noun) is not null))
        && noun.Index > verb.Index && (Preposition(noun).Length == 0 || IsAtLeast(noun)) && !IsTime(noun);

    // "at least 70": "at" may hang on the number or its noun.
    private static bool IsAtLeast(Word noun)
    {
        Word first = noun.Document[noun.LeftEdge];
        return first.Lemma is "at" && first.Next is { Lemma: "least" or "most" };
    }

    /// <summary>Whether a noun tells a time: no actor is meant by it.</summary>
    public static bool IsTime(Word noun) => noun.Lemma.ToLowerInvariant().TrimEnd('.') is
        "jan" or "feb" or "mar" or "apr" or "jun" or "jul" or "aug" or "sep" or "sept" or "oct" or "nov" or "dec" or
        "january" or "february" or "march" or "april" or "may" or "june" or "july" or "august" or "september" or "october" or "november" or "december"
        or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "spring" or "summer" or "autumn" or "winter"
        or "second" or "minute" or "hour" or "day" or "night" or "week" or "weekend" or "month" or "year" or "decade" or "century" or "morning" or "afternoon" or "evening"
        or "today" or "tomorrow" or "yesterday" or "tonight" or "time" or "dawn" or "noon" or "midnight"
        || IsYearOrDay(noun);

    private static bool IsYearOrDay(Word noun)
    {
        if (noun.Tag != PartOfSpeech.Numeral)
        {
            return false;
        }

        foreach (Word child in noun.Children)
        {
            if (child.Tag == PartOfSpeech.ProperNoun && IsTime(child))
            {
                return true;
            }
        }

        return noun is { Chars: ['1' or '2', _, _, _] };
    }

    private static string Fixed(Word first)
    {
        string result = first.Chars.ToString().ToLowerInvariant();
        foreach (Word child in first.Children)
        {
            if (child.Relation == Relation.Fixed)
            {
                result += " " + child.Text.ToLowerInvariant();
            }
        }

        return result;
    }
}
