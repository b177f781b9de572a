namespace Chancery.Knowledge.Status;

/// <summary>Reads <c>status/*.txt</c>; a line that is wrong is reported and left out.</summary>
internal sealed class StatusWordReader(List<KnowledgeProblem> problems)
{
    private readonly Dictionary<(GovernorKind Kind, GovernedPlace Place, string Phrase), Verdict> _governors = [];
    private readonly Dictionary<StatusList, HashSet<string>> _lists = [];

    public StatusWords ToWords() => new(_governors, _lists);

    public void Read(string file, string text)
    {
        var reader = new BlockReader(file, text, problems);
        HashSet<string>? list = null;
        Block? block = null;
        while (reader.Read())
        {
            if (reader.IsBlock)
            {
                list = ListOf(reader.Content) is { } named ? _lists.TryGetValue(named, out HashSet<string>? known) ? known : _lists[named] = [] : null;
                block = list is null ? ReadBlock(ref reader) : null;
                continue;
            }

            foreach (Range range in reader.Content.Split(';'))
            {
                string item = reader.Content[range].Trim(' ').ToString();
                if (item.Length == 0 || (list is null && block is null))
                {
                    continue;
                }

                bool isNew = list?.Add(item) ?? block!.Places.Count(p => _governors.TryAdd((block.Kind, p, item), block.Verdict)) == block.Places.Count;
                if (!isNew)
                {
                    reader.Report($"'{item}' stands here twice");
                }
            }
        }
    }

    private static StatusList? ListOf(ReadOnlySpan<char> header) => header switch
    {
        "adverb hypothetical" => StatusList.AdverbHypothetical,
        "adverb habit" => StatusList.AdverbHabit,
        "adverb negated" => StatusList.AdverbNegated,
        "adverb past" => StatusList.AdverbPast,
        "adverb history" => StatusList.AdverbHistory,
        "mark hypothetical" => StatusList.MarkHypothetical,
        "mark sequel" => StatusList.MarkSequel,
        "clause hypothetical" => StatusList.ClauseHypothetical,
        "modifier future" => StatusList.ModifierFuture,
        "modifier hypothetical" => StatusList.ModifierHypothetical,
        "modifier negated" => StatusList.ModifierNegated,
        "noun claim" => StatusList.Claim,
        "false" => StatusList.False,
        "noun said" => StatusList.Said,
        "rule" => StatusList.Rule,
        "era" => StatusList.Era,
        "bygone" => StatusList.Bygone,
        "stage" => StatusList.Stage,
        "office" => StatusList.Office,
        "relic" => StatusList.Relic,
        "crowd" => StatusList.Crowd,
        "voice" => StatusList.Voice,
        _ => null,
    };

    // "verb negated/actual to doing": kind, how the event is told, where it stands.
    private static Block? ReadBlock(ref BlockReader reader)
    {
        string[] words = reader.Content.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        GovernorKind? kind = words[0] switch { "verb" => GovernorKind.Verb, "noun" => GovernorKind.Noun, "adjective" => GovernorKind.Adjective, _ => null };
        if (kind is null || words.Length < 3)
        {
            reader.Report($"'{reader.Content}' is neither a list of status words nor verb, noun or adjective with a status and a place");
            return null;
        }

        string[] told = words[1].Split('/');
        List<GovernedPlace> places = [];
        foreach (string word in words.AsSpan(2))
        {
            if (!Enum.TryParse(word, ignoreCase: true, out GovernedPlace place))
            {
                reader.Report($"'{word}' is no place of an event: to, doing, clause, mandated, object, subject");
                return null;
            }

            places.Add(place);
        }

        if (told.Length > 2 || !Enum.TryParse(told[0], ignoreCase: true, out Told affirmed) || !Enum.TryParse(told[^1], ignoreCase: true, out Told denied))
        {
            reader.Report($"'{words[1]}' is no status: future, hypothetical, negated, carried, permitted, topic, ended; behind '/' the status where the word is denied");
            return null;
        }

        return new Block(kind.Value, new Verdict(affirmed, denied), places);
    }

    private sealed record Block(GovernorKind Kind, Verdict Verdict, List<GovernedPlace> Places);
}
