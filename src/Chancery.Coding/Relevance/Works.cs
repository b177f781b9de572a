using Chancery.Coding.Clauses;
using Chancery.Knowledge.Domains;
using Chancery.Language;

namespace Chancery.Coding.Relevance;

/// <summary>Deeds that a film, book, game or exhibition tells of: they are its content, not the news.</summary>
internal static class Works
{
    /// <summary>The work that tells of the event; null where none does.</summary>
    public static Word? Telling(Word predicate, DomainLexicon lexicon)
    {
        bool viaClause = false;
        for (Word at = predicate; ; at = at.Head.Value)
        {
            if (at != predicate && IsWork(at, lexicon) && !viaClause)
            {
                return at;
            }

            if (Around(at, predicate, lexicon) is { } work)
            {
                return work;
            }

            // A work in whose own relative clause the event stands may be what is banned or shown there ("a film that the ministry banned").
            viaClause = at.Relation == Relation.AclRelcl || at.Relation == Relation.Acl;
            if (at.Head is null)
            {
                return null;
            }
        }
    }

    // "In the film, …" with a verb that tells it in the present; "the novel tells of …"; "players of the game can …".
    private static Word? Around(Word clause, Word predicate, DomainLexicon lexicon)
    {
        if (clause.Tag is not (PartOfSpeech.Verb or PartOfSpeech.Adjective) && !clause.HasChild(Relation.Cop))
        {
            return null;
        }

        bool present = IsPresent(clause);
        foreach (Word child in clause.Children)
        {
            Relation relation = child.Relation.Universal();
            if (relation == Relation.Obl && present && IsWork(child, lexicon) && ArgumentReader.Preposition(child) == "in")
            {
                return child;
            }

            if (relation == Relation.Nsubj && clause != predicate && IsWork(child, lexicon) && lexicon.Tells(clause.Lemma.ToLowerInvariant()))
            {
                return child;
            }

            if (relation == Relation.Nsubj && present && Players(child, lexicon) is { } game)
            {
                return game;
            }
        }

        return null;
    }

    private static Word? Players(Word subject, DomainLexicon lexicon)
    {
        foreach (Word child in subject.Children)
        {
            if (subject.Lemma is "player" or "character" or "hero" or "heroine" or "villain" && child.Relation.Universal() == Relation.Nmod && IsWork(child, lexicon) && ArgumentReader.Preposition(child) is "of" or "in")
            {
                return child;
            }
        }

        return null;
    }

    private static bool IsWork(Word word, DomainLexicon lexicon) =>
        word.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && word.Relation.Universal() != Relation.Compound && lexicon.IsWork(word.Lemma.ToLowerInvariant());

    private static bool IsPresent(Word verb)
    {
        foreach (Word child in verb.Children)
        {
            if (child.Relation.Universal() is Relation.Aux or Relation.Cop)
            {
                return child.Xpos != "VBD";
            }
        }

        return verb.Xpos != "VBD";
    }
}
