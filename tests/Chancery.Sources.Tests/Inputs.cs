using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;

namespace Chancery.Sources.Tests;

/// <summary>Inputs made by the tests, and the samples that ship.</summary>
internal static class Inputs
{
    public static string Samples([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "samples"));

    public static IReadOnlyList<SourceItem> Read(string text, string name, ReadingOptions? options = null) =>
        Read(Encoding.UTF8.GetBytes(text), name, options);

    public static IReadOnlyList<SourceItem> Read(byte[] bytes, string name, ReadingOptions? options = null) =>
        [.. ArticleReader.Read(new MemoryStream(bytes), name, options)];

    public static SourceItem ReadOne(string text, string name) => Read(text, name).ShouldHaveSingleItem();

    public static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    /// <summary>A page of running text, with what a test wants to put around it.</summary>
    public static string Page(string head = "", string before = "", string after = "", string lang = "en") => $"""
        <!doctype html><html lang="{lang}"><head>{head}</head><body>{before}<div class="entry-content">
        <p>{Paragraphs[0]}</p><p>{Paragraphs[1]}</p><p>{Paragraphs[2]}</p></div>{after}</body></html>
        """;

    public static readonly string[] Paragraphs =
    [
        "The foreign minister of Norway arrived in Cairo on Monday to discuss the release of two sailors, officials said.",
        "He is expected to meet the president, who has refused similar requests, and to offer help with the inquiry into the accident.",
        "Neither government would confirm the offer, but a spokesman for the ministry denied that money had been mentioned at all.",
    ];

    public static string Body => string.Join("\n\n", Paragraphs);
}

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("chancery-sources-").FullName;

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        string path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
