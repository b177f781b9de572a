using Chancery.Records;
using Chancery.Sources;

namespace Chancery.Benchmarks;

/// <summary>Any number of articles made of the samples' paragraphs, shuffled with a fixed seed: always the same ones.</summary>
internal static class SampleArticles
{
    private const int Seed = 20260101;
    private const int ParagraphsOfOne = 14;

    public static Article[] Make(int count)
    {
        string[] paragraphs = [.. ArticleReader.Read(Repository.Samples)
            .Where(item => item is { Article: not null, Problem: null })
            .SelectMany(item => item.Article!.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))];
        var random = new Random(Seed);
        var articles = new Article[count];
        for (int i = 0; i < count; i++)
        {
            articles[i] = new Article
            {
                Id = $"sample-{i}",
                Text = string.Join("\n\n", random.GetItems(paragraphs, ParagraphsOfOne)),
                Published = "2023-09-14",
                Language = "en",
            };
        }

        return articles;
    }
}
