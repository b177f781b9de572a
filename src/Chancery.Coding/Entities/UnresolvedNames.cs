using Chancery.Coding.Events;
using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Entities;

/// <summary>Finds the names that the knowledge lacks, with what the text says of them: material for an editor, not for coding.</summary>
internal static class UnresolvedNames
{
    // "the Ruritanian minister of trade and industry": farther behind its name stands something else.
    private const int LongestApposition = 10;

    public static List<UnresolvedName> Of(Document document, EntityResolver entities, IReadOnlyList<Name> names, IReadOnlyList<CodedEvent> events)
    {
        TextSpan[] uncoded = [.. events.SelectMany(e => e.Actors.Concat(e.Recipients)).Where(e => e.Code is null).Select(e => e.Span)];
        var full = new Dictionary<string, string>(StringComparer.Ordinal);
        List<UnresolvedName> result = [];
        foreach (Name name in names.Select(n => WithoutTitle(document, n, entities.Words)))
        {
            string text = document.Slice(name.Span);
            if (name.Kind is not (NameKind.Person or NameKind.Organisation) || !char.IsUpper(text[0]) || IsKnown(name, entities.Words))
            {
                continue;
            }

            string whole = text;
            if (name.Kind == NameKind.Person)
            {
                string last = document[name.EndWord - 1].Text;
                if (last == text)
                {
                    whole = full.GetValueOrDefault(text, text);
                }
                else
                {
                    full.TryAdd(last, text);
                }
            }

            (string? code, string? sector, string? office) = Beside(document, name, entities.Words);
            result.Add(new UnresolvedName(
                Line(whole),
                name.Kind,
                HasCode: entities.Resolve(Head(document, name)).Code is not null,
                InEvent: uncoded.Any(u => u.Start <= name.Span.Start && u.End >= name.Span.End),
                Line(document[name.FirstWord].Sentence.Text),
                code, sector, office));
        }

        return result;
    }

    // "Commissioner Anna Roe": a title that the analyser took for a part of the name.
    private static Name WithoutTitle(Document document, Name name, ActorWords words)
    {
        int first = name.FirstWord;
        while (name.Kind == NameKind.Person && name.EndWord - first > 2 && words.SectorAt(first) is { } title && title.End <= name.EndWord - 2)
        {
            first = title.End;
        }

        return first == name.FirstWord ? name
            : name with { FirstWord = first, Span = new TextSpan(document[first].Span.Start, name.Span.End) };
    }

    // Also where several are called so: that is no want of knowledge.
    private static bool IsKnown(Name name, ActorWords words)
    {
        for (int i = name.FirstWord; i < name.EndWord; i++)
        {
            if (words.ActorAt(i) is { } span && span.Candidates[0].Kind is ActorMatchKind.Name or ActorMatchKind.Variant or ActorMatchKind.Surname
                && span.End >= name.EndWord && (span.First <= name.FirstWord || span.Candidates[0].Kind != ActorMatchKind.Surname))
            {
                return true;
            }
        }

        return false;
    }

    private static Word Head(Document document, Name name)
    {
        Word head = document[name.FirstWord];
        while (head.Head is { } up && up.Index >= name.FirstWord && up.Index < name.EndWord)
        {
            head = up;
        }

        return head;
    }

    // By the words' places, not by the tree: between commas behind the name, or right before it, the parser's arcs are least sure.
    private static (string? Code, string? Sector, string? Office) Beside(Document document, Name name, ActorWords words)
    {
        Sentence sentence = document[name.FirstWord].Sentence;
        int first = name.FirstWord;
        while (first > sentence.First && name.FirstWord - first < LongestApposition && IsTitleWord(document[first - 1]))
        {
            first--;
        }

        (string? Code, string? Sector, string? Office) before = Between(document, first, name.FirstWord, words);
        if (before.Sector is not null || name.EndWord >= sentence.End || document[name.EndWord].Chars is not ",")
        {
            return before.Sector is null ? default : before;
        }

        int start = name.EndWord + 1, end = start;
        while (end < sentence.End && end - start < LongestApposition && !EndsPhrase(document[end]))
        {
            end++;
        }

        // Only a phrase that begins as one: "Roe, a minister", not "Roe, when the minister".
        if (start < end && document[start].Tag is PartOfSpeech.Determiner or PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun
            && Between(document, start, end, words) is { Sector: not null } behind)
        {
            return behind;
        }

        // "The home minister, Roe, said": the name is in apposition itself.
        int comma = name.FirstWord - 1;
        if (comma <= sentence.First || document[comma].Chars is not ",")
        {
            return default;
        }

        int begin = comma;
        while (begin > sentence.First && comma - begin < LongestApposition && !EndsPhrase(document[begin - 1]))
        {
            begin--;
        }

        return Between(document, begin, comma, words) is { Sector: not null } ahead ? ahead : default;
    }

    private static bool EndsPhrase(Word word) => word.Tag is PartOfSpeech.Punctuation or PartOfSpeech.Verb or PartOfSpeech.Auxiliary;

    private static bool IsTitleWord(Word word) =>
        word.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective && word.Chars is not ("Mr" or "Mr." or "Mrs" or "Ms");

    private static (string? Code, string? Sector, string? Office) Between(Document document, int first, int end, ActorWords words)
    {
        string? code = null, sector = null, office = null;
        for (int i = first; i < end; i++)
        {
            if (code is null && words.ActorAt(i) is { } actor && actor.Candidates[0].Entry.Kind is ActorKind.State or ActorKind.Organisation
                && actor.Candidates.All(c => c.Entry.Code == actor.Candidates[0].Entry.Code))
            {
                code = actor.Candidates[0].Entry.Code;
            }

            if (sector is null && words.SectorAt(i) is { } found && found.First >= first && found.End <= end)
            {
                sector = found.Sector;
                office = Line(document.Slice(new TextSpan(document[found.First].Span.Start, document[found.End - 1].Span.End)));
            }
        }

        return (code, sector, office);
    }

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
