using Chancery.Language.Parsing;

namespace Chancery.Language.Tests.Parsing;

public sealed class ReportedClauseTests
{
    [Theory]
    // Words as form/lemma/XPOS/head (from 1)/relation; what becomes of heads and relations.
    // What somebody is told.
    [InlineData("Oman/Oman/NNP/2/nsubj told/tell/VBD/0/root crews/crew/NNS/2/iobj that/that/IN/7/mark ships/ship/NNS/7/nsubj would/will/MD/7/aux stop/stop/VB/3/acl:relcl", "2:nsubj 0:root 2:iobj 7:mark 7:nsubj 7:aux 2:ccomp")]
    // What is told before its speaker.
    [InlineData("Men/man/NNS/8/nsubj who/who/WP/3/nsubj park/park/VBP/1/acl:relcl will/will/MD/6/aux be/be/VB/6/aux:pass fined/fine/VBN/1/acl:relcl mayors/mayor/NNS/8/nsubj said/say/VBD/0/root", "6:nsubj:pass 3:nsubj 1:acl:relcl 6:aux 6:aux:pass 8:ccomp 8:nsubj 0:root")]
    [InlineData("Men/man/NNS/5/nsubj will/will/MD/3/aux strike/strike/VB/5/ccomp unions/union/NNS/5/nsubj said/say/VBD/0/root", "3:nsubj 3:aux 5:ccomp 5:nsubj 0:root")]
    // The other choice of a command.
    [InlineData("They/they/PRP/2/nsubj told/tell/VBD/0/root us/us/PRP/2/iobj to/to/TO/5/mark leave/leave/VB/2/xcomp or/or/CC/8/cc be/be/VB/8/aux:pass shot/shoot/VBN/2/conj", "2:nsubj 0:root 2:iobj 5:mark 2:xcomp 8:cc 8:aux:pass 5:conj")]
    public void A_clause_goes_to_the_verb_that_tells_it(string words, string expected) => Restored(words).ShouldBe(expected);

    [Theory]
    // A relative clause with a pronoun; one with a gap; a noun that has a content clause; a finite second verb.
    [InlineData("Oman/Oman/NNP/2/nsubj told/tell/VBD/0/root crews/crew/NNS/2/iobj that/that/WDT/5/nsubj stopped/stop/VBD/3/acl:relcl")]
    [InlineData("Oman/Oman/NNP/2/nsubj told/tell/VBD/0/root men/man/NNS/2/iobj police/police/NNS/5/nsubj stopped/stop/VBD/3/acl:relcl")]
    [InlineData("Oman/Oman/NNP/2/nsubj denied/deny/VBD/0/root reports/report/NNS/2/obj that/that/IN/6/mark ships/ship/NNS/6/nsubj stopped/stop/VBD/3/acl:relcl")]
    [InlineData("They/they/PRP/2/nsubj told/tell/VBD/0/root us/us/PRP/2/iobj to/to/TO/5/mark leave/leave/VB/2/xcomp and/and/CC/7/cc went/go/VBD/2/conj")]
    public void All_else_stays(string words) =>
        Restored(words).ShouldBe(string.Join(' ', words.Split(' ').Select(w => w.Split('/')).Select(f => $"{f[^2]}:{f[^1]}")));

    private static string Restored(string line)
    {
        string[][] fields = [.. line.Split(' ').Select(w => w.Split('/'))];
        var words = new WordData[fields.Length];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = WordData.Unread(i, i + 1, continuesToken: false);
            words[i].Lemma = fields[i][1];
            words[i].Xpos = fields[i][2];
            words[i].Head = int.Parse(fields[i][^2], System.Globalization.CultureInfo.InvariantCulture) - 1;
            Relations.TryParse(fields[i][^1], out words[i].Relation).ShouldBeTrue();
            words[i].Tag = fields[i][2] is ['V', ..] ? PartOfSpeech.Verb : PartOfSpeech.Other;
        }

        ReportedClause.Restore(words, new SentenceData(0, words.Length, true));
        return string.Join(' ', words.Select(w => $"{w.Head + 1}:{w.Relation.Name()}"));
    }
}
