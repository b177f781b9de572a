using Chancery.Knowledge.Places;

namespace Chancery.Knowledge.Tests;

public sealed class PlaceWordReaderTests
{
    [Fact]
    public void A_word_belongs_to_the_lists_it_stands_in()
    {
        (PlaceWords words, List<KnowledgeProblem> problems) = Read("noun settlement  # a comment\n  city; town\nverb taking\n  shell; seize\npreposition where\n  next to\nbearing\n  north\n");

        problems.ShouldBeEmpty();
        words.Has(PlaceWordList.Settlement, "Town").ShouldBeTrue();
        words.Has(PlaceWordList.Taking, "seize").ShouldBeTrue();
        words.Has(PlaceWordList.Where, "next to").ShouldBeTrue();
        words.Has(PlaceWordList.Bearing, "town").ShouldBeFalse();
    }

    [Theory]
    [InlineData("noun colour\n  red\n", 1, "'noun colour' is no list of words of places")]
    [InlineData("bearing\n  north; south\n  north\n", 3, "'north' stands here twice")]
    [InlineData("verb taking\n  Shell\n", 2, "'Shell' is no lemma in small letters")]
    public void A_line_that_is_wrong_is_named(string text, int line, string message)
    {
        KnowledgeProblem problem = Read(text).Problems.ShouldHaveSingleItem();

        (problem.File, problem.Line, problem.Message).ShouldBe(("places/words.txt", line, message));
    }

    private static (PlaceWords Words, List<KnowledgeProblem> Problems) Read(string text)
    {
        List<KnowledgeProblem> problems = [];
        var reader = new PlaceWordReader(problems);
        reader.Read("places/words.txt", text);
        return (reader.ToWords(), problems);
    }
}
