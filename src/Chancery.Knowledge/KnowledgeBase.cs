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

/// <summary>The ontology, the actors, the words for sectors, the frames and the cues of claims.</summary>
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
    /// <remarks>
    /// A line that is wrong is reported and left out, the rest is used. <see cref="KnowledgeLoad.Knowledge"/> is null only when
    /// the folder is missing or its ontology lacks an event type.
    /// </remarks>
    /// <exception cref="IOException">A file that is there cannot be read.</exception>
    public static KnowledgeLoad Load(string folder)
    {
        List<KnowledgeProblem> problems = [];
        if (!Directory.Exists(folder))
        {
            return new KnowledgeLoad(null, [new KnowledgeProblem(folder, 0, "no such folder")]);
        }

        List<(string Name, byte[] Bytes)> files = ReadFiles(folder);
        ActorReader actors = new(problems);
        SectorReader sectors = new(problems);
        OntologyReader ontology = new(problems);
        FrameReader frames = new(problems);
        ClaimReader claims = new(problems);
        foreach ((string name, byte[] bytes) in files)
        {
            switch (name)
            {
                case var _ when name.StartsWith("actors/", StringComparison.Ordinal) && name.EndsWith(".actors", StringComparison.Ordinal):
                    actors.Read(name, Encoding.UTF8.GetString(bytes));
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
                case var _ when name.StartsWith("claims/", StringComparison.Ordinal) && name.EndsWith(".txt", StringComparison.Ordinal):
                    claims.Read(name, Encoding.UTF8.GetString(bytes));
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

        ActorIndex index = actors.ToIndex();
        KnowledgeBase? knowledge = ontology.ToOntology() is { } read
            ? new KnowledgeBase(read, index, sectors.ToWords(), frames.ToLexicon(), claims.ToLexicon(), Hash(files))
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

    private static string Hash(List<(string Name, byte[] Bytes)> files)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach ((string name, byte[] bytes) in files)
        {
            // Lengths part name from content and file from file.
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{bytes.Length}\n"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
    }
}
