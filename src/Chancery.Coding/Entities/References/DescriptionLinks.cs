using Chancery.Coding.Clauses;
using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Entities.References;

/// <summary>Definite descriptions to the entity that was called so, holds that office, or is the only one of that kind.</summary>
internal sealed class DescriptionLinks(ActorWords actors)
{
    // Farther back "the group" may be any.
    private const int SentencesOfWord = 12;
    private const int SentencesOfKind = 2;

    private static readonly HashSet<string> States = new(StringComparer.Ordinal) { "country", "nation", "state", "republic", "kingdom" };
    private static readonly HashSet<string> Towns = new(StringComparer.Ordinal) { "city", "town", "village", "capital", "island", "region", "province" };

    private static readonly HashSet<string> Bodies = new(StringComparer.Ordinal)
    {
        "company", "firm", "group", "organisation", "organization", "agency", "alliance", "bloc", "body", "institution", "movement", "network", "newspaper", "broadcaster", "club", "airline", "party", "union",
        "militia", "team", "association", "charity", "institute", "university", "bank", "watchdog",
    };

    // What any body may be called.
    private static readonly HashSet<string> AnyBody = new(StringComparer.Ordinal) { "group", "organisation", "organization", "body", "institution" };

    private static readonly HashSet<string> AnyPerson = new(StringComparer.Ordinal) { "man", "woman", "politician", "leader", "veteran", "statesman" };

    private readonly Dictionary<string, List<Referent>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Referent> _byPhrase = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Referent> _named = [];

    /// <summary>Null where it introduces something; level ones leave their reason in <see cref="Mention.Refusal"/>.</summary>
    public Referent? Find(Mention mention)
    {
        if (!IsDefinite(mention.Head))
        {
            return null;
        }

        if (_byPhrase.TryGetValue(mention.Text, out Referent? same) && mention.Agreement.With(same.Agreement))
        {
            return same;
        }

        string head = mention.Head.Lemma.ToLowerInvariant();
        List<Word> modifiers = Modifiers(mention.Head);
        return ByWord(mention, head, modifiers) ?? (mention.Refusal is null && modifiers.Count == 0 ? ByKind(mention, head) : null);
    }

    /// <summary>Keeps by what words an entity was called.</summary>
    public void Learn(Mention mention, Referent referent)
    {
        Word head = mention.Head;
        NounPhrase phrase = mention.Phrase;
        for (int i = phrase.First; i < phrase.End; i++)
        {
            Word word = head.Document[i];
            if (word.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective)
            {
                string lemma = word.Lemma.ToLowerInvariant();
                if (referent.Learn(lemma) && word.Tag != PartOfSpeech.Adjective && Names(word, head))
                {
                    if (!_byWord.TryGetValue(lemma, out List<Referent>? list))
                    {
                        _byWord[lemma] = list = [];
                    }

                    list.Add(referent);
                }
            }
        }

        if (mention.Form == MentionForm.Common && IsDefinite(head))
        {
            _byPhrase[mention.Text] = referent;
        }

        if (mention.Form == MentionForm.Name)
        {
            referent.Known ??= actors.ActorAt(head.Index) is { } own ? own : phrase.End - 1 > head.Index ? actors.ActorAt(phrase.End - 1) : null;
            if (referent.Named == mention)
            {
                _named.Remove(referent);
                _named.Add(referent);
            }
        }
    }

    // The head, or a title that stands with it; no possessor, no "of".
    private static bool Names(Word word, Word head) => word == head || word.Relation.Universal() is Relation.Flat or Relation.Compound or Relation.Appos && word.Head == head
        || (word.Relation == Relation.NmodDesc && word.Head == head) || (word.Name is { } name && name == head.Name);

    private Referent? ByWord(Mention mention, string head, List<Word> modifiers)
    {
        if (!_byWord.TryGetValue(head, out List<Referent>? candidates))
        {
            return null;
        }

        return Best(mention, candidates, SentencesOfWord, r => modifiers.TrueForAll(m => Says(r, m)));
    }

    private Referent? ByKind(Mention mention, string head)
    {
        Func<Referent, bool>? fits = head switch
        {
            _ when mention.Agreement.Number == GrammaticalNumber.Plural => null,
            _ when States.Contains(head) => r => r.Known?.Candidates[0] is { Entry.Kind: ActorKind.State, Kind: ActorMatchKind.Name or ActorMatchKind.Variant },
            _ when Towns.Contains(head) => r => r.Agreement.Being == Being.Place && r.Known?.Candidates[0].Entry.Kind != ActorKind.State,
            _ when Bodies.Contains(head) => r => r.Agreement.Being == Being.Body && r.Known?.Candidates[0].Entry.Kind != ActorKind.State && (AnyBody.Contains(head) || !r.Words.Any(Bodies.Contains)),
            _ when AnyPerson.Contains(head) => r => r.Agreement.Being == Being.Person && r.Agreement.Number == GrammaticalNumber.Singular,
            _ when mention.Agreement.Being == Being.Person => r => Holds(r, head),
            _ => null,
        };
        Referent? found = fits is null ? null : Best(mention, _named, SentencesOfKind, fits);
        if (found is not null && States.Contains(head) && IsOtherState(mention, found))
        {
            mention.Refusal = $"'the {mention.Head.Text}' may be another than {found.Known!.Candidates[0].Entry.Name}";
            return null;
        }

        return found;
    }

