using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Entities.References;

/// <summary>Names to the entity named before: the same words, a last or first name, an abbreviation, the end of a body's name.</summary>
internal sealed class NameLinks(ActorWords actors)
{
    private static readonly HashSet<string> Forms = new(StringComparer.Ordinal) { "inc", "inc.", "corp", "corp.", "co", "co.", "ltd", "ltd.", "plc", "ag", "group", "company", "corporation", "limited" };

    private readonly Dictionary<string, List<Referent>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<ActorEntry, Referent> _byEntry = [];

    /// <summary>Null where nothing of that name stands before; level ones leave their reason in <see cref="Mention.Refusal"/>.</summary>
    public Referent? Find(Mention mention)
    {
        if (Entry(mention.Head) is { } entry && _byEntry.TryGetValue(entry, out Referent? known))
        {
            return known;
        }

        string[] words = WordsOf(mention.Head);
        if (words.Length == 0)
        {
            return null;
        }

        Referent? found = Among(words[^1], words, mention, out bool level) ?? (level ? null : words.Length == 1 ? null : Among(words[0], words, mention, out level));
        if (level)
        {
            mention.Refusal = $"two before bear the name '{mention.Head.Text}'";
        }

        return found;
    }

    /// <summary>Keeps the name for later.</summary>
    public void Learn(Mention mention, Referent referent)
    {
        if (mention.Form != MentionForm.Name)
        {
            return;
        }

        if (Entry(mention.Head) is { } entry)
        {
            _byEntry.TryAdd(entry, referent);
        }

        string[] words = WordsOf(mention.Head);
        if (words.Length <= referent.Name.Length)
        {
            return;
        }

        referent.Named = mention;
        referent.Name = words;
        Keep(words[^1], referent);
        Keep(words[0], referent);
        if (words.Length > 1 && Initials(words) is { Length: > 1 } initials)
        {
            Keep(initials, referent);
        }
    }

    private Referent? Among(string key, string[] words, Mention mention, out bool level)
    {
        level = false;
        if (!_byWord.TryGetValue(key, out List<Referent>? candidates))
        {
            return null;
        }

        Referent? found = null;
        for (int i = candidates.Count - 1; i >= 0; i--)
        {
            Referent candidate = candidates[i];
            // A last name alone may look like a town's.
            bool last = words.Length == 1 && candidate.Name.Length > 1 && candidate.Agreement.Being == Being.Person && candidate.Name[^1] == words[0] && actors.ActorAt(mention.Head.Index) is null;
            if ((!last && !mention.Agreement.With(candidate.Agreement)) || !Same(words, candidate, mention.Agreement.Being))
            {
                continue;
            }

            if (words.AsSpan().SequenceEqual(candidate.Name))
            {
                level = false;
                return candidate;
            }

            level |= found is not null && found != candidate;
            found ??= candidate;
        }

        return level ? null : found;
    }

    private static bool Same(string[] words, Referent candidate, Being being)
    {
        string[] name = candidate.Name;
        if (words.AsSpan().SequenceEqual(name))
        {
            return true;
        }

        (string[] shorter, string[] longer) = words.Length < name.Length ? (words, name) : (name, words);
        if (shorter.Length == longer.Length)
        {
            return false;
        }

        if (being == Being.Person || candidate.Agreement.Being == Being.Person)
        {
            return Array.TrueForAll(shorter, longer.Contains) && (shorter[^1] == longer[^1] || (shorter.Length == 1 && shorter[0] == longer[0]));
        }

        if (shorter is [{ } single] && longer.Length > 1 && single == Initials(longer))
        {
            return true;
        }

        // "the Committee" of the "European Science Committee"; "Boeing" of the "Boeing Co."
        bool body = (being & Being.Body) != Being.None;
        return body && Array.TrueForAll(shorter, longer.Contains)
            && ((shorter[^1] == longer[^1] && words.Length < name.Length) || (shorter[0] == longer[0] && shorter.Length + 1 == longer.Length && Forms.Contains(longer[^1])));
    }

    private void Keep(string word, Referent referent)
    {
        if (!_byWord.TryGetValue(word, out List<Referent>? list))
        {
            _byWord[word] = list = [];
        }

        if (list.Count == 0 || list[^1] != referent)
        {
            list.Add(referent);
        }
    }

    private ActorEntry? Entry(Word head) =>
        actors.ActorAt(head.Index) is { Candidates: [{ Kind: ActorMatchKind.Name or ActorMatchKind.Variant } first, ..] candidates } && (candidates.Count == 1 || first.Entry.Kind != ActorKind.Person) ? first.Entry : null;

    /// <summary>The words of the name that a head belongs to, small letters, without title and article.</summary>
    public static string[] WordsOf(Word head)
    {
        Document document = head.Document;
        int first = head.Index, end = head.Index + 1;
        Name? name = head.Name;
        if (name is null)
        {
            // "Foreign Minister Juraj Blanár" may have its title for a head.
            NounPhrase phrase = NounPhrase.Of(head);
            for (int i = phrase.End - 1; i > head.Index && name is null; i--)
            {
                name = document[i].Name;
            }
        }

        if (name is { } found)
        {
            (first, end) = (found.FirstWord, found.EndWord);
        }
        else if (head.Tag != PartOfSpeech.ProperNoun)
        {
            return [];
        }

        List<string> words = [];
        for (int i = first; i < end; i++)
        {
            string text = document[i].Text.ToLowerInvariant();
            if (text is not ("the" or "'s" or "’s" or "of" or "and" or "for" or "mr" or "mr." or "mrs" or "mrs." or "ms" or "ms." or "dr" or "dr." or "-") && char.IsLetterOrDigit(text[0]))
            {
                words.Add(text);
            }
        }

        return [.. words];
    }

    private static string Initials(string[] words) => string.Create(words.Length, words, (span, from) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = from[i][0];
        }
    });
}
