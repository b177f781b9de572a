using Chancery.Records;
using CsCheck;

namespace Chancery.Ledger.Tests;

/// <summary>Articles and records to file: one by hand, and any number by chance.</summary>
internal static class Samples
{
    public static readonly Edition Edition = new("0.1.0", "model-1", "knowledge-1");

    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.String[Gen.Char['a', 'z'], 1, 8],
        Gen.OneOf("", "Ünïcode", "\u043a\u0440\u0435\u043c\u043b\u044c", "\U0001F600", "e\u0301", "'; DROP TABLE events; --", "\"", "\\", "\t", "a\0b", "%", "$x$", "null"));

    private static readonly Gen<string> Text = Word.Array[0, 12].Select(words => string.Join(' ', words));

    private static readonly Gen<int> Offset = Gen.Int[0, 200];

    private static readonly Gen<int?> Count = Gen.Int[0, 9].Nullable();

    private static readonly Gen<SpanRecord> Span = Gen.Select(Offset, Offset, (start, length) => new SpanRecord(start, start + length));

    private static readonly Gen<EntityRecord> Entity = Gen.Select(
        Maybe(Gen.OneOf("RUS", "PRK", "USA", "IGO")), Maybe(Gen.OneOf("GOV", "MIL")), Maybe(Word), Maybe(Word), Span, Word, Word.List[0, 2],
        (code, sector, name, office, span, text, others) => new EntityRecord
        {
            Code = code,
            Sector = sector,
            OtherSectors = others,
            EntityText = text,
            Start = span.Start,
            End = span.End,
            Name = name,
            Office = office,
            IdentifierId = code == "RUS" ? name : null,
            IdentifierText = sector == "GOV" ? office : null,
            Reason = text,
        });

    private static readonly Gen<LocationRecord> Location = Gen.Select(
        Word, Maybe(Word), Gen.Double[-90, 90].Nullable(), Gen.Double[-180, 180].Nullable(), Maybe(Word), Word,
        (place, resolved, lat, lon, country, resolution) => new LocationRecord(place, resolved, lat, lon, country, resolution));

    private static readonly Gen<EventRecord> EventWithoutId =
        from types in Gen.OneOf("CONSULT", "AID", "ASSAULT").List[1, 2]
        from modes in Word.List[0, 2]
        from scale in Gen.Double[-10, 10]
        from actors in Entity.List[0, 3]
        from recipients in Entity.List[0, 2]
        from date in Maybe(Gen.Int[1, 28].Select(day => $"2023-09-{day:00}"))
        from location in Maybe(Location)
        from trigger in Span
        from words in Word.List[0, 3]
        from cameo in Maybe(Gen.OneOf("010", "1823"))
        from size in Maybe(Gen.Select(Count, Count, Count, (dead, injured, arrested) => new SizeRecord(dead, injured, arrested)))
        from note in Word
        select new EventRecord
        {
            Id = "",
            Event = types,
            Mode = modes,
            Context = words,
            QuadCode = 1 + actors.Count,
            EventScale = scale,
            Cameo = cameo,
            Actor = actors,
            Recipient = recipients,
            Status = "actual",
            Date = date,
            Enddate = recipients.Count == 0 ? date : null,
            DateType = date is null ? "unresolved" : "exact",
            DateText = cameo,
            DateReason = note,
            EventLoc = location,
            LocReason = note,
            EventText = words,
            Trigger = trigger,
            TextInfo = new TextInfoRecord(0, 0, 0),
            Rule = note,
            Size = size,
        };

    private static readonly Gen<ClaimRecord> ClaimWithoutId =
        from source in Maybe(Gen.Select(Span, Word, Maybe(Entity), (span, text, entity) => new ClaimSourceRecord(span.Start, span.End, text, entity)))
        from cue in Gen.Select(Span, Word, (span, text) => new TextSpanRecord(span.Start, span.End, text)).List[0, 2]
        from content in Span.List[0, 3]
        from stance in Gen.OneOf("asserts", "denies", "alleges")
        select new ClaimRecord
        {
            Id = "",
            Source = source,
            SourceReason = source is null ? "passive" : null,
            Cue = cue,
            Content = content,
            Stance = stance,
        };

    /// <summary>Any article with any records that fit each other; links between events and claims in any order, both ways.</summary>
    public static readonly Gen<(Article Article, CodedArticle Coded)> Any =
        from id in Gen.Int[0, 5]
        from text in Text
        from metadata in Maybe(Word).Array[10]
        from categories in Word.List[0, 2]
        from sentences in Span.List[0, 3]
        from names in Gen.Select(Span, Word, (span, name) => new NameRecord(span.Start, span.End, name, "PER")).List[0, 3]
        from events in EventWithoutId.List[0, 4]
        from claims in ClaimWithoutId.List[0, 3]
        from links in Gen.Int[0, 3].Array[24]
        let eventIds = Enumerable.Range(0, events.Count).Select(i => $"e{i}").ToArray()
        let claimIds = Enumerable.Range(0, claims.Count).Select(i => $"c{i}").ToArray()
        select (
            new Article
            {
                Id = $"article-{id}",
                Text = text,
                Title = metadata[0],
                Published = metadata[1],
                Outlet = metadata[2],
                Language = metadata[3],
                Url = metadata[4],
                Author = metadata[5],
                Credit = metadata[6],
                Categories = categories,
            },
            new CodedArticle
            {
                Id = $"article-{id}",
                Title = metadata[0] ?? metadata[7],
                Published = metadata[1],
                Outlet = metadata[2] ?? metadata[8],
                Language = metadata[3] ?? "en",
                Url = metadata[4],
                Sentences = sentences,
                Names = names,
                Events = [.. events.Select((e, i) => e with { Id = eventIds[i], Claims = Linked(claimIds, links, i) })],
                Claims = [.. claims.Select((c, i) => c with { Id = claimIds[i], Events = Linked(eventIds, links, 12 + i) })],
                Skipped = metadata[9],
            });

    /// <summary>One sentence, one event between two states, told by one claim.</summary>
    public static (Article Article, CodedArticle Coded) Visit(string id, string text = "\U0001F4F0 Kim visited Putin, the Kremlin said.")
    {
        const int Emoji = 2;   // one code point and the blank
        EntityRecord kim = State("PRK", "Kim Jong Un", "Kim", Emoji);
        EntityRecord putin = State("RUS", "Vladimir Putin", "Putin", Emoji + 12);
        EntityRecord kremlin = State("RUS", "Russia", "the Kremlin", Emoji + 19);
        int length = new CodePoints(text).Length;
        return (
            new Article { Id = id, Text = text, Title = "A visit", Outlet = "The Daily Courier", Published = "2023-09-14" },
            new CodedArticle
            {
                Id = id,
                Title = "A visit",
                Outlet = "The Daily Courier",
                Published = "2023-09-14",
                Language = "en",
                Sentences = [new SpanRecord(0, length)],
                Events =
                [
                    new EventRecord
                    {
                        Id = "e0",
                        Event = ["CONSULT"],
                        Mode = ["visit"],
                        QuadCode = 1,
                        EventScale = 2,
                        Cameo = "042",
                        Actor = [kim],
                        Recipient = [putin],
                        Status = "actual",
                        Date = "2023-09-13",
                        DateType = "exact",
                        DateReason = "stated",
                        LocReason = "no place in the clause",
                        EventText = ["visited"],
                        Trigger = new SpanRecord(Emoji + 4, Emoji + 11),
                        TextInfo = new TextInfoRecord(0, 0, length),
                        Claims = ["c0"],
                        Rule = "A visit R",
                    },
                ],
                Claims =
                [
                    new ClaimRecord
                    {
                        Id = "c0",
                        Source = new ClaimSourceRecord(Emoji + 19, Emoji + 30, "the Kremlin", kremlin),
                        Cue = [new TextSpanRecord(Emoji + 31, Emoji + 35, "said")],
                        Content = [new SpanRecord(Emoji, Emoji + 17)],
                        Stance = "asserts",
                        Events = ["e0"],
                    },
                ],
            });
    }

    private static EntityRecord State(string code, string name, string text, int start) => new()
    {
        Code = code,
        Sector = "GOV",
        EntityText = text,
        Start = start,
        End = start + text.Length,
        Name = name,
        Reason = "named",
    };

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.Select(Gen.Bool, gen, (given, value) => given ? value : null);

    // Takes some of the ids, from the back or the front, so that the order in a list is not the order of the article.
    private static string[] Linked(string[] ids, int[] links, int at)
    {
        IEnumerable<string> taken = ids.Where((_, i) => links[(at + i) % links.Length] % 2 == 0);
        return [.. links[at] > 1 ? taken.Reverse() : taken];
    }
}
