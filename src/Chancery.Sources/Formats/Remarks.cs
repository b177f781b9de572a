using Chancery.Records;

namespace Chancery.Sources.Formats;

/// <summary>What is to be said of an article that was read.</summary>
internal static class Remarks
{
    public static Problem? On(Article article, Text.DecodedText? decoded = null) =>
        string.IsNullOrWhiteSpace(article.Text) ? Problem.NoArticle("the text is empty")
        : article.Language is { } language and not "en" ? Problem.OtherLanguage(language)
        : decoded is { IsExact: false } ? Problem.InexactEncoding(decoded.Encoding)
        : null;
}
