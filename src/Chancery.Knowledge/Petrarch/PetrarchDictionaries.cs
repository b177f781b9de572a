using System.Security.Cryptography;

namespace Chancery.Knowledge.Petrarch;

/// <summary>What one file gave.</summary>
/// <param name="Kind">actors, agents, verbs, discards or issues.</param>
/// <param name="Entries">How many entries could be read.</param>
public sealed record DictionaryFile(string File, string Kind, int Entries);

/// <summary>The outcome of a load: the dictionaries, what each file gave, and every line that was passed over.</summary>
/// <param name="Dictionaries">Null where the folder holds nothing that could be read.</param>
public sealed record DictionaryLoad(PetrarchDictionaries? Dictionaries, IReadOnlyList<DictionaryFile> Files, IReadOnlyList<KnowledgeProblem> Problems);

/// <summary>PETRARCH's dictionaries of one folder.</summary>
/// <remarks>Immutable once loaded; any number of threads may read it.</remarks>
public sealed class PetrarchDictionaries
{
    private PetrarchDictionaries()
    {
    }

    public DictionaryPhrases<PetrarchActor> Actors { get; } = new(65536);

    public DictionaryPhrases<PetrarchAgent> Agents { get; } = new(4096);

    public DictionaryPhrases<PetrarchDiscard> Discards { get; } = new();

    public DictionaryPhrases<PetrarchIssue> Issues { get; } = new(4096);

    public VerbForms Verbs { get; } = new();

    /// <summary>Twelve hexadecimal digits that change when any file that was read does.</summary>
    public string Version { get; private set; } = "";

    /// <summary>Reads a folder; its files are told by name.</summary>
    /// <remarks>A line that is wrong is reported and left out; the rest is used.</remarks>
    /// <exception cref="IOException">A file that is there cannot be read.</exception>
    public static DictionaryLoad Load(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return new DictionaryLoad(null, [], [new KnowledgeProblem(folder, 0, "no such folder")]);
        }

        // Sorted by name, because the order of a directory differs between machines and the first of two same entries stays.
        string[] paths = Directory.GetFiles(folder);
        Array.Sort(paths, string.CompareOrdinal);
        return Read(paths.Select(p => (Path.GetFileName(p), (Func<byte[]>)(() => File.ReadAllBytes(p)))));
    }

    /// <summary>Reads files given by name and content.</summary>
    public static DictionaryLoad Read(IEnumerable<(string Name, byte[] Bytes)> files) =>
        Read(files.Select(f => (f.Name, (Func<byte[]>)(() => f.Bytes))));

    private static DictionaryLoad Read(IEnumerable<(string Name, Func<byte[]> Content)> files)
    {
        List<KnowledgeProblem> problems = [];
        List<DictionaryFile> read = [];
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var dictionaries = new PetrarchDictionaries();
        foreach ((string name, Func<byte[]> content) in files)
        {
            if (KindOf(name) is not { } kind)
            {
                continue;
            }

            byte[] bytes = content();
            hash.AppendData(bytes);
            read.Add(new DictionaryFile(name, kind, dictionaries.Read(name, kind, bytes, problems)));
        }

        foreach (string needed in (string[])["actors", "verbs"])
        {
            if (!read.Exists(f => f.Kind == needed && f.Entries > 0))
            {
                problems.Add(new KnowledgeProblem($"*{needed}*", 0, $"no {needed} can be read in this folder"));
            }
        }

        bool usable = read.Exists(f => f.Entries > 0);
        dictionaries.Version = Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
        return new DictionaryLoad(usable ? dictionaries : null, read, problems);
    }

    private int Read(string name, string kind, byte[] bytes, List<KnowledgeProblem> problems)
    {
        switch (kind)
        {
            case "actors":
                return new ActorDictionaryReader(Actors, problems).Read(name, bytes);
            case "agents":
                return new AgentDictionaryReader(Agents, problems).Read(name, bytes);
            case "discards":
                return new DiscardDictionaryReader(Discards, problems).Read(name, bytes);
            case "issues":
                return new IssueDictionaryReader(Issues, problems).Read(name, bytes);
            default:
                var verbs = new VerbDictionaryReader(Verbs, problems);
                verbs.Read(name, bytes);
                return verbs.Verbs + verbs.Patterns;
        }
    }

    private static string? KindOf(string name) =>
        Has(name, "actors") ? "actors"
        : Has(name, "agents") ? "agents"
        : Has(name, "discards") ? "discards"
        : Has(name, "IssueCoding") ? "issues"
        : Has(name, "verbs") || name.StartsWith("CAMEO", StringComparison.OrdinalIgnoreCase) ? "verbs"
        : null;

    private static bool Has(string name, string word) => name.Contains(word, StringComparison.OrdinalIgnoreCase);
}
