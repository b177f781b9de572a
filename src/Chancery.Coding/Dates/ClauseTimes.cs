using Chancery.Coding.Clauses;
using Chancery.Coding.Status;
using Chancery.Language;

namespace Chancery.Coding.Dates;

/// <summary>An expression that dates an event, and the verb in whose clause it stands.</summary>
/// <param name="Governor">The event's own verb, or the one above whose time the event shares.</param>
internal readonly record struct TimedClause(TimeExpression Expression, Word Governor);

/// <summary>Which expressions of a sentence date an event: those of its own clause, then those of the clauses whose time it shares.</summary>
internal sealed partial class ClauseTimes(Document document, IReadOnlyList<TimeExpression> expressions)
{
    private const int HighestClause = 6;

    // Their objects happened at another time than they do: what is condemned on Tuesday was not done on Tuesday.
    private static readonly HashSet<string> Retelling = Words(
        "condemn denounce criticise criticize praise welcome mark commemorate celebrate recall remember investigate probe blame accuse charge convict deny admit "
        + "confirm report discuss mourn slam hail suspect warn describe mention say tell claim allege acknowledge defend justify note regret apologise apologize thank "
        + "indict sentence protest follow precede cite review");

    // A coarse time behind the object of these is the object's: "criticised the visit last August".
    private static readonly HashSet<string> Reacting = Words("condemn denounce criticise criticize praise slam hail mourn deplore regret blame");

    // Nouns whose phrases date another event.
    private static readonly HashSet<string> Commemorating = Words("anniversary commemoration centenary jubilee memory remembrance birthday");

    // Behind these prepositions stands another event with a time of its own.
    private static readonly HashSet<string> OtherTime = Words(
        "before after since following despite over about because_of ahead_of until till due_to prior_to amid against under like unlike than as regarding concerning");

    // A relative clause with one of these tells when the noun's event came about.
    private static readonly HashSet<string> Happening = Words("launch begin start mount stage hold conduct make kill leave wound injure destroy claim cost break take happen occur erupt carry fell topple oust devastate");

    // What gathers several of an event: "a series of attacks".
    private static readonly HashSet<string> Gathering = Words("series wave number spate round string barrage dozen hundred thousand lot part day week month hour");

    /// <summary>Expressions that date the event, the nearest first.</summary>
    public List<TimedClause> For(Word predicate, Word verb)
    {
        List<TimedClause> result = [];
        if (Commemorated(predicate))
        {
            // "the anniversary of the attack of 7 April 2017": the day is the attack's own.
            result.AddRange(expressions.Where(e => e.Top(document).Head == predicate && e.Top(document).Relation.Universal() == Relation.Nmod).Select(e => new TimedClause(e, predicate)));
            return result;
        }

        Add(result, predicate, verb, own: true);
        if (predicate == verb && IsNoun(predicate) && result.Count == 0)
        {
            AddOfRelative(result, predicate);
        }

        if (predicate == verb && result.Count == 0 && Tenses.IsPast(verb))
        {
            AddOfArguments(result, verb);
        }

        if (predicate == verb && IsNoun(predicate) && TopNoun(predicate) is { Head: { } teller } top)
        {
            // "criticised the visit last August", "over the arrest of two men last month": the tree gives the time to the verb, the sense to the noun.
            bool reacted = top.Relation == Relation.Obj && Reacting.Contains(teller.Lemma), aside = OtherTime.Contains(ArgumentReader.Preposition(top));
            result.AddRange(expressions
                .Where(e => e.Top(document).Head == teller && !IsDayOfNews(e.Value) && (reacted ? e.First > predicate.Index : aside && e.First == top.RightEdge + 1))
                .Select(e => new TimedClause(e, predicate)));
        }

        // "refused to treat patients for a fourth day": the run is that of the refusing.
        if (result.Count == 0 && predicate == verb && verb.Child(Relation.Xcomp) is { } refused)
        {
            result.AddRange(expressions.Where(e => e.Value is TimeValue.Run && e.Top(document).Head == refused).Select(e => new TimedClause(e, verb)));
        }

        // "The siege is in its third week."
        if (predicate.Relation == Relation.Nsubj && predicate.Head is { } lasting)
        {
            result.AddRange(expressions.Where(e => e.Value is TimeValue.Run && lasting.Index >= e.First && lasting.Index < e.End).Select(e => new TimedClause(e, predicate)));
        }

        int height = 0;
        for (Word? above = Above(verb, isNoun: predicate == verb && IsNoun(predicate)); above is { } clause && height < HighestClause; above = Above(clause, isNoun: false))
        {
            Add(result, clause, clause, own: false);
            height++;
        }

        // "Sixty years ago tanks rolled in and soldiers shot strikers": what opens a sentence holds for all that is told in its tense.
        if (verb.Relation == Relation.Conj && verb.Head is { } first && (first.Xpos == verb.Xpos || (Tenses.IsPast(first) && Tenses.IsPast(verb))))
        {
            result.AddRange(expressions.Where(e => e.First == first.Sentence.First && Rank(e, first, first) == 1).Select(e => new TimedClause(e, first)));
        }

        return result;
    }

