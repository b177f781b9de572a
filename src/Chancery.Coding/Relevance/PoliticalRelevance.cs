using Chancery.Coding.Clauses;
using Chancery.Coding.Entities;
using Chancery.Coding.Events;
using Chancery.Knowledge;
using Chancery.Knowledge.Domains;
using Chancery.Knowledge.References;
using Chancery.Language;

namespace Chancery.Coding.Relevance;

/// <summary>
/// Whether a reading is a political event (manual 2.4): by what its words mean where they stand, by what the sentence and the article are about,
/// and by the standing of those who take part. Domain alone never decides: who has standing acts in politics at a football match too.
/// </summary>
internal sealed class PoliticalRelevance(DomainLexicon lexicon, ReferenceWords references)
{
    private readonly StandingReader _standing = new(lexicon, references);

    /// <summary>Whether anybody who takes part is known to politics, or is a person who suffers what only a state does.</summary>
    public bool ConcernsPolitics(Reading reading, EventType type, List<ResolvedEntity> actors, List<ResolvedEntity> recipients) =>
        actors.Exists(a => a.IsActor) || recipients.Exists(r => r.IsActor)
        || ((type, reading.Mode) is (EventType.Coerce, "arrest" or "deport") && !actors.Exists(IsPrivate) && recipients.Exists(r => _standing.IsPerson(r.Head)));

    /// <summary>Why the reading is no political event; null where it is one.</summary>
    /// <param name="byItself">Whether the deed is political whoever takes part: protests, mobilisations, bombs.</param>
    public string? Objection(Reading reading, EventType type, bool byItself, List<ResolvedEntity> actors, List<ResolvedEntity> recipients, DomainEvidence evidence, EntityResolver entities)
    {
        Binding binding = reading.Binding;
        Word verb = binding.LightVerb ?? binding.Predicate;
        return Expression(binding, evidence)
            ?? NameOnly.Reason(binding)
            ?? (Works.Telling(binding.Predicate, lexicon) is { } work ? $"told in a work: '{work.Text}'" : null)
            ?? Agent(binding, type, byItself, actors, evidence)
            ?? (type switch
            {
                EventType.Protest => OfProtest(binding, actors, recipients, evidence),
                EventType.Mobilize => null,
                _ when recipients.Count == 0 && IsAboutState(binding.Predicate, type, entities) => null,
                _ => OfParties(binding, type, reading.Mode, byItself, actors, recipients, evidence),
            })
            ?? (GeneralStatement.Is(binding.Predicate, verb, actors.Concat(recipients)) ? "a general statement, told of no one in particular" : null);
    }

    private static string? Expression(Binding binding, DomainEvidence evidence)
    {
        foreach (Word word in binding.Trigger)
        {
            if (evidence.ExpressionAt(word) is { } expression)
            {
                return $"'{expression}' is a fixed expression";
            }
        }

        return null;
    }

    // What acts on nobody, and what people do because of it: "the storm hit", "quake-hit", "snow forced them to close the port". A lorry may be a bomb.
    private string? Agent(Binding binding, EventType type, bool byItself, List<ResolvedEntity> actors, DomainEvidence evidence)
    {
        Word predicate = binding.Predicate;
        if (actors.Count > 0 && actors.TrueForAll(a => ActsOnNobody(a, byItself && type == EventType.Assault)))
        {
            return $"'{Meant(actors[0]).Text}' acts on nobody";
        }

        // "hopes of demand" on a market ask for nothing.
        if (predicate.Tag == PartOfSpeech.Noun && lexicon.IsAgent(Domain.Business, predicate.Lemma.ToLowerInvariant()) && evidence.Of(Domain.Business, predicate.Sentence) >= DomainEvidence.Telling)
        {
            return $"'{predicate.Text}' of a market";
        }

        foreach (Word child in predicate.Children)
        {
            bool acts = child.Relation == Relation.Nsubj && (predicate.Tag == PartOfSpeech.Noun || (type == EventType.Assault && actors.Count == 0 && binding.Trigger.Contains(child)));
            bool before = child.Relation.Universal() is Relation.Compound or Relation.Obl && child.Index == predicate.Index - 2;
            if ((acts || before) && IsAgent(child))
            {
                return $"'{child.Text}' acts on nobody";
            }
        }

        return predicate is { Relation: Relation.Xcomp or Relation.Advcl, Head: { Lemma: "force" or "oblige" or "compel" or "cause" or "lead" } forcing } && forcing.Child(Relation.Nsubj) is { } cause && IsAgent(cause)
            ? $"done because of '{cause.Text}'"
            : null;
    }

