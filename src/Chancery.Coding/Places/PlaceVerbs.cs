namespace Chancery.Coding.Places;

/// <summary>Verbs and event nouns by what a place beside them is to their event.</summary>
internal static class PlaceVerbs
{
    /// <summary>What is done to a place is done there: "shelled Nikopol".</summary>
    public static readonly HashSet<string> TakingPlaces = Words(
        "capture seize take retake recapture occupy storm enter leave abandon shell bombard bomb hit strike attack raid besiege encircle surround blockade liberate reoccupy ransack raze "
        + "evacuate reach overrun invade pound target rock loot burn hold patrol cross approach free secure infiltrate exit flee quit vacate assault assail torch destroy devastate shake ravage "
        + "blast rocket conquer regain control visit tour attack lose defend rule police leave depart defend penetrate recross transit lock block close reopen flood pummel strafe hammer guard search sweep shut man paralyse paralyze cripple disrupt engulf grip halt");

    /// <summary>Nouns of the same: "the siege of Homs", "a strike on Goma".</summary>
    public static readonly HashSet<string> TakenNouns = Words(
        "attack strike airstrike raid assault bombing bombardment shelling offensive siege capture recapture seizure occupation invasion liberation storming fall battle blockade evacuation "
        + "encirclement takeover incursion destruction visit trip tour return withdrawal retreat pullout advance march departure flight ambush onslaught sacking looting burning blast bombardement missile rocket control");

    /// <summary>Motion whose goal with "to" is where it happens.</summary>
    public static readonly HashSet<string> Arriving = Words("travel visit arrive go fly come return head journey drive sail march cross flee retreat withdraw move deploy redeploy dispatch rush airlift advance");

    /// <summary>Motion out of a place: it happens where it begins.</summary>
    public static readonly HashSet<string> Leaving = Words("withdraw retreat evacuate depart pull flee expel escape leave withdrawal retreat evacuation pullout departure escape expulsion");

    /// <summary>Being or coming somewhere: what the subject then does, it does there.</summary>
    public static readonly HashSet<string> Staying = Words("reach arrive land stop stay enter visit travel fly return gather meet spend assemble go come camp march converge lodge");

    /// <summary>"fighting erupted in X", "the talks opened in X": the noun's event is where the verb's is.</summary>
    public static readonly HashSet<string> Occurring = Words(
        "erupt break begin start open end continue resume take occur happen spread flare last be hold stage conclude go follow rage intensify escalate unfold run convene sign broker adopt organise organize mediate launch conduct commit mount perpetrate close kill leave wound injure turn collapse fail kick report see record");

    /// <summary>With these, what the object is and where it is are two things: "condemned the attack in Paris".</summary>
    public static readonly HashSet<string> Retelling = Words(
        "condemn denounce criticise criticize praise welcome mark commemorate recall remember investigate blame accuse charge deny admit confirm report discuss mourn "
        + "slam hail suspect warn describe mention say tell claim allege acknowledge defend justify note regret ban sanction deplore decry applaud condemnation criticism praise accusation");

    /// <summary>What is taken from somewhere is taken there: "rescued from a boat off Lampedusa", "released from the prison of Bagram".</summary>
    public static readonly HashSet<string> TakingAway = Words(
        "seize kidnap abduct rescue free release steal take evacuate remove expel recover confiscate save pull arrest evict loot snatch extract airlift lift pluck fire launch transfer deport");

    /// <summary>What people are gathered to be handled for happens where they are: "fired into the air to turn back a boat on the river".</summary>
    public static readonly HashSet<string> Handling = Words("turn disperse stop rescue free push drive block evict arrest prevent clear break quell repel intercept seize capture storm retake recapture protect guard secure support");

    /// <summary>What is asked, planned or feared is not where it is asked.</summary>
    public static readonly HashSet<string> Asking = Words(
        "demand urge call seek propose offer promise plan threaten vow want ask expect fear prevent request insist order hope intend pledge agree decide refuse help support back approve announce declare "
        + "reject oppose order authorise authorize warn discuss prepare try persuade convince appeal");

    /// <summary>Harm is where its circumstances are: "was wounded when a grenade was thrown into a church in Homs".</summary>
    public static readonly HashSet<string> Harming = Words("kill wound injure die hurt maim shoot arrest detain capture rescue perish slay lose drown burn");

    private static readonly HashSet<string> Gatherings = Words(
        "talk talks summit conference meeting protest rally demonstration riot clash massacre unrest strike session negotiation ceremony forum congress attack raid siege bombing shooting battle fighting "
        + "blast explosion ambush stampede consultation election uprising crackdown killing hearing trial");

    /// <summary>What people come together for, in peace or not: "the Lagos protests" are in Lagos.</summary>
    public static bool IsGathering(Language.Word noun) => Gatherings.Contains(noun.Lemma.ToLowerInvariant());

    private static HashSet<string> Words(string list) => new(list.Split(' '), StringComparer.Ordinal);
}