    // "the offensive that Ankara launched on 9 October", "the shelling that had killed 17 a day earlier"
    private void AddOfRelative(List<TimedClause> result, Word noun)
    {
        foreach (Word clause in noun.Children)
        {
            if (clause.Relation == Relation.AclRelcl && Happening.Contains(clause.Lemma) && clause.Xpos is "VBD" or "VBN")
            {
                Add(result, clause, clause, own: true);
            }
        }
    }

    /// <summary>The noun that makes the event one that is remembered, not reported.</summary>
    public static bool Commemorated(Word predicate)
    {
        Word at = predicate;
        for (int i = 0; i < HighestClause && at.Head is { } head; i++)
        {
            if (Commemorating.Contains(head.Lemma) || (head.Lemma is "commemorate" or "remember" or "recall" && IsNoun(at)))
            {
                return true;
            }

            if ((ArgumentReader.IsPredicate(head) && !IsNoun(head)) || at.Relation == Relation.AclRelcl)
            {
                return false;
            }

            at = head;
        }

        return false;
    }

    /// <summary>Why an event without an expression is no news of the day; null when it may be.</summary>
    public static string? ToldAside(Word predicate, Word verb)
    {
        if (Commemorated(predicate))
        {
            return "the event is commemorated, not reported";
        }

        if (predicate == verb && IsNoun(predicate) && !predicate.HasChild(Relation.Cop))
        {
            Word top = TopNoun(predicate);
            return top.Relation.Universal() is Relation.Nmod or Relation.Appos or Relation.Compound && !(top.Head is { } head && IsQuantity(head))
                ? "the event is only named within another noun's phrase"
                : null;
        }

        for (Word at = verb; ; at = at.Head!.Value)
        {
            if (at.Relation == Relation.AclRelcl)
            {
                return "the event is told in a relative clause, beside the news";
            }

            if (at.Relation.Universal() is Relation.Ccomp or Relation.Parataxis)
            {
                return null;
            }

            // "had seized" goes back behind the day of the news, unless somebody's words are reported.
            if (at == verb && ArgumentReader.HasAuxiliary(at, "have") && HasPastAuxiliary(at) && !IsReported(at))
            {
                return "the past perfect looks back behind the news";
            }

            if (at.Relation.Universal() is not (Relation.Xcomp or Relation.Conj) || at.Head is null)
            {
                return null;
            }
        }
    }

    private void Add(List<TimedClause> result, Word predicate, Word verb, bool own)
    {
        List<(int Rank, int Distance, TimeExpression Expression)> found = [];
        Sentence sentence = verb.Sentence;
        foreach (TimeExpression expression in expressions)
        {
            if (expression.First >= sentence.End || (expression.First < sentence.First && !OpeningTimes.IsCutOff(expression, sentence, document)))
            {
                continue;
            }

            // "cool since 1998, when Khartoum expelled": in that year, not since then.
            TimeExpression time = OpeningTimes.IsWhenOf(verb, expression) ? OpeningTimes.Inner(expression, document) : expression;
            if (Rank(time, predicate, verb) is { } rank && (own || rank <= 4))
            {
                found.Add((rank, Math.Abs(expression.First - predicate.Index), time));
            }
        }

        found.Sort((a, b) => a.Rank != b.Rank ? a.Rank.CompareTo(b.Rank) : a.Distance.CompareTo(b.Distance));
        result.AddRange(found.Select(f => new TimedClause(f.Expression, verb)));
    }

