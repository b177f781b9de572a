using Chancery.Coding.Relations;
using Chancery.Coding.Tests.Claims;
using Chancery.Knowledge;
using Chancery.Knowledge.Relations;
using Chancery.KnowledgeBuilder.Senses;
using Chancery.Language;

namespace Chancery.Coding.Tests.Relations;

public sealed class RelationSensesTests
{
    private static readonly SenseWeights Weights = Shipped.Knowledge.Knowledge.ShouldNotBeNull().Senses;

    [Theory]
    [InlineData("Mali", "Niger", "Mali bombarded positions in Niger with howitzers.", "ASSAULT")]
    [InlineData("Peru", "Chile", "Peru ferried blankets and tents to flooded villages in Chile.", "AID")]
    [InlineData("Oman", "Qatar", "The emir of Oman dined with his counterpart of Qatar in Muscat.", "CONSULT")]
    public void Words_speak_for_a_type(string source, string target, string sentence, string expected)
    {
        IReadOnlyDictionary<EventType, double> likelihoods = Of(source, target, sentence, Weights);
        likelihoods.Values.Sum().ShouldBe(1, 1e-9);
        likelihoods.MaxBy(l => l.Value).Key.Name().ShouldBe(expected);
    }

    [Fact]
    public void The_two_actors_own_words_say_nothing() =>
        Of("The bomber", "the attackers", "The bomber met the attackers.", Weights).ShouldBe(Of("The singer", "the dancers", "The singer met the dancers.", Weights));

    [Fact]
    public void Weights_of_other_vectors_are_refused()
    {
        string folder = Directory.CreateTempSubdirectory("chancery-senses-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "relations"));
            File.WriteAllText(Path.Combine(folder, "relations", "senses.txt"), "sense AID\n  1 2 3\n");
            SenseWeights three = KnowledgeBase.Load(Path.Combine(Shipped.Root, "knowledge"), folder).Knowledge.ShouldNotBeNull().Senses;
            three.Length.ShouldBe(3);
            Should.Throw<ArgumentException>(() => new RelationSenses(three, Shipped.Analyser.Vectors)).Message.ShouldContain("3 weights");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Training_learns_its_own_sentences_and_gives_the_same_text_again()
    {
        SenseExample[] examples =
        [
            Example("Mali", "Niger", "Mali bombed Niger.", EventType.Assault), Example("Mali", "Niger", "Mali shelled Niger.", EventType.Assault),
            Example("Mali", "Niger", "Mali fed Niger.", EventType.Aid), Example("Mali", "Niger", "Mali nursed Niger.", EventType.Aid),
        ];
        SenseTrainer first = Trained(examples), second = Trained(examples);
        first.Accuracy().ShouldBe(1);
        second.Text().ShouldBe(first.Text());
    }

    private static SenseTrainer Trained(SenseExample[] examples)
    {
        var trainer = new SenseTrainer(examples, Shipped.Analyser);
        trainer.Train();
        return trainer;
    }

    private static SenseExample Example(string source, string target, string sentence, EventType type) => new(sentence, Span(sentence, source), Span(sentence, target), type);

    private static IReadOnlyDictionary<EventType, double> Of(string source, string target, string sentence, SenseWeights weights)
    {
        Document document = Shipped.Analyser.Analyse(sentence);
        return new RelationSenses(weights, Shipped.Analyser.Vectors).Of(document, RelationPath.Between(document, Span(sentence, source), Span(sentence, target)));
    }

    private static TextSpan Span(string sentence, string words) => new(sentence.IndexOf(words, StringComparison.Ordinal), sentence.IndexOf(words, StringComparison.Ordinal) + words.Length);
}
