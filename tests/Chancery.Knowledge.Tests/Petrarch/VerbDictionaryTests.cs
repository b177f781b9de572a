using Chancery.Knowledge.Petrarch;

namespace Chancery.Knowledge.Tests.Petrarch;

public sealed class VerbDictionaryTests
{
    private static readonly DictionaryLoad s_load = Dictionaries.Load(("t.verbs.txt", """
        &COIN
        +DUCAT
        +GOLD CROWN
        +KREUTZER_
        &WEALTH
        +&COIN
        +&WEALTH

        --- PAY [070] ---
        PAY {PAYS PAID PAYING}   # irregular
        +HAND_OVER {+HANDED_OVER}
        WIRE_+SEND [071]
        - * &WEALTH [903]
        - NOT_* TRIBUTE [112]
        - * [---]
        - $ * + FROM ^ [012:013]
        - * ( TO {BANK ACCOUNT} ) [:020]
        LASH OUT [122]
        --- BROKEN [1---
        - no star [1]
        - * * [1]
        - * (X [1]
        - * &NOSUCH [1]
        - * X
        """));

    [Theory]
    [InlineData("PAID", "", "", "070")]
    [InlineData("HANDED", "", "OVER", "070")]
    [InlineData("SENDING", "WIRE", "", "071")]
    [InlineData("LASHED", "", "OUT", "122")]
    public void Forms_are_found_by_their_verb(string verb, string before, string after, string code)
    {
        VerbForm form = s_load.Dictionaries!.Verbs.Of(verb).ShouldHaveSingleItem();
        string.Join(' ', form.Before).ShouldBe(before);
        string.Join(' ', form.After).ShouldBe(after);
        form.Code.ToString().ShouldBe(code);
    }

    [Fact]
    public void Irregular_forms_stand_in_the_place_of_regular_ones() => s_load.Dictionaries!.Verbs.Of("PAYED").ShouldBeEmpty();

    [Fact]
    public void A_set_holds_what_the_sets_in_it_hold_with_plurals_and_a_cycle_ends()
    {
        VerbPattern pattern = Pattern("* &WEALTH");
        pattern.After.ShouldHaveSingleItem().Alternatives.Select(a => string.Join(' ', a))
            .ShouldBe(["DUCAT", "DUCATS", "GOLD CROWN", "GOLD CROWNS", "KREUTZER"]);
    }

    [Fact]
    public void Slots_joints_and_codes_of_both_ways_are_read()
    {
        VerbPattern pattern = Pattern("$ * + FROM ^");
        pattern.Before.Select(e => e.Slot).ShouldBe([PatternSlot.Source]);
        pattern.After.Select(e => e.Slot).ShouldBe([PatternSlot.Target, PatternSlot.Words, PatternSlot.Skip]);
        pattern.Code.ShouldBe(new EventCode("012", "013"));
        Pattern("NOT_* TRIBUTE").Before.ShouldHaveSingleItem().Reach.ShouldBe(PatternReach.Next);
        Pattern("* ( TO {BANK ACCOUNT} )").After.Select(e => e.Reach).ShouldBe([PatternReach.Any, PatternReach.Phrase, PatternReach.Phrase]);
        Pattern("* ( TO {BANK ACCOUNT} )").Code.ShouldBe(new EventCode(null, "020"));
        Pattern("*").Code.IsNull.ShouldBeTrue();
    }

    [Fact]
    public void Patterns_that_ask_for_more_stand_first() =>
        s_load.Dictionaries!.Verbs.Of("PAID")[0].Block.Patterns.Select(p => p.Before.Count + p.After.Count).ShouldBeInOrder(SortDirection.Descending);

    [Fact]
    public void Broken_lines_are_named_and_the_rest_is_used()
    {
        s_load.Problems("t.verbs.txt").ShouldBe([
            "19: a code's bracket is not closed",
            "20: has no * for the verb",
            "21: has more than one *",
            "22: a ')' is missing",
            "23: there is no set &NOSUCH",
            "24: has no code",
        ]);
    }

    [Fact]
    public void A_folder_without_actors_says_so() =>
        s_load.Problems.Select(p => p.ToString()).ShouldContain("*actors*:0: no actors can be read in this folder");

    private static VerbPattern Pattern(string text) => s_load.Dictionaries!.Verbs.Of("PAID")[0].Block.Patterns.Single(p => p.Text == text);
}