    // 0 on the predicate, 1 on its verb, 2 on a noun within the predicate's phrase, 3 and more on a noun of the verb; null when in another clause.
    private int? Rank(TimeExpression expression, Word predicate, Word verb)
    {
        Word at = expression.Top(document);
        if (verb.Relation is Relation.AclRelcl or Relation.AdvclRelcl && verb.Head is { } time && time.Index >= expression.First && time.Index < expression.End)
        {
            // "in July, when he attended a parade"
            return 1;
        }

        if (at == predicate || (predicate.Index >= expression.First && predicate.Index < expression.End))
        {
            return null;
        }

        if (OpeningTimes.IsWhenOf(verb, expression) || (verb == predicate && !HasDeterminer(verb) && OpeningTimes.Opens(expression, verb)))
        {
            return 1;
        }

        // "blockaded the border; the following year they signed"
        if (expression.First > verb.Index && document[expression.First - 1].Chars is ";")
        {
            return null;
        }

        bool direct = true, misread = IsMisread(verb);
        for (Word? next = Owner(expression, at) ?? at.Head; next is { } head; next = at.Head)
        {
            bool stands = misread && (head == verb.Head || head.IsRoot) && expression.Preposition is not ("of" or "from");
            if (head == predicate || head == verb || stands)
            {
                bool ofObject = head == verb && Reacting.Contains(verb.Lemma) && !IsDayOfNews(expression.Value)
                    && verb.Child(Relation.Obj) is { } thing && thing.Index < expression.First && thing.RightEdge + 1 >= expression.First;
                if (ofObject)
                {
                    return null;
                }

                return head == predicate ? (direct ? 0 : 2) : (direct ? 1 : 3);
            }

            if (!IsNoun(head) && (head.Tag is PartOfSpeech.Verb or PartOfSpeech.Auxiliary || ArgumentReader.IsPredicate(head)))
            {
                return null;
            }

            if (head.Index < expression.First || head.Index >= expression.End)
            {
                // "the Tuesday attack", "the 2014 sanctions", "the accord of 2015": the time of that noun alone.
                bool before = at.Index < head.Index && at.Relation.Universal() is not (Relation.Obl or Relation.Advmod);
                bool ofNoun = before || expression.Preposition is "of" or "from" or "since" || head.HasChild(Relation.Cop);
                bool retold = head.Relation == Relation.Obj && Retelling.Contains(verb.Lemma) && !(Commemorating.Contains(head.Lemma) && expression.Value is TimeValue.DayOfWeek or TimeValue.DayShift);
                if (ofNoun || retold || OtherTime.Contains(ArgumentReader.Preposition(head)))
                {
                    return null;
                }

                direct = false;
            }

            at = head;
        }

        return null;
    }

    // The noun before an expression that dates it, where the tree gives the expression to the verb or the like: "the recognition in July of two
    // regions", whose "of" goes on with the noun; "since the invasion of Ukraine in February".
    private Word? Owner(TimeExpression expression, Word top)
    {
        Sentence sentence = top.Sentence;
        if (expression.First > sentence.First && expression.End < sentence.End && document[expression.First - 1] is { Tag: PartOfSpeech.Noun } noun
            && document[expression.End] is { Lemma: "of", Relation: Relation.Case, Head: { Head: { } whole } }
            && (whole == noun || (whole.Index >= expression.First && whole.Index < expression.End)))
        {
            return noun;
        }

        if (top.Head is { } governor && governor.Index < expression.First && !IsNoun(governor))
        {
            foreach (Word child in governor.Children)
            {
                if (IsNoun(child) && child.RightEdge + 1 == expression.First && ArgumentReader.Preposition(child) == "since")
                {
                    return child;
                }
            }
        }

        return null;
    }

