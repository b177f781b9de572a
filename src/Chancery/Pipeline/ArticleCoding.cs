using Chancery.Records;

namespace Chancery.Pipeline;

/// <summary>Coding with a boundary around each article: one that fails is reported and the rest goes on.</summary>
internal static class ArticleCoding
{
    /// <returns>The coded article, always; and the failure's reason, or null.</returns>
    public static (CodedArticle Coded, string? Failure) Code(InputItem item, Func<Article, CodedArticle> code)
    {
        Article article = item.Article ?? throw new ArgumentException("An item without an article.", nameof(item));
        if (item.Skip is { } skip)
        {
            return (Uncoded(article, skip), null);
        }

        try
        {
            return (code(article), null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Whatever a text makes of our code, it must not take the other texts with it (one line in, one line out).
            string failure = $"could not be coded ({e.GetType().Name}: {e.Message})";
            return (Uncoded(article, failure), failure);
        }
    }

    /// <returns>The article's rows, none where it is not coded; and the failure's reason, or null.</returns>
    public static (IReadOnlyList<string> Rows, string? Failure) Rows(InputItem item, Func<Article, IReadOnlyList<string>> rows)
    {
        IReadOnlyList<string> given = [];
        (_, string? failure) = Code(item, article =>
        {
            given = rows(article);
            return Uncoded(article, "");
        });
        return (given, failure);
    }

    /// <summary>The record of an article that was not coded.</summary>
    public static CodedArticle Uncoded(Article article, string reason) => CodedArticle.Of(article) with { Skipped = reason };
}
