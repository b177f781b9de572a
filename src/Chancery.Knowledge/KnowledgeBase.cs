using System.Security.Cryptography;
using System.Text;
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
    internal KnowledgeBase(Ontology ontology, ActorIndex actors, SectorWords sectors, FrameLexicon frames, string version)
    {
        Ontology = ontology;
        Actors = actors;
        Sectors = sectors;
        Frames = frames;
        Version = version;
    }

    public Ontology Ontology { get; }

    public ActorIndex Actors { get; }

    public SectorWords Sectors { get; }

    public FrameLexicon Frames { get; }

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
        ActorReader actors = new(problems);
        SectorReader sectors = new(problems);
        OntologyReader ontology = new(problems);
        FrameReader frames = new(problems);
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        HashSet<string> read = [];
        foreach (string each in folders)
        {
            actors.IsInFront = sectors.IsInFront = inFront is not null && each == inFront;
            foreach ((string name, byte[] bytes) in ReadFiles(each))
            {
                // Lengths part name from content and file from file.
                hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{bytes.Length}\n"));
                hash.AppendData(bytes);
                if (read.Add(name) || !name.StartsWith("ontology/", StringComparison.Ordinal) || name == "ontology/contexts.txt")
                {
                    Read(name, bytes, actors, sectors, ontology, frames);
                }
            }
        }

        ActorIndex index = actors.ToIndex();
        string version = Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
        KnowledgeBase? knowledge = ontology.ToOntology() is { } whole ? new KnowledgeBase(whole, index, sectors.ToWords(), frames.ToLexicon(), version) : null;
        return new KnowledgeLoad(knowledge, problems);
    }

    private static void Read(string name, byte[] bytes, ActorReader actors, SectorReader sectors, OntologyReader ontology, FrameReader frames)
    {
        switch (name)
        {
            case var _ when name.StartsWith("actors/", StringComparison.Ordinal) && name.EndsWith(".actors", StringComparison.Ordinal):
                actors.Read(name, Encoding.UTF8.GetString(bytes));
                break;
            case "actors/discards.txt":
                actors.ReadDiscards(name, Encoding.UTF8.GetString(bytes));
                break;
            case "actors/sectors.txt":
                sectors.Read(name, Encoding.UTF8.GetString(bytes));
                break;
            case var _ when name.StartsWith("frames/", StringComparison.Ordinal) && name.EndsWith(".frames", StringComparison.Ordinal):
                frames.ReadFrames(name, Encoding.UTF8.GetString(bytes));
                break;
            case var _ when name.StartsWith("frames/classes", StringComparison.Ordinal) && name.EndsWith(".txt", StringComparison.Ordinal):
                frames.ReadClasses(name, Encoding.UTF8.GetString(bytes));
                break;
            case "ontology/plover.txt":
                ontology.ReadTypes(name, Encoding.UTF8.GetString(bytes));
                break;
            case "ontology/contexts.txt":
                ontology.ReadContexts(name, Encoding.UTF8.GetString(bytes));
                break;
            case "ontology/cameo.txt":
                ontology.ReadCameo(name, Encoding.UTF8.GetString(bytes));
                break;
        }
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
}
