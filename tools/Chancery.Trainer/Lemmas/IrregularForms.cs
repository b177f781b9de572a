using Chancery.Language;

namespace Chancery.Trainer.Lemmas;

/// <summary>Forms of English that a treebank lacks or has wrong: irregular verbs and nouns, and regular verbs that its rules misread.</summary>
internal static class IrregularForms
{
    /// <summary>Base, past tense, past participle.</summary>
    private const string Verbs = """
        abide abode abode, arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten, become became become
        befall befell befallen, beget begot begotten, begin began begun, behold beheld beheld, bend bent bent
        beseech besought besought
        beset beset beset, bet bet bet, bid bid bid, bind bound bound, bite bit bitten, bleed bled bled, blow blew blown
        break broke broken, breed bred bred, free freed freed, bring brought brought, broadcast broadcast broadcast, build built built
        burst burst burst
        buy bought bought, cast cast cast, catch caught caught, choose chose chosen, cling clung clung, come came come
        cost cost cost
        creep crept crept, cut cut cut, deal dealt dealt, dig dug dug, dive dove dived, draw drew drawn, drink drank drunk
        drive drove driven, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt, fight fought fought, find found found
        flee fled fled, fling flung flung, fly flew flown, forbear forbore forborne, forbid forbade forbidden
        forecast forecast forecast
        foresee foresaw foreseen, forego forewent foregone, foretell foretold foretold, forget forgot forgotten
        forgive forgave forgiven
        forgo forwent forgone, forsake forsook forsaken, forswear forswore forsworn, freeze froze frozen, get got gotten
        give gave given
        go went gone, grind ground ground, grow grew grown, hang hung hung, hear heard heard, hide hid hidden, hit hit hit
        hold held held
        hurt hurt hurt, keep kept kept, kneel knelt knelt, know knew known, lay laid laid, lead led led, leap leapt leapt
        leave left left, lend lent lent, let let let, lie lay lain, light lit lit, lose lost lost, make made made
        mean meant meant, meet met met
        misread misread misread, mislead misled misled, mistake mistook mistaken, misunderstand misunderstood misunderstood
        offset offset offset, outdo outdid outdone, outgrow outgrew outgrown, outsell outsold outsold
        override overrode overridden
        overcome overcame overcome, overdo overdid overdone, overhear overheard overheard, oversee oversaw overseen
        overrun overran overrun, overtake overtook overtaken, overthrow overthrew overthrown, partake partook partaken
        pay paid paid, plead pled pled, put put put, quit quit quit, read read read, rebuild rebuilt rebuilt, redo redid redone
        remake remade remade, repay repaid repaid, resell resold resold, reset reset reset, retake retook retaken
        rethink rethought rethought, rewrite rewrote rewritten, rid rid rid, ride rode ridden, ring rang rung, rise rose risen
        run ran run
        say said said, see saw seen, seek sought sought, sell sold sold, send sent sent, set set set, shake shook shaken
        shed shed shed, shoot shot shot, show showed shown, shrink shrank shrunk, shut shut shut, sing sang sung, sink sank sunk
        sit sat sat, slay slew slain, sleep slept slept, slide slid slid, sling slung slung, slit slit slit, sow sowed sown
        speak spoke spoken, speed sped sped, spend spent spent, spin spun spun, spit spat spat, split split split
        spread spread spread
        spring sprang sprung, stand stood stood, steal stole stolen, stick stuck stuck, sting stung stung, stink stank stunk
        stride strode stridden, strike struck struck, string strung strung, strive strove striven, swear swore sworn
        sweep swept swept
        swell swelled swollen, swim swam swum, swing swung swung, take took taken, teach taught taught, tear tore torn
        tell told told
        think thought thought, throw threw thrown, thrust thrust thrust, tread trod trodden, undercut undercut undercut
        undergo underwent undergone, understand understood understood, undertake undertook undertaken, undo undid undone
        unwind unwound unwound, uphold upheld upheld, upset upset upset, wake woke woken, wear wore worn, weave wove woven
        weep wept wept, win won won, wind wound wound, withdraw withdrew withdrawn, withhold withheld withheld
        withstand withstood withstood, wring wrung wrung, write wrote written
        """;

