using Chancery.Coding.Clauses;
using Chancery.Coding.Entities;
using Chancery.Knowledge;
using Chancery.Knowledge.Domains;
using Chancery.Knowledge.References;
using Chancery.Language;

namespace Chancery.Coding.Relevance;

/// <summary>Says what standing an entity has, in a domain or at large.</summary>
internal sealed class StandingReader(DomainLexicon lexicon, ReferenceWords references)
{
    private static readonly string[] EndsOfPersons = ["er", "or", "ist", "ian", "ee", "man", "men", "woman", "women", "people", "ant"];

    /// <param name="domain">Null at large.</param>
    public Standing Of(ResolvedEntity entity, Domain? domain)
    {
        // Whose people or things stand for them is told by what these are: "Kenya's runners", "Somali pirates".
        Word word = entity.Owned ?? entity.Antecedent ?? entity.Head;
        string lemma = word.Lemma.ToLowerInvariant();
        bool isKnown = (entity.Entry is not null && entity.Owned is null) || entity.Office is not null;
        if (!isKnown && domain is { } surroundings && IsPrivateIn(surroundings, entity, word, lemma))
        {
            return Standing.Private;
        }

        if (!isKnown && (lexicon.IsPerson(Domain.Politics, lemma) || IsOfPublic(word) || entity.Code is "IGO" or "UNO" or "EUR" or "NGO"))
        {
            return Standing.Organ;
        }

        if (!isKnown && lexicon.IsPrivate(lemma))
        {
            return Standing.Private;
        }

        if (!entity.IsActor)
        {
            return IsThing(word) ? Standing.Thing : (IsPlural(word) && IsOfSense(word, NounSense.Person)) || IsOfBody(word) || (IsBody(word) && !lexicon.IsPerson(lemma)) ? Standing.Crowd : Standing.Private;
        }

        if (!isKnown && entity.Sector is "CVL" or "AGR" or "LAB" && IsFew(word))
        {
            return Standing.Private;
        }

        return entity.Kind switch
        {
            EntityKind.State when entity.Owned is { } people && IsOfSense(people, NounSense.Person) => OfSector(null, people, domain),
            EntityKind.State => Standing.Place,
            EntityKind.Organisation or EntityKind.Group => entity.Sector == "BUS" || entity.Code == "MNC" ? Standing.Private : entity.Code == "ISM" ? Standing.Crowd : Standing.Organ,
            EntityKind.Person when isKnown => Standing.Organ,
            _ when entity.Sector == "BUS" && IsOfState(entity, word) => Standing.Place,
            _ => OfSector(entity.Sector, word, domain),
        };
    }

    /// <summary>A common noun that names neither persons nor a body or number of them nor a place.</summary>
    public bool IsThing(Word word)
    {
        string lemma = word.Lemma.ToLowerInvariant();
        return word.Tag == PartOfSpeech.Noun && !IsOfSense(word, NounSense.Person | NounSense.Body | NounSense.Place) && !lexicon.IsPerson(lemma)
            && lemma is not ("hundred" or "thousand" or "million" or "dozen" or "number" or "score" or "many" or "ten")
            && !Array.Exists(EndsOfPersons, end => lemma.EndsWith(end, StringComparison.Ordinal));
    }

    public bool IsPerson(Word word) => IsOfSense(word, NounSense.Person);

    public bool IsBody(Word word) => IsOfSense(word, NounSense.Body);

    private bool IsOfSense(Word word, NounSense senses) => (references.SenseOf(word.Lemma.ToLowerInvariant()) & senses) != NounSense.None;

    private static bool IsPlural(Word word) => word.Features.Has(Feature.Plural) || word.Lemma is "people";

    // "both families", "three men": not enough people to be a crowd.
    private static bool IsFew(Word word)
    {
        foreach (Word child in word.Children)
        {
            if (child.Index < word.Index && child.Lemma.ToLowerInvariant() is "both" or "two" or "2" or "three" or "3")
            {
                return true;
            }
        }

        return false;
    }

    // In sport and the arts words for persons are names of parts ("the white king"); elsewhere what has a public sector keeps it, and many people are many.
    private bool IsPrivateIn(Domain domain, ResolvedEntity entity, Word word, string lemma)
    {
        if (domain == Domain.Sport && (IsTeam(word) || entity.Form is ActorMatchKind.City or ActorMatchKind.Region))
        {
            return true;
        }

        // Lawyers, however many, act for their client.
        bool many = IsPlural(word) && domain != Domain.Business && lemma is not ("lawyer" or "attorney" or "solicitor" or "barrister");
        return lexicon.IsPerson(domain, lemma) && (domain is Domain.Sport or Domain.Arts || !(many || IsOfState(entity, word) || (IsPublicSector(entity.Sector) && entity.Sector != "JRN")));
    }

    // "Norway's oil fund": what a state owns.
    private static bool IsOfState(ResolvedEntity entity, Word word) => entity.Code is not null && word.Child(Relation.NmodPoss) is { Tag: PartOfSpeech.ProperNoun };

    private static bool IsPublicSector(string? sector) =>
        sector is "GOV" or "MIL" or "COP" or "JUD" or "LEG" or "PTY" or "REB" or "SPY" or "UAF" or "OPP" or "PRM" or "ELI" or "PRE" or "JRN" or "REF";

    private Standing OfSector(string? sector, Word word, Domain? domain) => sector switch
    {
        // A judge among private persons, a jury at a festival.
        "JUD" when domain is Domain.Private or Domain.Arts or Domain.Sport => Standing.Private,
        _ when IsPublicSector(sector) => Standing.Organ,
        "CRM" when IsPlural(word) || IsBody(word) => Standing.Organ,
        "BUS" => IsOfBody(word) ? Standing.Crowd : Standing.Private,
        "REL" => Standing.Crowd,
        _ => IsPlural(word) || IsBody(word) || IsOfBody(word) ? Standing.Crowd : Standing.Private,
    };

    // "the chairman of the transitional council".
    private bool IsOfBody(Word word)
    {
        foreach (Word child in word.Children)
        {
            if (child.Relation == Relation.Nmod && IsBody(child) && !lexicon.IsPerson(Domain.Business, child.Lemma.ToLowerInvariant()) && ArgumentReader.Preposition(child) == "of")
            {
                return true;
            }
        }

        return false;
    }

    // "Army beat Navy": a word for soldiers as a name.
    private static bool IsTeam(Word word) => word is { Tag: PartOfSpeech.ProperNoun, Previous: null or { Tag: not (PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun) } }
        && word.Lemma.ToLowerInvariant() is "army" or "navy" or "police" or "air force" or "customs" or "rangers";

    // "families of the hostages", "the prisoners' families".
    private bool IsOfPublic(Word word)
    {
        foreach (Word child in word.Children)
        {
            if (child.Relation.Universal() == Relation.Nmod && lexicon.IsPerson(Domain.Politics, child.Lemma.ToLowerInvariant()) && (child.Relation == Relation.NmodPoss || ArgumentReader.Preposition(child) == "of"))
            {
                return true;
            }
        }

        return false;
    }
}
