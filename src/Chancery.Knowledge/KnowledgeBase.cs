using System.Security.Cryptography;
using System.Text;
using Chancery.Knowledge.Claims;
using Chancery.Knowledge.Domains;
using Chancery.Knowledge.Frames;
using Chancery.Knowledge.Places;
using Chancery.Knowledge.References;
using Chancery.Knowledge.Relations;
using Chancery.Knowledge.Status;

namespace Chancery.Knowledge;

/// <summary>A line of a knowledge file that cannot be used, and why.</summary>
/// <param name="File">Path within the knowledge folder, with '/'.</param>
/// <param name="Line">From 1; 0 when the whole file is meant.</param>
public sealed record KnowledgeProblem(string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}

/// <summary>The outcome of a load: the knowledge, if the ontology could be read, and every line that was passed over.</summary>
public sealed record KnowledgeLoad(KnowledgeBase? Knowledge, IReadOnlyList<KnowledgeProblem> Problems);

/// <summary>The lexicons that are read side by side with the actors.</summary>
internal sealed record WordLexicons(SectorWords Sectors, FrameLexicon Frames, ClaimLexicon Claims, StatusWords Status, DomainLexicon Domains, SenseWeights Senses);

/// <summary>All that the program knows: ontology, actors, words and frames, and the places that are no towns.</summary>
/// <remarks>Immutable once loaded; any number of threads may read it.</remarks>
public sealed class KnowledgeBase
{
    internal KnowledgeBase(Ontology ontology, ActorIndex actors, WordLexicons words, ReferenceWords references, PlaceFeatures features, string version)
    {
        Ontology = ontology;
        Actors = actors;
        (Sectors, Frames, Claims, Status, Domains, Senses) = words;
        References = references;
        Features = features;
        Version = version;
    }

    public Ontology Ontology { get; }

    public ActorIndex Actors { get; }

    public SectorWords Sectors { get; }

    public FrameLexicon Frames { get; }

    public ClaimLexicon Claims { get; }

    public StatusWords Status { get; }

    public DomainLexicon Domains { get; }

    /// <summary>What a sentence's words speak for when the relation between two given actors is asked for.</summary>
    public SenseWeights Senses { get; }

    public ReferenceWords References { get; }

    /// <summary>Places that are no towns.</summary>
    public PlaceFeatures Features { get; }

    /// <summary>Twelve hexadecimal digits that change when any file of the folder does.</summary>
    public string Version { get; }

    /// <summary>Reads a knowledge folder.</summary>
    /// <param name="folder">The one that ships.</param>
    /// <param name="inFront">
    /// The user's own, of the same shape: its actors stand before ours and replace those of the same kind, code and name; its words
    /// for sectors win, its words for contexts and of domains, its discards and its places are added, its ontology files and the weights of senses replace ours whole.
    /// </param>
    /// <remarks>
    /// A line that is wrong is reported and left out, the rest is used. <see cref="KnowledgeLoad.Knowledge"/> is null only when
    /// a folder is missing or the ontology lacks an event type.
    /// </remarks>
    /// <exception cref="IOException">A file that is there cannot be read.</exception>
    public static KnowledgeLoad Load(string folder, string? inFront = null)
    {
        string[] folders = inFront is null ? [folder] : [inFront, folder];
        if (Array.Find(folders, f => !Directory.Exists(f)) is { } missing)
        {
            return new KnowledgeLoad(null, [new KnowledgeProblem(missing, 0, "no such folder")]);
        }

        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        List<KnowledgeFile> files = [];
        HashSet<string> read = [];
        foreach (string each in folders)
        {
            foreach ((string name, byte[] bytes) in ReadFiles(each))
            {
                // Lengths part name from content and file from file.
                hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{bytes.Length}\n"));
                hash.AppendData(bytes);
                if (read.Add(name) || !IsReplacedWhole(name))
                {
                    files.Add(new KnowledgeFile(name, bytes, IsInFront: inFront is not null && each == inFront));
                }
            }
        }

        string version = Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
        List<KnowledgeProblem> problems = [], ofWords = [], ofReferences = [];

        // Who acts and how it is said are read side by side: each takes about half of the time, and neither knows of the other.
        var words = Task.Run(() => new WordReaders(ofWords).Read(files));
        var nouns = Task.Run(() => (ReadReferences(files, ofReferences), ReadFeatures(files, ofReferences)));
        ActorIndex actors = ReadActors(files, problems);
        (Ontology? ontology, WordLexicons lexicons) = words.GetAwaiter().GetResult();
        (ReferenceWords references, PlaceFeatures features) = nouns.GetAwaiter().GetResult();
        problems.AddRange(ofWords);
        problems.AddRange(ofReferences);
        return new KnowledgeLoad(ontology is null ? null : new KnowledgeBase(ontology, actors, lexicons, references, features, version), problems);
    }

