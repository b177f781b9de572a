namespace Chancery.Knowledge.Places;

/// <summary>Reads <c>places/words.txt</c>: blocks <c>noun KIND</c>, <c>verb KIND</c>, <c>preposition KIND</c> and <c>bearing</c>, words parted by semicolons.</summary>
internal sealed class PlaceWordReader(List<KnowledgeProblem> problems)
{
    private readonly Dictionary<PlaceWordList, HashSet<string>> _lists = [];

    public PlaceWords ToWords() => new(_lists);

    public void Read(string file, string text)
    {
        var reader = new BlockReader(file, text, problems);
        HashSet<string>? list = null;
        while (reader.Read())
        {
            if (reader.IsBlock)
            {
                list = ListOf(reader.Content) is { } named ? _lists.TryGetValue(named, out HashSet<string>? known) ? known : _lists[named] = [] : null;
                if (list is null)
                {
                    reader.Report($"'{reader.Content}' is no list of words of places");
                }

                continue;
            }

            foreach (Range range in reader.Content.Split(';'))
            {
                string word = reader.Content[range].Trim(' ').ToString();
                if (list is null || word.Length == 0)
                {
                    continue;
                }

                if (word.AsSpan().ContainsAnyInRange('A', 'Z'))
                {
                    reader.Report($"'{word}' is no lemma in small letters");
                }
                else if (!list.Add(word))
                {
                    reader.Report($"'{word}' stands here twice");
                }
            }
        }
    }

    private static PlaceWordList? ListOf(ReadOnlySpan<char> header) => header switch
    {
        "noun settlement" => PlaceWordList.Settlement,
        "noun division" => PlaceWordList.Division,
        "noun district" => PlaceWordList.District,
        "noun ground" => PlaceWordList.Ground,
        "noun part" => PlaceWordList.Part,
        "noun site" => PlaceWordList.Site,
        "noun namesake" => PlaceWordList.Namesake,
        "noun measure" => PlaceWordList.Measure,
        "noun way" => PlaceWordList.Way,
        "noun gathering" => PlaceWordList.Gathering,
        "noun assembly" => PlaceWordList.Assembly,
        "verb residing" => PlaceWordList.Residing,
        "noun taken" => PlaceWordList.Taken,
        "noun abstract" => PlaceWordList.Abstract,
        "noun resident" => PlaceWordList.Resident,
        "noun force" => PlaceWordList.Force,
        "noun government" => PlaceWordList.Government,
        "noun local" => PlaceWordList.Local,
        "verb menacing" => PlaceWordList.Menacing,
        "verb hosting" => PlaceWordList.Hosting,
        "verb telling" => PlaceWordList.Telling,
        "verb taking" => PlaceWordList.Taking,
        "verb arriving" => PlaceWordList.Arriving,
        "verb leaving" => PlaceWordList.Leaving,
        "verb staying" => PlaceWordList.Staying,
        "verb occurring" => PlaceWordList.Occurring,
        "verb retelling" => PlaceWordList.Retelling,
        "verb removing" => PlaceWordList.Removing,
        "verb handling" => PlaceWordList.Handling,
        "verb asking" => PlaceWordList.Asking,
        "verb harming" => PlaceWordList.Harming,
        "preposition where" => PlaceWordList.Where,
        "preposition surface" => PlaceWordList.Surface,
        "preposition topic" => PlaceWordList.Topic,
        "preposition apart" => PlaceWordList.Apart,
        "bearing" => PlaceWordList.Bearing,
        _ => null,
    };
}
