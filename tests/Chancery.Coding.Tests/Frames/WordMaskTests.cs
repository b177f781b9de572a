using Chancery.Coding.Clauses;
using Chancery.Coding.Events;
using Chancery.Coding.Tests.Claims;
using Chancery.Knowledge;
using Chancery.Knowledge.Frames;
using Chancery.KnowledgeBuilder.Codebook;
using Chancery.Language;
using CsCheck;

namespace Chancery.Coding.Tests.Frames;

public sealed class WordMaskTests
{
    [Fact]
    public void A_word_that_was_added_is_always_met() => Gen.String.Array[1, 40].Sample(words =>
    {
        var all = new WordMask();
        foreach (string word in words)
        {
            all = all.With(word);
        }

        foreach (string word in words)
        {
            default(WordMask).With(word.ToLowerInvariant()).Meets(all).ShouldBeTrue();
        }
    });

    [Fact]
    public void An_empty_mask_meets_nothing() => default(WordMask).With("peace").Meets(default).ShouldBeFalse();

    [Fact]
    public void A_pattern_that_is_passed_over_would_not_have_fitted()
    {
        KnowledgeBase knowledge = Shipped.Knowledge.Knowledge.ShouldNotBeNull();
        var matcher = new PatternMatcher(knowledge.Frames, new ClassNeighbours(knowledge.Frames.Classes, Shipped.Analyser.Vectors));
        int passed = 0;
        foreach (CodebookBlock block in CodebookBlock.Read(Path.Combine(Shipped.Root, "docs", "codebook", "aid.md")))
        {
            foreach (Sentence sentence in Shipped.Analyser.Analyse(block.Sentence).Sentences)
            {
                WordMask words = EventFinder.WordsOf(sentence);
                for (int i = sentence.First; i < sentence.End; i++)
                {
                    passed += Passed(matcher, knowledge.Frames, sentence.Document[i], words);
                }
            }
        }

        passed.ShouldBeGreaterThan(1000);
    }

    private static int Passed(PatternMatcher matcher, FrameLexicon frames, Word word, WordMask words)
    {
        int passed = 0;
        foreach ((PatternKind kind, Arguments arguments) in EventFinder.Views(word))
        {
            var filling = new PatternFilling(arguments);
            foreach (FrameEntry entry in frames.Find(kind, word.Lemma.ToLowerInvariant()).ToArray().Where(e => !e.Pattern.MayFit(words)))
            {
                passed++;
                matcher.Match(entry, arguments, filling).ShouldBeNull(entry.Pattern.Text);
            }
        }

        return passed;
    }
}
