using Chancery.Commands;
using Chancery.Pipeline;

namespace Chancery.Tests;

public sealed class RelationQuestionTests
{
    [Theory]
    [InlineData("""{"marked": "<s>Kim</s> visited <t>Putin</t>."}""", "Kim", "Putin")]
    [InlineData("""{"marked": "<t>Putin</t> met <s>Kim</s>."}""", "Kim", "Putin")]
    [InlineData("""{"marked": "<s>Kim of <t>Korea</t></s> spoke."}""", "Kim of Korea", "Korea")]
    [InlineData("""{"sentence": "Kim visited Putin.", "source": "Kim", "target": "Putin"}""", "Kim", "Putin")]
    [InlineData("""{"sentence": "x <s>", "source": "no", "target": "no", "marked": "<s>A</s> b <t>C</t>"}""", "A", "C")]
    public void Source_and_target_are_found(string line, string source, string target)
    {
        (RelationQuestion? question, string? problem) = RelationQuestion.Read(line);
        problem.ShouldBeNull();
        question!.Sentence[question.Source.Start..question.Source.End].ShouldBe(source);
        question.Sentence[question.Target.Start..question.Target.End].ShouldBe(target);
    }

    [Theory]
    [InlineData("US", "US", "The US hit US bases.", 4, 11)]
    [InlineData("Iran", "Iranian army", "The Iranian army marched on Iran.", 28, 4)]
    [InlineData("Mali", "France", "Somalia, Mali and France met.", 9, 18)]
    [InlineData("the army of Chad", "Chad", "So the army of Chad marched.", 3, 15)]
    public void Each_gets_a_place_of_its_own_where_there_is_one(string source, string target, string sentence, int sourceStart, int targetStart)
    {
        RelationQuestion question = RelationQuestion.Read(
            System.Text.Json.JsonSerializer.Serialize(new { sentence, source, target })).Question.ShouldNotBeNull();
        question.Source.Start.ShouldBe(sourceStart);
        question.Target.Start.ShouldBe(targetStart);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"marked": "</s>Kim<s> and <t>Putin</t>"}""")]
    [InlineData("""{"sentence": "Kim visited Putin.", "source": "Kim"}""")]
    [InlineData("""{"sentence": "\ud800", "source": "Kim", "target": "Putin"}""")]
    [InlineData("""{"sentence": 5, "source": "Kim", "target": "Putin"}""")]
    public void What_cannot_be_read_is_told(string line)
    {
        (RelationQuestion? question, string? problem) = RelationQuestion.Read(line);
        question.ShouldBeNull();
        problem.ShouldNotBeNullOrWhiteSpace();
    }

    [Theory]
    [InlineData("""{"marked": "<s>Kim</s> alone"}""")]
    [InlineData("""{"sentence": "Kim visited Putin.", "source": "Kim", "target": "Xi"}""")]
    [InlineData("""{"sentence": "Kim visited Putin.", "source": "", "target": "Putin"}""")]
    public void One_of_the_two_may_stay_unsaid(string line)
    {
        RelationQuestion question = RelationQuestion.Read(line).Question.ShouldNotBeNull();
        (question.Source == default ^ question.Target == default).ShouldBeTrue();
    }

    [Fact]
    public void There_are_as_many_lines_out_as_in_and_the_bad_ones_are_named()
    {
        const string Input = """
            {"marked": "<s>Kim</s> visited <t>Putin</t>."}
            not json

            {"marked": "<s>Fail</s> on <t>this</t>."}
            {"marked": "<s>A</s> hit <t>B</t>."}
            """;
        using var output = new StringWriter();
        using var errors = new StringWriter();
        bool well = RelateCommand.Run(new StringReader(Input), "in.jsonl", Answer, output, errors, CancellationToken.None);
        well.ShouldBeFalse();
        string[] lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(4);
        lines[0].ShouldBe("""{"event":"CONSULT","mode":null,"status":"actual","confidence":0.5,"rule":"r","candidates":[{"event":"CONSULT","confidence":0.5}]}""");
        lines[1].ShouldStartWith("""{"event":null,""");
        lines[1].ShouldContain("\"problem\":\"not valid JSON\"");
        lines[2].ShouldContain("Boom");
        lines[3].ShouldStartWith("""{"event":"CONSULT",""");
        errors.ToString().ShouldContain("in.jsonl:2: not valid JSON");
        errors.ToString().ShouldContain("in.jsonl:4: ");

        static RelationAnswer Answer(RelationQuestion question) => question.Sentence.StartsWith("Fail", StringComparison.Ordinal)
            ? throw new InvalidOperationException("Boom")
            : new RelationAnswer("CONSULT", null, "actual", 0.5, "r", [new RelationCandidate("CONSULT", 0.5)]);
    }
}
