using Chancery.Knowledge.Domains;

namespace Chancery.Knowledge.Tests.Domains;

public sealed class DomainLexiconTests
{
    [Theory]
    [InlineData("goalkeeper", Domain.Sport, 3)]
    [InlineData("world cup", Domain.Sport, 3)]
    [InlineData("hedge fund", Domain.Business, 3)]
    [InlineData("earthquake", Domain.Nature, 3)]
    [InlineData("airstrike", Domain.Politics, 3)]
    [InlineData("table", Domain.Sport, 0)]
    public void A_phrase_weighs_in_its_domain(string phrase, Domain domain, int weight) => Weights(Shipped.Knowledge.Domains, phrase)[(int)domain].ShouldBe(weight);

    [Fact]
    public void Every_domain_has_hundreds_of_words_and_each_weight_its_own()
    {
        string[] lines = [.. Directory.EnumerateFiles(Path.Combine(Shipped.Folder, "domains"), "*.txt").SelectMany(File.ReadAllLines)];
        lines.ShouldContain("words 1");
        foreach (Domain domain in Enum.GetValues<Domain>())
        {
            string file = File.ReadAllText(Path.Combine(Shipped.Folder, "domains", domain.Name() + ".txt"));
            file.Count(c => c == ';').ShouldBeGreaterThan(150, domain.Name());
        }
    }

    [Fact]
    public void The_longest_phrase_counts_and_a_weight_is_the_heaviest_given()
    {
        List<KnowledgeProblem> problems = [];
        var reader = new DomainReader(problems);
        reader.Read("domains/sport.txt", "words 1\n  match; test match\nwords 3\n  match\ndeeds\n  attack\npersons\n  bowler\n");
        reader.Read("domains/private.txt", "private\n  cousin\nagents\n  lorry\n");
        reader.Read("domains/arts.txt", "works\n  film\ntells\n  portray\n");
        reader.Read("domains/expressions.txt", "expressions\n  price war\n");
        DomainLexicon lexicon = reader.ToLexicon();
        problems.ShouldBeEmpty();
        Weights(lexicon, "match")[(int)Domain.Sport].ShouldBe(3);
        Weights(lexicon, "test match")[(int)Domain.Sport].ShouldBe(1);
        lexicon.IsDeed(Domain.Sport, "attack").ShouldBeTrue();
        lexicon.IsDeed(Domain.Arts, "attack").ShouldBeFalse();
        lexicon.IsPerson(Domain.Sport, "bowler").ShouldBeTrue();
        lexicon.IsPerson("bowler").ShouldBeTrue();
        lexicon.IsPerson("cousin").ShouldBeTrue();
        lexicon.IsPrivate("cousin").ShouldBeTrue();
        lexicon.IsAgent("lorry").ShouldBeTrue();
        lexicon.IsAgent(Domain.Nature, "lorry").ShouldBeFalse();
        lexicon.IsWork("film").ShouldBeTrue();
        lexicon.Tells("portray").ShouldBeTrue();
        lexicon.Expression(["price", "war", "."], out int length).ShouldBe("price war");
        length.ShouldBe(2);
    }

    [Theory]
    [InlineData("domains/sport.txt", "words 4")]
    [InlineData("domains/sport.txt", "words")]
    [InlineData("domains/sport.txt", "deed")]
    [InlineData("domains/sport.txt", "expressions")]
    [InlineData("domains/expressions.txt", "words 1")]
    [InlineData("domains/chess.txt", "words 1")]
    public void A_block_of_no_known_kind_is_reported_and_left_out(string file, string head)
    {
        List<KnowledgeProblem> problems = [];
        var reader = new DomainReader(problems);
        reader.Read(file, head + "\n  attack\n");
        problems.ShouldHaveSingleItem().Line.ShouldBe(1);
        Weights(reader.ToLexicon(), "attack").ShouldAllBe(w => w == 0);
    }

    private static int[] Weights(DomainLexicon lexicon, string phrase)
    {
        int[] weights = new int[DomainNames.Count];
        lexicon.Weigh(phrase.Split(' '), weights);
        return weights;
    }
}