    // What somebody owns acts for its owner ("Israeli fire"), but a state's currency or shares do not.
    private bool ActsOnNobody(ResolvedEntity actor, bool isBombing)
    {
        string lemma = Meant(actor).Lemma.ToLowerInvariant();
        return IsAgent(Meant(actor)) && (actor.Owned is null || lexicon.IsAgent(Domain.Business, lemma)) && !(isBombing && lexicon.IsAgent(Domain.Private, lemma));
    }

    private static Word Meant(ResolvedEntity entity) => entity.Owned ?? entity.Antecedent ?? entity.Head;

    private bool IsAgent(Word word)
    {
        if (word.Tag != PartOfSpeech.Noun)
        {
            return false;
        }

        if (lexicon.IsAgent(word.Lemma.ToLowerInvariant()))
        {
            // "sniper fire", "artillery fire".
            return word.Lemma is not "fire" || !word.HasChild(Relation.Compound);
        }

        // "millions of jellyfish", "an army of ants".
        foreach (Word child in word.Children)
        {
            if (child.Relation.Universal() == Relation.Nmod && child.Index > word.Index && ArgumentReader.Preposition(child) == "of" && lexicon.IsAgent(child.Lemma.ToLowerInvariant())
                && (word.Tag == PartOfSpeech.Numeral || word.Lemma is "million" or "thousand" or "hundred" or "dozen" or "army" or "swarm" or "plague" or "horde" or "legion" or "pack" or "pride" or "herd" or "flock" or "colony" or "wave" or "invasion"))
            {
                return true;
            }
        }

        return false;
    }

    // Whoever protests acts in politics; a stomach, a share and a team that wants a penalty do not.
    private string? OfProtest(Binding binding, List<ResolvedEntity> actors, List<ResolvedEntity> recipients, DomainEvidence evidence)
    {
        if (actors.Count == 0)
        {
            return null;
        }

        if (actors.TrueForAll(a => _standing.Of(a, null) == Standing.Thing || (a.Owned is { } owned && _standing.IsThing(owned) && _standing.Of(a, null) == Standing.Place)))
        {
            return $"'{Meant(actors[0]).Text}' cannot protest";
        }

        return evidence.Of(Domain.Sport, binding.Predicate.Sentence) >= DomainEvidence.Telling && IsDeed(Domain.Sport, binding)
            && actors.TrueForAll(a => _standing.Of(a, Domain.Sport) == Standing.Place || a is { IsActor: false, Name: not null }) && !recipients.Exists(r => _standing.Of(r, Domain.Sport) == Standing.Organ)
            ? "sport, and who takes part is a team"
            : null;
    }

