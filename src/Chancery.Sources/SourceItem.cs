using Chancery.Records;

namespace Chancery.Sources;

/// <summary>One thing a source held: an article, a problem, or an article with a remark on how it was read.</summary>
/// <param name="Name">Where it stands: the path, with <c>:line</c> in JSON Lines or <c>#n</c> in feeds where the file holds many.</param>
/// <param name="Article">Null when there was nothing to read.</param>
/// <param name="Problem">Null when all went well. Beside an article: it was read, but see the problem (another language, guessed encoding).</param>
/// <remarks>Immutable. At least one of the two is there.</remarks>
public sealed record SourceItem(string Name, Article? Article, Problem? Problem)
{
    internal static SourceItem Of(string name, Article article, Problem? problem = null) => new(name, article, problem);

    internal static SourceItem Failed(string name, Problem problem) => new(name, null, problem);
}
