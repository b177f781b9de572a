using Chancery.Language.Network;
using Chancery.Language.Parsing;

namespace Chancery.Language.Tests.Parsing;

public sealed class FiniteVerbTests
{
    private static readonly LabelSets Labels = new(["VBD", "VBN", "NN"], [Features.Empty, new Features("Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin")]);

    [Theory]
    // Words as form/XPOS/head (from 1)/relation; what becomes of heads and relations.
    [InlineData("The/DT/2/det union/NN/0/root called/VBN/2/acl for/IN/5/case talks/NNS/3/obl ././2/punct", "2:det 3:nsubj 0:root 5:case 3:obl 3:punct")]
    [InlineData("Kyiv/NNP/3/nsubj abruptly/RB/3/advmod severed/VBN/4/amod ties/NNS/0/root with/IN/6/case Minsk/NNP/4/nmod ././3/punct", "3:nsubj 3:advmod 0:root 3:obj 6:case 4:nmod 3:punct")]
    [InlineData("Soldiers/NNS/0/root attacked/VBN/1/acl a/DT/4/det post/NN/2/obj at/IN/6/case dawn/NN/1/nmod ././1/punct", "2:nsubj 0:root 4:det 2:obj 6:case 2:obl 2:punct")]
    public void ASentenceWithoutAFiniteVerbGetsIt(string words, string expected) => Restored(words).ShouldBe(expected);

    [Theory]
    // No stop; an agent; a verb there already; a participle with nothing of its own.
    [InlineData("The/DT/2/det union/NN/0/root called/VBN/2/acl for/IN/5/case talks/NNS/3/obl")]
    [InlineData("A/DT/2/det bridge/NN/0/root destroyed/VBN/2/acl by/IN/5/case rebels/NNS/3/obl:agent ././2/punct")]
    [InlineData("The/DT/2/det men/NNS/6/nsubj:pass arrested/VBN/2/acl there/RB/3/advmod were/VBD/6/aux:pass freed/VBN/0/root ././6/punct")]
    [InlineData("The/DT/2/det men/NNS/0/root arrested/VBN/2/acl ././2/punct")]
    [InlineData("It/PRP/4/nsubj is/VBZ/4/cop a/DT/4/det town/NN/0/root called/VBN/4/acl Osten/NNP/5/xcomp ././4/punct")]
    public void AllOtherSentencesStay(string words) =>
        Restored(words).ShouldBe(string.Join(' ', words.Split(' ').Select(w => w.Split('/')).Select(f => $"{f[^2]}:{f[^1]}")));

    private static string Restored(string line)
    {
        string[][] fields = [.. line.Split(' ').Select(w => w.Split('/'))];
        string text = string.Join(' ', fields.Select(f => f[0]));
        var words = new WordData[fields.Length];
        for (int i = 0, at = 0; i < words.Length; at += fields[i][0].Length + 1, i++)
        {
            words[i] = WordData.Unread(at, at + fields[i][0].Length, continuesToken: false);
            words[i].Xpos = fields[i][1];
            words[i].Head = int.Parse(fields[i][^2], System.Globalization.CultureInfo.InvariantCulture) - 1;
            Relations.TryParse(fields[i][^1], out words[i].Relation).ShouldBeTrue();
            words[i].Tag = fields[i][1] switch
            {
                "NNP" => PartOfSpeech.ProperNoun,
                ['N', ..] => PartOfSpeech.Noun,
                ['V', ..] => PartOfSpeech.Verb,
                "." => PartOfSpeech.Punctuation,
                _ => PartOfSpeech.Other,
            };
        }

        new FiniteVerb(Labels).Restore(text, words, new SentenceData(0, words.Length, true));
        return string.Join(' ', words.Select(w => $"{w.Head + 1}:{w.Relation.Name()}"));
    }
}
