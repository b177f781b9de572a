using System.Text;
using Chancery.Knowledge.Petrarch;

namespace Chancery.Knowledge.Tests.Petrarch;

public sealed class ActorDictionaryTests
{
    private const string Actors = """
        # invented lands
        FREDONIA_ [FRE] # the land
        +FREDONIAN
        +LAND_OF_THE_FREDONS

        RUFUS_FIREFLY
        +FIREFLY
        	[FREOPP <19300101]
        	[FREGOV 300101-331231]
        	[FREELI > 331231]
        	[FRE]
        THE ISLES [SYL/OST]
        """;

    private static readonly DictionaryLoad s_load = Dictionaries.Load(("Test.actors.txt", Actors));

    [Theory]
    [InlineData("Fredonia", "FRE")]
    [InlineData("FREDONIAN", "FRE")]
    [InlineData("land of the Fredons", "FRE")]
    [InlineData("Rufus Firefly", "FRE")]
    [InlineData("the Isles", "SYL/OST")]
    public void Names_and_synonyms_give_the_code(string name, string code) => s_load.Actor(name)!.CodeOn(null)!.Code.ShouldBe(code);

    [Theory]
    [InlineData(1929, 12, 31, "FREOPP")]
    [InlineData(1930, 1, 1, "FREGOV")]
    [InlineData(1933, 12, 31, "FREGOV")]
    [InlineData(1934, 1, 1, "FREELI")]
    public void Dated_codes_hold_on_their_days(int year, int month, int day, string code) =>
        new PetrarchActor("A", [Code("FREOPP <19300101"), Code("FREGOV 19300101-19331231"), Code("FREELI > 19331231")]).CodeOn(new DateOnly(year, month, day))!.Code.ShouldBe(code);

    [Fact]
    public void Of_codes_that_overlap_the_first_holds_and_without_any_there_is_none()
    {
        var actor = new PetrarchActor("A", [Code("ONE 20100109-20100112"), Code("TWO 20080101-20121231")]);
        actor.CodeOn(new DateOnly(2010, 1, 10))!.Code.ShouldBe("ONE");
        actor.CodeOn(new DateOnly(2011, 1, 10))!.Code.ShouldBe("TWO");
        actor.CodeOn(new DateOnly(2013, 1, 1)).ShouldBeNull();
        actor.CodeOn(null).ShouldBeNull();
    }

    [Fact]
    public void A_name_below_one_without_a_code_is_its_synonym()
    {
        DictionaryLoad load = Dictionaries.Load(("Test.actors.txt", "RUFUS_FIREFLY\nPRESIDENT_FIREFLY\n\t[FREGOV]\n"));
        load.Actor("Rufus Firefly")!.CodeOn(null)!.Place.ShouldBe(new DictionaryPlace("Test.actors.txt", 3));
        load.Problems("Test.actors.txt").ShouldBeEmpty();
    }

    [Fact]
    public void Broken_lines_are_named_and_the_rest_is_used()
    {
        DictionaryLoad load = Dictionaries.Load(("Test.actors.txt", """
            +ORPHAN
            FREDONIA [FRE]
            SYLVANIA

            OSTERLICH [OST 19991340]
            	[OST 20010101-20000101]
            	[OST
            	[OST]
            """));
        load.Problems("Test.actors.txt").ShouldBe([
            "1: belongs to no actor: no name stands above it",
            "3: 'SYLVANIA' has no code",
            "5: '19991340' is no date restriction",
            "6: '20010101-20000101' ends before it begins",
            "7: a code's bracket is not closed",
        ]);
        load.Actor("Osterlich")!.CodeOn(null)!.Code.ShouldBe("OST");
    }

    [Fact]
    public void Hyphens_possessives_and_stops_do_not_part_what_is_the_same()
    {
        DictionaryLoad load = Dictionaries.Load(("a.actors.txt", "AL-FREDON [FRE]\nU.S. [USA]\nST._FIREFLY'S [FRE]"));
        load.Actor("Al Fredon").ShouldNotBeNull();
        load.Actor("U.S.").ShouldNotBeNull();
        load.Actor("US").ShouldBeNull();
        load.Actor("St Firefly").ShouldNotBeNull();
    }

    [Fact]
    public void Comments_of_both_kinds_are_passed_over_over_lines_and_misspelt() =>
        Dictionaries.Load(("a.actors.txt", "<!-- one\nSYLVANIA [SYL]\n--> FREDONIA [FRE]\n<! -- two -->\nOSTERLICH [###]"))
            .ShouldSatisfyAllConditions(
                l => l.Actor("Sylvania").ShouldBeNull(),
                l => l.Actor("Fredonia").ShouldNotBeNull(),
                l => l.Actor("Osterlich")!.CodeOn(null)!.Code.ShouldBe("###"),
                l => l.Problems("a.actors.txt").ShouldBeEmpty());

    [Theory]
    [InlineData("")]
    [InlineData("\r\n\r\n")]
    [InlineData("\uFEFF")]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("+")]
    [InlineData("[]")]
    [InlineData("<!--")]
    [InlineData("_ [FRE]")]
    public void Hostile_files_cost_nothing_else(string text)
    {
        DictionaryLoad load = Dictionaries.Load(("a.actors.txt", text), ("b.actors.txt", "FREDONIA [FRE]"));
        load.Actor("Fredonia").ShouldNotBeNull();
        load.Problems("b.actors.txt").ShouldBeEmpty();
    }

    [Fact]
    public void Marks_of_byte_order_and_old_line_ends_and_encodings_are_read()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("FRÉDONIA [FRE]\r\nSYLVANIA [SYL]\rOSTERLICH [OST]\r\n"), .. Encoding.Latin1.GetBytes("ZÜND [ZUN]\n")];
        DictionaryLoad load = Dictionaries.Load("a.actors.txt", bytes);
        load.Actor("Fredonia").ShouldNotBeNull();
        load.Actor("Sylvania").ShouldNotBeNull();
        load.Actor("Zünd")!.CodeOn(null)!.Place.Line.ShouldBe(4);
    }

    [Fact]
    public void An_endless_line_is_named()
    {
        DictionaryLoad load = Dictionaries.Load(("a.actors.txt", new string('A', 100_000) + " [FRE]\nSYLVANIA [SYL]"));
        load.Problems("a.actors.txt").ShouldHaveSingleItem().ShouldStartWith("1: longer than");
        load.Actor("Sylvania").ShouldNotBeNull();
    }

    private static DatedCode Code(string text) => DatedCode.Parse(text, new DictionaryPlace("f", 1), out _)!;
}
