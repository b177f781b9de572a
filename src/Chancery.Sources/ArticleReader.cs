using Chancery.Records;
using Chancery.Sources.Formats;
using Chancery.Sources.Pages;
using Chancery.Sources.Text;

namespace Chancery.Sources;

/// <summary>Articles out of files, folders and streams.</summary>
/// <remarks>
/// Lazy: nothing is opened before it is asked for, and files are opened one at a time. What cannot be read gives an item with its
/// problem and the rest goes on; bad input never throws. Safe to use from any number of threads.
/// </remarks>
public static class ArticleReader
{
    private static readonly EnumerationOptions s_everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
    };

    /// <summary>The articles of a file, or of a folder and the folders in it, in ordinal order of their paths.</summary>
    public static IEnumerable<SourceItem> Read(string path, ReadingOptions? options = null)
    {
        options ??= new ReadingOptions();
        if (path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            return [SourceItem.Failed(path, Problem.AddressNotFetched)];
        }

        return Directory.Exists(path) ? ReadFolder(path, options)
            : File.Exists(path) ? ReadFile(path, options, isNamed: true)
            : [SourceItem.Failed(path, Problem.NotFound)];
    }

    /// <summary>The articles of a stream (standard input), its kind told by its first bytes. Can be gone through once; the stream is closed at the end.</summary>
    public static IEnumerable<SourceItem> Read(Stream stream, string name, ReadingOptions? options = null) =>
        ReadStream(stream, name, options ?? new ReadingOptions(), isNamed: true);

    private static IEnumerable<SourceItem> ReadFolder(string folder, ReadingOptions options)
    {
        (string[] entries, Problem? problem) = Entries(folder);
        if (problem is not null)
        {
            yield return SourceItem.Failed(folder, problem);
        }

        foreach (string entry in entries)
        {
            if (Path.GetFileName(entry).StartsWith('.'))
            {
                continue;
            }

            bool isFolder = Directory.Exists(entry);
            if (isFolder && new DirectoryInfo(entry).LinkTarget is not null)
            {
                continue;   // a link may lead back up
            }

            foreach (SourceItem item in isFolder ? ReadFolder(entry, options) : ReadFile(entry, options, isNamed: false))
            {
                yield return item;
            }
        }
    }

    private static (string[] Entries, Problem? Problem) Entries(string folder)
    {
        try
        {
            string[] entries = Directory.GetFileSystemEntries(folder, "*", s_everything);
            Array.Sort(entries, StringComparer.Ordinal);
            return (entries, null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ([], Problem.Unreadable(e.Message));
        }
    }

    private static IEnumerable<SourceItem> ReadFile(string path, ReadingOptions options, bool isNamed)
    {
        (FileStream? stream, Problem? problem) = Open(path);
        if (stream is null)
        {
            yield return SourceItem.Failed(path, problem!);
            yield break;
        }

        foreach (SourceItem item in ReadStream(stream, path, options, isNamed))
        {
            yield return item;
        }
    }

    private static (FileStream? Stream, Problem? Problem) Open(string path)
    {
        try
        {
            return (new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.SequentialScan), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, Problem.Unreadable(e.Message));
        }
    }

    /// <param name="isNamed">The user gave this very file, so that any text is meant as an article; files met in folders must look like one.</param>
    private static IEnumerable<SourceItem> ReadStream(Stream stream, string name, ReadingOptions options, bool isNamed)
    {
        BufferedStart? start = null;
        Problem? problem = null;
        try
        {
            Stream unpacked = LimitedReading.Unpacked(stream);
            start = unpacked as BufferedStart ?? new BufferedStart(unpacked);
        }
        catch (InvalidDataException e)
        {
            problem = Problem.BrokenArchive(e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = Problem.Unreadable(e.Message);
        }

        if (start is null)
        {
            stream.Dispose();
            yield return SourceItem.Failed(name, problem!);
            yield break;
        }

        using (start)
        {
            ContentKind kind = options.Input == InputKind.Petrarch ? ContentKind.Petrarch : ContentKinds.Of(name, start.Start, isNamed);
            foreach (SourceItem item in kind == ContentKind.JsonLines
                ? JsonLinesReader.Read(start, name, options)
                : ReadWhole(start, name, kind, options))
            {
                yield return item;
            }
        }
    }

    private static IEnumerable<SourceItem> ReadWhole(BufferedStart start, string name, ContentKind kind, ReadingOptions options)
    {
        if (kind == ContentKind.Unknown)
        {
            return [SourceItem.Failed(name, Problem.UnknownKind)];
        }

        (byte[] bytes, Problem? problem) = LimitedReading.ReadAll(start, options.MaxBytes);
        problem ??= bytes.Length == 0 ? Problem.Empty : TextDecoder.IsBinary(bytes) ? Problem.Binary : null;
        if (problem is not null)
        {
            return [SourceItem.Failed(name, problem)];
        }

        DecodedText decoded = TextDecoder.Decode(bytes);
        return kind switch
        {
            ContentKind.Page => [OfPage(PageExtractor.Extract(decoded, name), decoded)],
            ContentKind.Feed => FeedReader.Read(decoded.Text, name),
            ContentKind.Petrarch => PetrarchReader.Read(decoded.Text, name),
            ContentKind.OtherXml => [SourceItem.Failed(name, Problem.NotXml)],
            _ => [PlainTextReader.Read(decoded, name)],
        };
    }

    private static SourceItem OfPage(ExtractedPage page, DecodedText decoded)
    {
        if (page.Text.Length == 0)
        {
            return SourceItem.Failed(page.File, page.Problem ?? Problem.Empty);
        }

        var article = new Article
        {
            Id = ArticleId.Of(page.Url is { } url && new Uri(url).AbsolutePath.Length > 1 ? url : page.File, page.Text),
            Text = page.Text,
            Title = page.Title,
            Published = page.Published,
            Url = page.Url,
            Outlet = page.Outlet,
            Language = page.Language,
            Author = page.Author,
            Credit = page.Credit,
            Categories = page.Categories,
        };
        return SourceItem.Of(page.File, article, Remarks.On(article, decoded));
    }
}