    // Of the user's own and ours the first counts: their lines make sense only together.
    private static bool IsReplacedWhole(string name) =>
        name != "ontology/contexts.txt" && (name.StartsWith("ontology/", StringComparison.Ordinal) || name.StartsWith("relations/", StringComparison.Ordinal));

    private static ActorIndex ReadActors(List<KnowledgeFile> files, List<KnowledgeProblem> problems)
    {
        var reader = new ActorReader(problems);
        foreach (KnowledgeFile file in files)
        {
            reader.IsInFront = file.IsInFront;
            switch (file.Name.Split('/'))
            {
                case ["actors", "discards.txt"]:
                    reader.ReadDiscards(file.Name, file.Text);
                    break;
                case ["actors", var name] when name.EndsWith(".actors", StringComparison.Ordinal):
                    reader.Read(file.Name, file.Text);
                    break;
            }
        }

        // The index reports clashes between files: it is made whatever the ontology lacks.
        return reader.ToIndex();
    }

    private static ReferenceWords ReadReferences(List<KnowledgeFile> files, List<KnowledgeProblem> problems)
    {
        var reader = new ReferenceReader(problems);
        foreach (KnowledgeFile file in files)
        {
            if (file.Name.StartsWith("references/", StringComparison.Ordinal) && file.Name.EndsWith(".txt", StringComparison.Ordinal))
            {
                reader.Read(file.Name, file.Text);
            }
        }

        return reader.ToWords();
    }

    private static PlaceFeatures ReadFeatures(List<KnowledgeFile> files, List<KnowledgeProblem> problems)
    {
        var reader = new PlaceFeatureReader(problems);
        foreach (KnowledgeFile file in files)
        {
            if (file.Name == "places/features.txt")
            {
                reader.Read(file.Name, file.Text);
            }
        }

        return reader.ToFeatures();
    }

    // Sorted by name, because the order of a directory differs between machines and the index keeps the files' order.
    private static List<(string Name, byte[] Bytes)> ReadFiles(string folder)
    {
        List<(string Name, byte[] Bytes)> files = [];
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            if (Path.GetExtension(path) is ".actors" or ".txt" or ".frames")
            {
                files.Add((Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path)));
            }
        }

        files.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return files;
    }

    private sealed record KnowledgeFile(string Name, byte[] Bytes, bool IsInFront)
    {
        public string Text => Encoding.UTF8.GetString(Bytes);
    }

    /// <summary>Readers of all that is not an actor.</summary>
    private sealed class WordReaders(List<KnowledgeProblem> problems)
    {
        private readonly SectorReader _sectors = new(problems);
        private readonly OntologyReader _ontology = new(problems);
        private readonly FrameReader _frames = new(problems);
        private readonly ClaimReader _claims = new(problems);
        private readonly StatusWordReader _status = new(problems);
        private readonly DomainReader _domains = new(problems);
        private readonly SenseReader _senses = new(problems);

        public (Ontology? Ontology, WordLexicons Lexicons) Read(List<KnowledgeFile> files)
        {
            foreach (KnowledgeFile file in files)
            {
                Read(file);
            }

            return (_ontology.ToOntology(), new WordLexicons(_sectors.ToWords(), _frames.ToLexicon(), _claims.ToLexicon(), _status.ToWords(), _domains.ToLexicon(), _senses.ToWeights("relations/senses.txt")));
        }

        // Each file by its folder and name; a file of no known name holds no knowledge.
        private void Read(KnowledgeFile file)
        {
            switch (file.Name.Split('/'))
            {
                case ["actors", "sectors.txt"]:
                    _sectors.IsInFront = file.IsInFront;
                    _sectors.Read(file.Name, file.Text);
                    break;
                case ["frames", var name] when name.EndsWith(".frames", StringComparison.Ordinal):
                    _frames.ReadFrames(file.Name, file.Text);
                    break;
                case ["frames", var name] when name.StartsWith("classes", StringComparison.Ordinal):
                    _frames.ReadClasses(file.Name, file.Text);
                    break;
                case ["claims", var name] when name.EndsWith(".txt", StringComparison.Ordinal):
                    _claims.Read(file.Name, file.Text);
                    break;
                case ["status", var name] when name.EndsWith(".txt", StringComparison.Ordinal):
                    _status.Read(file.Name, file.Text);
                    break;
                case ["domains", var name] when name.EndsWith(".txt", StringComparison.Ordinal):
                    _domains.Read(file.Name, file.Text);
                    break;
                case ["relations", "senses.txt"]:
                    _senses.Read(file.Name, file.Text);
                    break;
                case ["ontology", "plover.txt"]:
                    _ontology.ReadTypes(file.Name, file.Text);
                    break;
                case ["ontology", "contexts.txt"]:
                    _ontology.ReadContexts(file.Name, file.Text);
                    break;
                case ["ontology", "cameo.txt"]:
                    _ontology.ReadCameo(file.Name, file.Text);
                    break;
            }
        }
    }
}