    private string? OfParties(Binding binding, EventType type, string? mode, bool byItself, List<ResolvedEntity> actors, List<ResolvedEntity> recipients, DomainEvidence evidence)
    {
        Sentence sentence = binding.Predicate.Sentence;
        bool ofState = IsOfState(binding, type, mode, actors);
        for (Domain domain = Domain.Sport; domain <= Domain.History; domain++)
        {
            // A town acts alone mostly as a club: little is needed to tell that it does.
            int telling = domain == Domain.Sport && actors.Count > 0 && actors.TrueForAll(IsTown) ? DomainEvidence.Telling - 1 : DomainEvidence.Telling;
            // A fine or a ban without a name is in sport the league's.
            bool exempt = ofState && !(domain == Domain.Sport && type == EventType.Sanction);
            if (!exempt && evidence.Of(domain, sentence) >= telling && !IsPublic(domain, binding, type, byItself, actors, recipients))
            {
                return $"{domain.Name()}, and who takes part has no standing in politics there";
            }
        }

        if (type is EventType.Assault && recipients.Count > 0 && IsDoneToTheLiving(binding.Predicate) && recipients.TrueForAll(r => _standing.Of(r, null) == Standing.Thing))
        {
            return $"'{recipients[0].Head.Text}' is a thing";
        }

        if (type == EventType.Sanction && binding.Predicate.Lemma == "break" && recipients.Count > 0 && recipients.TrueForAll(r => _standing.Of(r, null) == Standing.Thing))
        {
            return $"'{recipients[0].Head.Text}' is a thing";
        }

        // Towns that fight or threaten each other are their clubs.
        if (type == EventType.Assault && binding.Reciprocal && actors.Count > 1 && actors.TrueForAll(IsTown))
        {
            return "towns do not fight each other";
        }

        if (type == EventType.Consult && actors.Count > 0 && actors.TrueForAll(IsPrivate))
        {
            return "who visits or meets are private persons";
        }

        return !byItself && !ofState && !IsKilling(binding, type, actors) && Highest(actors, recipients, type, null) <= Standing.Private && evidence.OfPolitics(sentence) == 0 ? "among private persons and firms" : null;
    }

    // Only a state arrests, deports, convicts and indicts, named or not; and what is done about strikes and blockades is about politics.
    private bool IsOfState(Binding binding, EventType type, string? mode, List<ResolvedEntity> actors)
    {
        foreach (Word word in binding.Trigger)
        {
            if (word.Lemma is "hijack" || (type == EventType.Accuse && word.Lemma is "indict" or "arraign" or "charge" or "prosecute" or "try" or "trial" or "indictment" or "prosecution" && !actors.Exists(IsPrivate)))
            {
                return true;
            }

            if (word.Lemma is "strike" or "blockade" or "roadblock" or "boycott" or "protest" && word.Tag == PartOfSpeech.Noun && type is EventType.Concede or EventType.Reject or EventType.Threaten)
            {
                return true;
            }
        }

        bool done = (type, mode) is (EventType.Coerce, "arrest" or "deport" or "censor" or "cyber") or (EventType.Sanction, "convict") or (EventType.Retreat, "release") or (EventType.Assault, "torture");
        return done && !actors.Exists(a => IsPrivate(a) || (type == EventType.Sanction && a.Sector == "JUD"));
    }