    /// <summary>Singular and plural.</summary>
    private const string Nouns = """
        analysis analyses, axis axes, basis bases, calf calves, child children, crisis crises, criterion criteria
        diagnosis diagnoses
        elf elves, emphasis emphases, foot feet, goose geese, half halves, hypothesis hypotheses, knife knives, leaf leaves
        life lives
        loaf loaves, louse lice, man men, mouse mice, nucleus nuclei, oasis oases, ox oxen, parenthesis parentheses
        phenomenon phenomena
        scarf scarves, self selves, sheaf sheaves, shelf shelves, stimulus stimuli, synthesis syntheses, thesis theses
        thief thieves, tooth teeth, wife wives, wolf wolves, woman women, gunman gunmen, policeman policemen
        congressman congressmen
        spokeswoman spokeswomen, spokesman spokesmen, airman airmen, fisherman fishermen, serviceman servicemen
        businessman businessmen
        lawman lawmen, militiaman militiamen, tribesman tribesmen, grandchild grandchildren, bacterium bacteria
        referendum referenda
        memorandum memoranda, ultimatum ultimata, veto vetoes, embargo embargoes, hero heroes, cargo cargoes, tornado tornadoes
        volcano volcanoes, echo echoes, potato potatoes, tomato tomatoes, torpedo torpedoes, ally allies, missile missiles
        ceasefire ceasefires, hostage hostages, refugee refugees, bus buses, gas gases, virus viruses, census censuses
        consensus consensuses
        series series, species species, headquarters headquarters, barracks barracks, aircraft aircraft, spacecraft spacecraft
        crossroads crossroads, means means, warship warships, coup coups
        """;

    /// <summary>Regular verbs of the news that a treebank hardly holds and whose forms hide their ends; <c>+</c> doubles the last letter.</summary>
    private const string Regular = """
        accede amnesty annul+ atone axe barricade bar+ blockade bristle buckle buzz cajole cancel+ cede chafe channel+ co-sponsor compel+ condole
        contravene convoke cosponsor counsel+ crusade deplore disinvite duel+ dynamite embargo emphasise enrol+ entertain entreat erode evade fete fine
        firebomb flout fulfil+ funnel+ gas+ heap heckle ill-treat implore initial+ intercede jostle label+ lambast maltreat marshal+ mete
        mistreat mob+ moot muzzle overrule patrol+ pare proscribe quell rake ram+ rattle rebuke repel+ resettle rout scuffle secede sever
        signal+ slate snipe strafe swat+ swoop throng throttle tussle uninvite upbraid uproot usurp wiretap+
        """;

    /// <summary>Peoples whose name is the same for one and for many.</summary>
    private const string Peoples =
        "Japanese Chinese Burmese Vietnamese Portuguese Taiwanese Sudanese Lebanese Congolese Nepalese Maltese Swiss";

    public static IEnumerable<(string Form, PartOfSpeech Tag, string Xpos, string Lemma)> All()
    {
        foreach (string[] verb in Rows(Verbs))
        {
            yield return (verb[1], PartOfSpeech.Verb, "VBD", verb[0]);
            yield return (verb[2], PartOfSpeech.Verb, "VBN", verb[0]);
        }

        foreach (string verb in Regular.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            string lemma = verb.TrimEnd('+');
            string stem = verb[^1] == '+' ? lemma + lemma[^1] : lemma[^1] == 'e' ? lemma[..^1] : lemma;
            string past = lemma[^1] == 'y' ? lemma[..^1] + "ied" : stem + "ed";
            yield return (past, PartOfSpeech.Verb, "VBD", lemma);
            yield return (past, PartOfSpeech.Verb, "VBN", lemma);
            yield return (stem + "ing", PartOfSpeech.Verb, "VBG", lemma);
            yield return (lemma[^1] is 's' or 'x' or 'z' or 'h' or 'o' ? lemma + "es" : lemma[^1] == 'y' ? lemma[..^1] + "ies" : lemma + "s", PartOfSpeech.Verb, "VBZ", lemma);
        }

        foreach (string[] noun in Rows(Nouns))
        {
            yield return (noun[1], PartOfSpeech.Noun, "NNS", noun[0]);
        }

        foreach (string people in Peoples.Split(' '))
        {
            yield return (people, PartOfSpeech.ProperNoun, "NNPS", people);
        }
    }

    private static IEnumerable<string[]> Rows(string table) => table
        .Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(row => row.Split(' '));
}
