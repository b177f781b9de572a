using CsCheck;

namespace Chancery.Knowledge.Tests;

public sealed class BlockReaderTests
{
    [Fact]
    public void Blocks_and_items_keep_their_line_numbers()
    {
        Read("# reaches: 2024-01\n\nstate FRA France  # a comment\n  also: C# Land; x#y\n\n  people: French\n").ShouldBe(
            ["3 block state FRA France", "4 item also: C# Land; x#y", "6 item people: French"]);
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_do_not_matter()
    {
        Read("\uFEFFblock a\r\n  item\r\nblock b").ShouldBe(["1 block block a", "2 item item", "3 block block b"]);
    }

    [Theory]
    [InlineData("  item", 1, "before the first block")]
    [InlineData("a\n item", 2, "indented by 1")]
    [InlineData("a\n   item", 2, "indented by 3")]
    [InlineData("a\n\titem", 2, "a tab")]
    [InlineData("a\n  b\0c", 2, "U+0000")]
    [InlineData("a\n  b\uFFFD", 2, "UTF-8")]
    public void A_line_that_breaks_the_format_is_named_and_left_out(string text, int line, string message)
    {
        List<KnowledgeProblem> problems = [];
        Read(text, problems).ShouldNotContain(l => l.StartsWith($"{line} ", StringComparison.Ordinal));
        KnowledgeProblem problem = problems.ShouldHaveSingleItem();
        problem.File.ShouldBe("test.actors");
        problem.Line.ShouldBe(line);
        problem.Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("a: b", "a", "b")]
    [InlineData("eg: x: y", "eg", "x: y")]
    [InlineData("a:", "a", "")]
    public void Keys_are_parted_at_the_first_colon(string item, string key, string value)
    {
        BlockReader reader = new("f", $"block\n  {item}", []);
        reader.Read();
        reader.Read().ShouldBeTrue();
        reader.TrySplitKey(out ReadOnlySpan<char> k, out ReadOnlySpan<char> v).ShouldBeTrue();
        k.ToString().ShouldBe(key);
        v.ToString().ShouldBe(value);
    }

    [Theory]
    [InlineData("no colon")]
    [InlineData("A b: c")]
    [InlineData(": c")]
    public void What_is_no_key_is_told(string item)
    {
        BlockReader reader = new("f", $"block\n  {item}", []);
        reader.Read();
        reader.Read();
        reader.TrySplitKey(out _, out _).ShouldBeFalse();
    }

    [Fact]
    public void Any_text_is_read_to_its_end_and_every_line_is_accounted_for()
    {
        Gen.String[Gen.Char["ab :;#\n\r\t *\0\uFFFD=|"], 0, 200].Sample(text =>
        {
            List<KnowledgeProblem> problems = [];
            List<string> lines = Read(text, problems);
            int written = text.TrimStart('\uFEFF').Split('\n').Count(SaysSomething);
            (lines.Count + problems.Count).ShouldBe(written);
        });
    }

    private static bool SaysSomething(string line)
    {
        line = line.TrimEnd('\r');
        int comment = line.IndexOf("  #", StringComparison.Ordinal);
        line = line.StartsWith('#') ? "" : comment < 0 ? line : line[..comment];
        return line.Trim(' ').Length > 0;
    }

    private static List<string> Read(string text, List<KnowledgeProblem>? problems = null)
    {
        BlockReader reader = new("test.actors", text, problems ?? []);
        List<string> lines = [];
        while (reader.Read())
        {
            lines.Add($"{reader.Line} {(reader.IsBlock ? "block" : "item")} {reader.Content}");
        }

        return lines;
    }
}