    // Another state that the last sentences speak of in any way ("the Azerbaijani parliament").
    private bool IsOtherState(Mention mention, Referent found)
    {
        Document document = mention.Head.Document;
        string code = found.Known!.Candidates[0].Entry.Code;
        for (int i = document.SentenceAt(Math.Max(0, mention.Sentence - 1)).First; i < mention.Head.Index; i++)
        {
            if (actors.ActorAt(i) is { Candidates: [{ Entry: { Kind: ActorKind.State } state }, ..] } && state.Code != code)
            {
                return true;
            }
        }

        return false;
    }

    private static Referent? Best(Mention mention, List<Referent> candidates, int reach, Func<Referent, bool> fits)
    {
        const double clear = 1.3;
        Referent? best = null;
        double high = 0, next = 0;
        for (int i = candidates.Count - 1; i >= Math.Max(0, candidates.Count - 60); i--)
        {
            Referent candidate = candidates[i];
            Mention last = candidate.Last;
            int away = mention.Sentence - last.Sentence;
            if (away < 0 || away > reach || candidate == best || !mention.Agreement.With(candidate.Agreement) || !IsNumber(mention, candidate) || IsPart(mention.Head, last) || !fits(candidate))
            {
                continue;
            }

            double salience = Salience.Faded(last.Salience, away);
            (best, high, next) = salience > high ? (candidate, salience, high) : (best, high, Math.Max(next, salience));
        }

        if (best is not null && next * clear > high && mention.Agreement.Being != Being.Thing)
        {
            mention.Refusal = $"more than one before may be 'the {mention.Head.Text}'";
            return null;
        }

        return best;
    }

    private static bool IsNumber(Mention mention, Referent referent) =>
        mention.Head.Lemma == "police" || mention.Head.Features.Has(Feature.Plural) == referent.Mentions[0].Head.Features.Has(Feature.Plural) || referent.Mentions[0].Form == MentionForm.Name;

    // One within the other, or both of one verb.
    private static bool IsPart(Word head, Mention last) =>
        last.Head.Sentence.Index == head.Sentence.Index && (head.IsWithin(last.Head) || last.Head.IsWithin(head) || (last.Head.Head == head.Head && head.Head is not null && last.IsSubject));

    // By a dated office of the knowledge.
    private static bool Holds(Referent referent, string office)
    {
        if (referent.Known?.Candidates is not [{ Entry: { Kind: ActorKind.Person } entry }])
        {
            return false;
        }

        foreach (DatedRole role in entry.Roles)
        {
            if (role.Office.Contains(office, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // A modifier says nothing new: the entity was called so, or is of that country.
    private bool Says(Referent referent, Word modifier)
    {
        if (referent.Says(modifier.Lemma.ToLowerInvariant()))
        {
            return true;
        }

        return actors.ActorAt(modifier.Index) is { } country && referent.Known is { } known && known.Candidates[0].Entry.Code == country.Candidates[0].Entry.Code;
    }

    /// <summary>"the", "this", "that", "both" before a noun; what belongs to somebody is told apart by its owner.</summary>
    private static bool IsDefinite(Word head)
    {
        bool definite = false;
        foreach (Word child in head.Children)
        {
            if (child.Relation == Relation.NmodPoss || (child.Relation == Relation.AclRelcl && child.Index > head.Index))
            {
                return false;
            }

            definite |= child.Relation.Universal() == Relation.Det && child.Lemma is "the" or "this" or "that" or "these" or "those";
        }

        return definite;
    }

    private static List<Word> Modifiers(Word head)
    {
        List<Word> result = [];
        foreach (Word child in head.Children)
        {
            bool before = child.Index < head.Index && child.Relation.Universal() is Relation.Amod or Relation.Compound or Relation.Nummod;
            bool behind = child.Index > head.Index && (child.Relation.Universal() is Relation.Acl || (child.Relation.Universal() == Relation.Nmod && ArgumentReader.Preposition(child).Length > 0));
            if (before || behind)
            {
                result.Add(child);
            }
        }

        return result;
    }
}