    // A finite verb that the tree takes for a participle of its own object, so that the sentence has no verb: "Kyiv severed ties in July". What the
    // tree hangs on that object or on the root is then the verb's.
    private static bool IsMisread(Word verb)
    {
        if (verb.Relation != Relation.Amod || verb.Xpos is not ("VBN" or "VBD") || verb.Head is not { } thing || thing.Index < verb.Index
            || ArgumentReader.IsPredicate(verb.Sentence.Root))
        {
            return false;
        }

        Word? before = verb.Previous;
        while (before is { Tag: PartOfSpeech.Adverb } adverb)
        {
            before = adverb.Previous;
        }

        return (before is { } subject && IsNoun(subject)) || MisreadVerb.Read(verb) is not null;
    }

    // The clause whose time an infinitive, a participle, a second verb or an event noun shares.
    private static Word? Above(Word word, bool isNoun)
    {
        Word top = isNoun ? TopNoun(word) : word;
        if (top.Head is not { } head)
        {
            return null;
        }

        if (isNoun)
        {
            bool aside = OtherTime.Contains(ArgumentReader.Preposition(top)) || top.Relation.Universal() is Relation.Nmod or Relation.Appos or Relation.Compound;
            return !aside && ArgumentReader.IsPredicate(head) && !Retelling.Contains(head.Lemma) ? head : null;
        }

        bool nonFinite = word.Xpos is "VBG" or "VBN" || ArgumentReader.Marker(word) == "to";
        bool shares = word.Relation.Universal() switch
        {
            Relation.Xcomp => true,
            Relation.Advcl when ArgumentReader.Marker(word) == "when" || word.Child(Relation.Advmod)?.Lemma == "when" => true,
            Relation.Advcl => nonFinite && !OtherTime.Contains(ArgumentReader.Marker(word)),
            Relation.Ccomp => word.Xpos is "VBG" || (head.Lemma is "see" or "witness" && ArgumentReader.Marker(word).Length == 0),
            Relation.Csubj => word.Xpos is "VBG",
            Relation.Acl => word.Relation == Relation.Acl && ArgumentReader.Marker(word) == "to",
            Relation.Conj => !word.HasChild(Relation.Nsubj) && !word.HasChild(Relation.NsubjPass) && !(Tenses.IsPresent(word) && Tenses.IsPast(head)),
            _ => false,
        };
        if (!shares || Retelling.Contains(head.Lemma))
        {
            return shares && word.Relation == Relation.Conj ? head : null;
        }

        return IsNoun(head) && !head.HasChild(Relation.Cop) ? Above(head, isNoun: true) : head;
    }

    // Up through "series of", coordinated nouns and the like to the noun that hangs on a verb.
    private static Word TopNoun(Word noun)
    {
        Word at = noun;
        for (int i = 0; i < HighestClause && at.Head is { } head; i++)
        {
            bool up = at.Relation == Relation.Conj ? IsNoun(head) : at.Relation.Universal() == Relation.Nmod && IsQuantity(head);
            if (!up)
            {
                break;
            }

            at = head;
        }

        return at;
    }

    // Reactions are dated by their day; a coarser time behind their object is the object's own.
    private static bool IsDayOfNews(TimeValue value) => value is TimeValue.DayOfWeek or TimeValue.DayShift or TimeValue.Calendar { Day: > 0 };

    private static bool IsQuantity(Word word) => Gathering.Contains(word.Lemma);

    private static bool IsNoun(Word word) => word.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    private static bool HasPastAuxiliary(Word verb)
    {
        foreach (Word child in verb.Children)
        {
            if (child.Relation.Universal() == Relation.Aux && child.Text.ToLowerInvariant() is "had" or "'d")
            {
                return true;
            }
        }

        return false;
    }

    // A noun with its article is an event named, not a verb misread.
    private static bool HasDeterminer(Word word) => IsNoun(word) && (word.HasChild(Relation.Det) || word.HasChild(Relation.NmodPoss) || word.Relation.Universal() is Relation.Nsubj or Relation.Obj or Relation.Obl or Relation.Nmod or Relation.Compound);

    private static bool IsReported(Word verb) => verb.Relation.Universal() is Relation.Ccomp or Relation.Parataxis;

    private static HashSet<string> Words(string list) => new(list.Split(' ').Select(w => w.Replace('_', ' ')), StringComparer.Ordinal);
}
