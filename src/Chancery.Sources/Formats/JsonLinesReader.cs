using System.Text;
using System.Text.Json;
using Chancery.Records;
using Chancery.Sources.Languages;
using Chancery.Sources.Text;

namespace Chancery.Sources.Formats;

/// <summary>JSON Lines: one article a line, read one line at a time.</summary>
internal static class JsonLinesReader
{
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 32 };
    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Every non-blank line gives one item, in order; a line that is no record gives its problem and the rest goes on.</summary>
    public static IEnumerable<SourceItem> Read(Stream stream, string name, ReadingOptions options)
    {
        int count = 0;
        var lines = new LineReader(stream, options.MaxBytes);
        while (lines.Next(out ReadOnlyMemory<byte> line, out bool tooLong, out Problem? broken))
        {
            string place = $"{name}:{lines.Number}";
            if (broken is not null)
            {
                yield return SourceItem.Failed(place, broken);
                yield break;
            }

            if (tooLong)
            {
                count++;
                yield return SourceItem.Failed(place, Problem.TooLarge(options.MaxBytes));
            }
            else if (!line.Span.Trim(" \t\r"u8).IsEmpty)
            {
                count++;
                yield return ReadLine(line, name, place);
            }
        }

        if (count == 0)
        {
            yield return SourceItem.Failed(name, Problem.Empty);
        }
    }

    private static SourceItem ReadLine(ReadOnlyMemory<byte> line, string name, string place)
    {
        try
        {
            // Validity first: the JSON reader would only notice broken UTF-8 in the fields that are asked for.
            _ = s_strict.GetCharCount(line.Span);
            using JsonDocument document = JsonDocument.Parse(line, s_options);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return SourceItem.Failed(place, Problem.BrokenLine("the line is not an object"));
            }

            return OfRecord(document.RootElement, name, place);
        }
        catch (DecoderFallbackException)
        {
            return SourceItem.Failed(place, Problem.BrokenLine("not valid UTF-8"));
        }
        catch (JsonException e)
        {
            return SourceItem.Failed(place, Problem.BrokenLine($"at byte {e.BytePositionInLine + 1}: {Short(e.Message)}"));
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate written as an escape has no place in a string of ours.
            return SourceItem.Failed(place, Problem.BrokenLine("a string holds half of a surrogate pair"));
        }
    }

    private static SourceItem OfRecord(JsonElement record, string name, string place)
    {
        string? text = Field(record, "text") ?? Field(record, "event_text");
        if (text is null)
        {
            return SourceItem.Failed(place, Problem.BrokenLine("no text field (text or event_text)"));
        }

        string? language = Field(record, "language");
        string? id = Field(record, "id");
        var article = new Article
        {
            Id = string.IsNullOrEmpty(id) ? ArticleId.Of(Field(record, "url") ?? name, text) : id,
            Text = text,
            Title = Field(record, "title") ?? Field(record, "headline"),
            Published = Published(Field(record, "published") ?? Field(record, "pub_date") ?? Field(record, "date")),
            Url = Field(record, "url"),
            Outlet = Field(record, "outlet") ?? Field(record, "publisher") ?? Field(record, "source"),
            Language = LanguageFinder.Normalized(language) ?? LanguageFinder.Find(text),
            Author = Field(record, "author"),
            Credit = Field(record, "credit"),
            Categories = Strings(record, "categories"),
        };
        return new SourceItem(place, article, Remarks.On(article));
    }

    /// <summary>A string or number field as text; null when it is missing, null, or something else.</summary>
    private static string? Field(JsonElement record, string field) =>
        !record.TryGetProperty(field, out JsonElement value) ? null : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };

    /// <summary>As given where that is ISO 8601, made so where it can be read; what cannot be read is no date.</summary>
    private static string? Published(string? value) =>
        IsoDate.Parse(value) is not { } date ? null : value!.StartsWith(date[..10], StringComparison.Ordinal) ? value : date;

    private static string[] Strings(JsonElement record, string field) =>
        record.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!)]
            : [];

    private static string Short(string message)
    {
        int end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
