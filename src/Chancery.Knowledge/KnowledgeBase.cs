using System.Security.Cryptography;
using System.Text;
using Chancery.Knowledge.Claims;
using Chancery.Knowledge.Frames;

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

/// <summary>The ontology, the actors, the words for sectors and the frames.</summary>
/// <remarks>Immutable once loaded; any number of threads may read it.</remarks>
public sealed class KnowledgeBase
{
    internal KnowledgeBase(Ontology ontology, ActorIndex actors, SectorWords sectors, FrameLexicon frames, ClaimLexicon claims, string version)
    {
        Ontology = ontology;
        Actors = actors;
        Sectors = sectors;
        Frames = frames;
        Claims = claims;
        Version = version;
    }

    public Ontology Ontology { get; }

    public ActorIndex Actors { get; }

    public SectorWords Sectors { get; }

    public FrameLexicon Frames { get; }

    public ClaimLexicon Claims { get; }

    /// <summary>Twelve hexadecimal digits that change when any file of the folder does.</summary>
    public string Version { get; }

    /// <summary>Reads a knowledge folder.</summary>
    /// <param name="folder">The one that ships.</param>
    /// <param name="inFront">
    /// The user's own, of the same shape: its actors stand before ours and replace those of the same kind, code and name; its words
    /// for sectors win, its words for contexts and its discards are added, its ontology files replace ours whole.
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

        List<KnowledgeProblem> problems = [];
        var readers = new Readers(problems);
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        HashSet<string> read = [];
        foreach (string each in folders)
        {
            readers.Actors.IsInFront = readers.Sectors.IsInFront = inFront is not null && each == inFront;
            foreach ((string name, byte[] bytes) in ReadFiles(each))
            {
                // Lengths part name from content and file from file.
                hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{bytes.Length}\n"));
                hash.AppendData(bytes);
                if (read.Add(name) || !name.StartsWith("ontology/", StringComparison.Ordinal) || name == "ontology/contexts.txt")
                {
                    readers.Read(name, Encoding.UTF8.GetString(bytes));
                }
            }
        }

        string version = Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
        // The index reports clashes between files: it is made before the problems are handed out, whatever the ontology lacks.
        ActorIndex index = readers.Actors.ToIndex();
        KnowledgeBase? knowledge = readers.Ontology.ToOntology() is { } whole
            ? new KnowledgeBase(whole, index, readers.Sectors.ToWords(), readers.Frames.ToLexicon(), readers.Claims.ToLexicon(), version)
            : null;
        return new KnowledgeLoad(knowledge, problems);
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

    private sealed class Readers(List<KnowledgeProblem> problems)
    {
        public ActorReader Actors { get; } = new(problems);

        public SectorReader Sectors { get; } = new(problems);

        public OntologyReader Ontology { get; } = new(problems);

        public FrameReader Frames { get; } = new(problems);

        public ClaimReader Claims { get; } = new(problems);

        /// <summary>Each file by its folder and name; a file of no known name holds no knowledge.</summary>
        public void Read(string name, string text)
        {
            switch (name.Split('/'))
            {
                case ["actors", "discards.txt"]:
                    Actors.ReadDiscards(name, text);
                    break;
                case ["actors", "sectors.txt"]:
                    Sectors.Read(name, text);
                    break;
                case ["actors", var file] when file.EndsWith(".actors", StringComparison.Ordinal):
                    Actors.Read(name, text);
                    break;
                case ["frames", var file] when file.EndsWith(".frames", StringComparison.Ordinal):
                    Frames.ReadFrames(name, text);
                    break;
                case ["frames", var file] when file.StartsWith("classes", StringComparison.Ordinal):
                    Frames.ReadClasses(name, text);
                    break;
                case ["claims", var file] when file.EndsWith(".txt", StringComparison.Ordinal):
                    Claims.Read(name, text);
                    break;
                case ["ontology", "plover.txt"]:
                    Ontology.ReadTypes(name, text);
                    break;
                case ["ontology", "contexts.txt"]:
                    Ontology.ReadContexts(name, text);
                    break;
                case ["ontology", "cameo.txt"]:
                    Ontology.ReadCameo(name, text);
                    break;
            }
        }
    }
}
