using Chancery.Coding.Clauses;
using Chancery.Coding.Dates;
using Chancery.Coding.Status;
using Chancery.Coding.Tests.Dates;
using Chancery.Knowledge;
using Chancery.Knowledge.Status;
using Chancery.Language;
using NodaTime;
using NodaTime.Text;

namespace Chancery.Coding.Tests.Status;

/// <summary>Each rule of status with a sentence that it must leave alone.</summary>
public sealed class StatusReaderTests(DateModelFixture model)
{
    private static readonly Lazy<StatusWords> Words = new(() => KnowledgeBase.Load(Path.Combine(DateModelFixture.Root, "knowledge")).Knowledge.ShouldNotBeNull().Status);
    private static readonly Lazy<StatusReader> Reader = new(() => new StatusReader(Words.Value));

    [Theory]
    [InlineData("No party signed the treaty.", "signed", "negated")]
    [InlineData("One party signed the treaty.", "signed", "actual")]
    [InlineData("No fewer than six parties signed the treaty.", "signed", "actual")]
    [InlineData("Neither Chad nor Niger signed the treaty.", "signed", "negated")]
    [InlineData("Nobody was arrested.", "arrested", "negated")]
    [InlineData("The army not only bombed the town but burned it.", "bombed", "actual")]
    [InlineData("The army did not bomb the town.", "bomb", "negated")]
    [InlineData("The envoys left without signing the treaty.", "signing", "negated")]
    [InlineData("The envoys left after signing the treaty.", "signing", "actual")]
    [InlineData("The army stopped short of bombing the town.", "bombing", "negated")]
    [InlineData("The court did not hesitate to expel the envoy.", "expel", "actual")]
    [InlineData("The court refused to expel the envoy.", "expel", "negated")]
    [InlineData("The visit was called off.", "visit", "negated")]
    [InlineData("The visit was long.", "visit", "actual")]
    [InlineData("Chad will attack Niger if Niger attacks Mali.", "attack", "hypothetical")]
    [InlineData("Chad will attack Niger on Friday.", "attack", "future")]
    [InlineData("Will Chad attack Niger?", "attack", "hypothetical")]
    [InlineData("Why did Chad attack Niger?", "attack", "actual")]
    [InlineData("Rebels seldom attack convoys.", "attack", "hypothetical")]
    [InlineData("Chad perhaps would attack Niger.", "attack", "hypothetical")]
    [InlineData("Niger fears that Chad will attack the town.", "attack", "hypothetical")]
    [InlineData("Niger says that Chad will attack the town.", "attack", "future")]
    [InlineData("The minister meets the envoy on Friday.", "meets", "future")]
    [InlineData("Gunmen kill six villagers on Friday.", "kill", "actual")]
    [InlineData("The treaty, to be signed in Doha, ends the war.", "signed", "future")]
    [InlineData("The parliament is yet to ratify the treaty.", "ratify", "negated")]
    [InlineData("The parliament is to ratify the treaty.", "ratify", "future")]
    public void A_status_is_what_the_words_say(string text, string trigger, string expected)
    {
        Document document = model.Analyse(text);
        Word word = DateModelFixture.Find(document, trigger);

        (EventStatus status, string reason) = Reader.Value.Read(word, word);

        status.Name().ShouldBe(expected, reason);
    }

    [Theory]
    [MemberData(nameof(StatusCases.All), MemberType = typeof(StatusCases))]
    [MemberData(nameof(NewsStatusCases.All), MemberType = typeof(NewsStatusCases))]
    [MemberData(nameof(BygoneCases.All), MemberType = typeof(BygoneCases))]
    public void A_status_is_what_a_reader_takes_from_the_sentence(string line)
    {
        string[] fields = [.. line.Split('|').Select(f => f.Trim())];
        Document document = model.Analyse(fields[0]);
        Word predicate = DateModelFixture.Find(document, fields[1]);
        Word verb = predicate.Tag == PartOfSpeech.Noun && NounArgumentReader.Read(predicate).LightVerb is { } carrier ? carrier : predicate;
        LocalDate? published = fields is [_, _, _, var day] ? LocalDatePattern.Iso.Parse(day).Value : null;

        (EventStatus told, string reason) = Reader.Value.Read(predicate, verb);
        (_, EventStatus status, string? past) = new History(Words.Value, new DateResolver(document, published), published).Date(told, predicate, verb);

        status.Name().ShouldBe(fields[2], past ?? reason);
    }
}
