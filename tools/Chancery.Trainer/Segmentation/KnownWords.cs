namespace Chancery.Trainer.Segmentation;

/// <summary>Words whose part at a sentence's end is known beforehand; too rare, most of them, to be learned from a
/// treebank.</summary>
internal static class KnownWords
{
    public const string Text = """
        Title mr mrs ms messrs dr prof rev msgr st ste mt gen lt col maj capt cpt sgt cpl pvt adm cmdr cdr brig lieut
        Title rep reps pres amb atty det asst secy sen sens gov govs supt insp sgts cllr hon mme mlle cols drs profs
        Title pfc ens vadm radm
        Label fr ft pt dist dep min sec hr
        Label no nos art arts vol vols fig figs eq ch pp sect para op cit cf vs viz ed eds al ca approx res gens spc cie e.g i.e
        Suffix inc corp ltd llc plc bros jr sr esq
        Short co cos dept univ assn intl natl govt etc ave blvd rd bldg
        Short jan feb mar apr aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat
        Short u.s u.k u.n e.u d.c u.s.a u.s.s.r u.a.e a.m p.m b.c a.d ph.d m.d b.a m.a n.y l.a
        Short ala ariz ark calif colo conn del fla ga ill ind kan ky md mich minn miss mo mont neb nev okla ore pa tenn
        Short tex va vt wash wis wyo
        Date monday tuesday wednesday thursday friday saturday sunday
        Date january february march april june july august september october november december
        Speech said says asked asks told tells replied replies added adds answered declared insisted wrote writes tweeted posted
        Speech shouted cried exclaimed argued warned wondered quipped joked recalled explained claimed continued concluded
        """;
}
