using Chancery.Coding.Clauses;
using Chancery.Coding.Entities;
using Chancery.Knowledge;
using Chancery.Knowledge.Frames;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>What civilians do out of a grievance is a protest: roads they block obstruct, what they burn is a riot (PLOVER 3.12, table 3.7). COERCE is for who has power.</summary>
internal static class CivilUnrest
{
    // Who is called by what he does in a protest, and who is often in a crowd: these fight the police, but beat and rob others too.
    private const string Demonstrators = "demonstrator", Crowds = "protester";

    // CAMEO's blockades and occupations, as COERCE and as PROTEST.
    private const string Blockade = "191", Occupation = "192", Obstruction = "144", Riot = "145";

    public static RuledEvent Of(RuledEvent ruled, Binding binding, IReadOnlyList<ResolvedEntity> actors, IReadOnlyList<ResolvedEntity> recipients, ObjectClasses classes)
    {
        if (actors.Count == 0 || ruled.Type is not (EventType.Coerce or EventType.Assault))
        {
            return ruled;
        }

        bool demonstrators = AllAre(Demonstrators), civilians = actors.All(a => a.Sector is "CVL" or "AGR" or "LAB" or "EDU" or "REL");
        return (ruled.Type, ruled.Mode, ruled.Cameo) switch
        {
            (EventType.Coerce, _, Blockade) when demonstrators || civilians || AllAre(Crowds) => Protest("obstruct", Obstruction),
            (EventType.Coerce, _, Occupation) when demonstrators => Protest("obstruct", Obstruction),
            (EventType.Assault, null or "primitive" or "beat" or "destroy", _) when demonstrators || (AllAre(Crowds) && recipients.Count > 0 && recipients.All(r => r.Sector == "COP"))
                || (civilians && HasGrievance(binding.LightVerb ?? binding.Predicate)) => Protest("riot", Riot),
            _ => ruled,
        };

        bool AllAre(string name) => actors.All(a => classes.Contains(name, a.Head.Lemma.ToLowerInvariant()));

        RuledEvent Protest(string mode, string cameo) => ruled with { Type = EventType.Protest, Mode = mode, Cameo = cameo, Note = ruled.Note + $"; {ruled.Type!.Value.Name()} by civilians is PROTEST (3.12)" };
    }

    // "in anger at", "demanding", "to protest against".
    private static bool HasGrievance(Word verb)
    {
        foreach (Word child in verb.Children)
        {
            if (child.Index < verb.Index)
            {
                continue;
            }

            bool mood = child.Relation.Universal() == Relation.Obl && child.Lemma is "anger" or "protest" or "fury" or "outrage" or "rage" or "dismay" or "support" or "solidarity" && ArgumentReader.Preposition(child) is "in" or "out of";
            bool demand = child.Relation.Universal() is Relation.Advcl or Relation.Xcomp && child.Lemma is "demand" or "insist" or "protest" or "denounce" && (child.Xpos == "VBG" || ArgumentReader.Marker(child) == "to");
            if (mood || demand)
            {
                return true;
            }
        }

        return false;
    }
}
