using System.Security.Cryptography;
using System.Text;

namespace Chancery.Sources.Text;

/// <summary>Names of articles that bring none: what a person would call it, then a hash of the text.</summary>
internal static class ArticleId
{
    private const int MaxStem = 60;

    /// <param name="name">A path, an address or a title.</param>
    public static string Of(string name, string text)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        string stem = Stem(name);
        return $"{(stem.Length == 0 ? "article" : stem)}-{Convert.ToHexStringLower(hash.AsSpan(0, 4))}";
    }

    private static string Stem(string name)
    {
        int query = name.IndexOfAny(['?', '#']);
        string last = (query < 0 ? name : name[..query]).TrimEnd('/').Split('/', '\\')[^1];
        foreach (string extension in (ReadOnlySpan<string>)[".gz", ".html", ".htm", ".xhtml", ".txt", ".xml", ".rss", ".atom"])
        {
            last = last.EndsWith(extension, StringComparison.OrdinalIgnoreCase) ? last[..^extension.Length] : last;
        }

        var stem = new StringBuilder();
        foreach (char c in last)
        {
            if (char.IsLetterOrDigit(c) || c is '_' or '.')
            {
                stem.Append(char.ToLowerInvariant(c));
            }
            else if (stem.Length > 0 && stem[^1] != '-')
            {
                stem.Append('-');
            }

            if (stem.Length >= MaxStem)
            {
                break;
            }
        }

        return stem.ToString().Trim('-', '.');
    }
}
