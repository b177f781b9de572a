namespace Chancery.Sources;

/// <summary>The kinds of things that go wrong with input.</summary>
public enum ProblemCode
{
    NotFound,
    Unreadable,
    AddressNotFetched,
    UnknownKind,
    Empty,
    Binary,
    TooLarge,
    BrokenArchive,
    BrokenLine,
    BrokenXml,
    NoArticle,
    OtherLanguage,
    InexactEncoding,
}

/// <summary>What is wrong with one input, in words for the person who gave it.</summary>
/// <param name="Message">A sentence without the input's name: <see cref="SourceItem.Name"/> stands before it.</param>
public sealed record Problem(ProblemCode Code, string Message)
{
    // The one catalogue of messages.
    internal static Problem NotFound { get; } = new(ProblemCode.NotFound, "no such file or folder");

    internal static Problem AddressNotFetched { get; } = new(ProblemCode.AddressNotFetched,
        "addresses are not fetched yet; save the page and give the file");

    internal static Problem UnknownKind { get; } = new(ProblemCode.UnknownKind,
        "not a kind of file that holds articles (page, feed, JSON Lines, .txt)");

    internal static Problem Empty { get; } = new(ProblemCode.Empty, "the file is empty");
    internal static Problem Binary { get; } = new(ProblemCode.Binary, "binary data, not text");
    internal static Problem NoFeedItems { get; } = new(ProblemCode.NoArticle, "no item in this feed");
    internal static Problem NoSentences { get; } = new(ProblemCode.NoArticle, "no <Sentence> with a <Text> in this file");

    internal static Problem NotXml { get; } = new(ProblemCode.BrokenXml,
        "XML, but neither RSS, Atom nor PETRARCH input");

    internal static Problem TooDeep { get; } = new(ProblemCode.BrokenXml, "nested deeper than any feed");

    internal static Problem Unreadable(string reason) => new(ProblemCode.Unreadable, $"cannot be read: {reason}");

    internal static Problem TooLarge(int limit) => new(ProblemCode.TooLarge,
        $"larger than the {limit / (1024 * 1024)} MB that one article may have");

    internal static Problem BrokenArchive(string reason) => new(ProblemCode.BrokenArchive, $"broken gzip data: {reason}");
    internal static Problem BrokenLine(string reason) => new(ProblemCode.BrokenLine, $"not a JSON Lines record: {reason}");
    internal static Problem BrokenXml(string reason) => new(ProblemCode.BrokenXml, $"broken XML, read up to there: {reason}");
    internal static Problem NoArticle(string reason) => new(ProblemCode.NoArticle, $"no article in it: {reason}");

    internal static Problem OtherLanguage(string language) => new(ProblemCode.OtherLanguage,
        $"language is {language}; only English can be coded");

    internal static Problem InexactEncoding(string encoding) => new(ProblemCode.InexactEncoding,
        $"some bytes are not valid {encoding}; they stand as U+FFFD");
}