    // "agreed to pay Nigeria for the spill": who is to be acted on stands in the clause of what is said.
    private static bool IsAboutState(Word predicate, EventType type, EntityResolver entities)
    {
        if (type is not (EventType.Agree or EventType.Request or EventType.Reject or EventType.Threaten or EventType.Concede))
        {
            return false;
        }

        foreach (Word clause in predicate.Children)
        {
            if (clause.Relation != Relation.Xcomp)
            {
                continue;
            }

            foreach (Word argument in clause.Children)
            {
                bool acted = argument.Relation.Universal() is Relation.Obj or Relation.Iobj || (argument.Relation.Universal() == Relation.Obl && ArgumentReader.Preposition(argument) is "for" or "against");
                if (acted && entities.Resolve(argument) is { Kind: EntityKind.State or EntityKind.Organisation, Form: ActorMatchKind.Name or ActorMatchKind.Variant })
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsTown(ResolvedEntity entity) => entity is { Owned: null, Form: ActorMatchKind.City };

    private bool IsPrivate(ResolvedEntity entity) => _standing.Of(entity, null) <= Standing.Private;

    // Somebody unnamed has killed on purpose; "was killed" may be an accident.
    private static bool IsKilling(Binding binding, EventType type, List<ResolvedEntity> actors) =>
        type == EventType.Assault && actors.Count == 0 && !(binding.Predicate.Tag == PartOfSpeech.Verb && binding.Predicate.Lemma is "kill" or "injure" or "wound" or "hurt" or "hit");

    private bool IsPublic(Domain domain, Binding binding, EventType type, bool byItself, List<ResolvedEntity> actors, List<ResolvedEntity> recipients)
    {
        bool IsStanding(ResolvedEntity entity, Standing least) => _standing.Of(entity, domain) >= least;
        bool IsState(ResolvedEntity entity) => _standing.Of(entity, domain) == Standing.Place && (entity.Owned is not { } owned || !_standing.IsThing(owned));

        if (!IsDeed(domain, binding))
        {
            Standing highest = Highest(actors, recipients, type, domain);
            return byItself || highest >= (domain is Domain.Sport or Domain.Arts || (binding.Reciprocal && domain == Domain.Private) ? Standing.Place : Standing.Crowd);
        }

        // Organs act in earnest everywhere.
        if (actors.Exists(a => IsStanding(a, Standing.Organ)) || recipients.Exists(r => IsStanding(r, Standing.Organ)))
        {
            return true;
        }

        // A state that "beats" is its team, but a federation bans a state; elsewhere it is the state, unless it is only where one goes.
        bool onState = type is not (EventType.Retreat or EventType.Consult or EventType.Mobilize) && recipients.Exists(r => r.Owned is null && IsState(r));
        switch (domain)
        {
            case Domain.Sport:
                return onState && actors.Exists(a => _standing.IsBody(a.Head) || (a.Owned is { } owned && _standing.IsBody(owned)));
            case Domain.Arts or Domain.History:
                return actors.Exists(IsState);
        }

        if (actors.Exists(IsState) || (onState && type != EventType.Assault))
        {
            return true;
        }

        // Many people act together: on others, or from another country.
        bool many = !binding.Reciprocal && actors.Count > 0 && actors.TrueForAll(a => IsStanding(a, Standing.Crowd));
        bool onMany = recipients.Exists(r => (IsStanding(r, Standing.Crowd) && (r.Owned is not { } owned || !_standing.IsThing(owned))) || _standing.IsBody(r.Head));
        return many && (onMany ? type != EventType.Assault || domain != Domain.Private : type != EventType.Assault && (recipients.Count == 0 || actors.Exists(a => a.Code is not null)));
    }

    private Standing Highest(List<ResolvedEntity> actors, List<ResolvedEntity> recipients, EventType type, Domain? domain)
    {
        Standing acting = Standing.Thing, suffering = Standing.Thing;
        foreach (ResolvedEntity actor in actors)
        {
            acting = Max(acting, _standing.Of(actor, domain));
        }

        foreach (ResolvedEntity recipient in recipients)
        {
            // A private person's deed to a thing of a place is no deed to the place ("besieged the ice cream parlours of Dubrovnik").
            Standing own = _standing.Of(recipient, domain);
            suffering = Max(suffering, own == Standing.Place && recipient.Owned is { } owned && type >= EventType.Coerce && _standing.IsThing(owned) && actors.Count > 0 && acting <= Standing.Private ? Standing.Private : own);
        }

        return Max(acting, suffering);
    }

    private static Standing Max(Standing one, Standing other) => one > other ? one : other;

    private bool IsDeed(Domain domain, Binding binding)
    {
        foreach (Word word in binding.Trigger)
        {
            if (lexicon.IsDeed(domain, word.Lemma.ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDoneToTheLiving(Word predicate) =>
        predicate.Lemma is "kill" or "execute" or "murder" or "assassinate" or "slay" or "behead" or "torture" or "massacre" or "slaughter" or "kidnap" or "abduct" or "lynch" or "hang";
}
