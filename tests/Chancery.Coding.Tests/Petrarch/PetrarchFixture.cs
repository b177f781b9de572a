using System.Text;
using Chancery.Coding.Petrarch;
using Chancery.Coding.Tests.Petrarch;
using Chancery.Knowledge;
using Chancery.Knowledge.Petrarch;
using Chancery.Language;
using Chancery.Records;

[assembly: AssemblyFixture(typeof(PetrarchFixture))]

namespace Chancery.Coding.Tests.Petrarch;

/// <summary>The shipped model with dictionaries written for the tests.</summary>
public sealed class PetrarchFixture
{
    private const string Actors = """
        FRANCE [FRA]
        +FRENCH
        SPAIN [ESP]
        +SPANISH
        ITALY [ITA]
        +ITALIAN
        PORTUGAL [PRT]
        BENELUX [BEL/NLD/LUX]
        CARLOS_MENDEZ [ESPOPP <20000101]
        	[ESPGOV 20000101-20051231]
        	[ESPELI >20051231]
        NOBODY [---]
        """;

    private const string Agents = """
        GOVERNMENT [~GOV]
        FOREIGN_MINISTER [~GOV]
        MINISTER [~GOV]
        TROOPS {} [~MIL]
        SOLDIER [~MIL]
        POLICE {} [~COP]
        LAWMAKER [~LEG]
        JOURNALIST [~MED]
        RELIEF_CHARITY [NGO~]
        """;

    private const string Verbs = """
        &TIES
        +DIPLOMATIC RELATION
        +TIE

        --- CONDEMN [111] ---
        CONDEMN

        --- VISIT [042:043] ---
        VISIT

        --- RESTORE [---] ---
        RESTORE
        - * &TIES [050]
        - NOT * &TIES [120]

        --- RECEIVE [---] ---
        RECEIVE
        - + * MONEY FROM $ [070]

        --- CORDON [---] ---
        +CORDON_OFF {+CORDONED_OFF} [144]

        --- MEET [040:040] ---
        MEET {MEETS MET MEETING}
        - % * [046]

        --- RELEASE [---] ---
        RELEASE
        - * ( FROM {PRISON CAMP} ) [0841]

        --- SAY [010] ---
        SAY {SAYS SAID SAYING}
        """;

    private readonly Analyser _analyser;
    private readonly PetrarchCoder _coder;
    private readonly PetrarchRecords _records;

    public PetrarchFixture()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Chancery.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Not below the repository.");
        }

        _analyser = Analyser.Load(Path.Combine(folder, "models", "english.bin"));
        (string, byte[]) Named(string name, string text) => (name, Encoding.UTF8.GetBytes(text));
        DictionaryLoad load = PetrarchDictionaries.Read([
            Named("t.actors.txt", Actors), Named("t.agents.txt", Agents), Named("t.verbs.txt", Verbs),
            Named("t.discards.txt", "TENNIS MATCH\n+CUP FINAL"), Named("t.IssueCoding.txt", "<ISSUE>\nn:border [BORDERS]\n~border collie\n</ISSUE>"),
        ]);
        load.Problems.ShouldBeEmpty();
        _coder = new PetrarchCoder(load.Dictionaries!);
        _records = new PetrarchRecords(KnowledgeBase.Load(Path.Combine(folder, "knowledge")).Knowledge!);
    }

    public PetrarchCoding Coding(string text, string? published = "2003-05-01")
    {
        Document document = _analyser.Analyse(text);
        return _coder.Code(document, PetrarchCoder.Day(published));
    }

    /// <summary>The events as <c>SOURCE TARGET CODE</c>.</summary>
    public string[] Code(string text, string? published = "2003-05-01") =>
        [.. Coding(text, published).Events.Select(e => $"{e.Source.Code} {e.Target.Code} {e.Code}")];

    public CodedArticle Record(string text)
    {
        Document document = _analyser.Analyse(text);
        return _records.Write(new Article { Id = "a", Text = text, Published = "2003-05-01" }, document, _coder.Code(document, new DateOnly(2003, 5, 1)));
    }
}
