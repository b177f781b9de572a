namespace Chancery.Trainer.Treebanks;

/// <summary>
/// Copies of training files without the documents that a development file holds too (GUM's <c>GUM_court_loan</c> stands in both), so
/// that what measures never trains.
/// </summary>
internal sealed class CleanTreebank : IDisposable
{
    private const string DocumentMark = "# newdoc id = ";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-treebanks-");

    public CleanTreebank(IEnumerable<string> train, IEnumerable<string> development)
    {
        HashSet<string> measured = new(development.SelectMany(File.ReadLines).Where(IsMark), StringComparer.Ordinal);
        Paths = [.. train.Select(path => Copy(path, measured))];
    }

    public IReadOnlyList<string> Paths { get; }

    /// <summary>Documents left out.</summary>
    public List<string> Left { get; } = [];

    public void Dispose() => _folder.Delete(recursive: true);

    private static bool IsMark(string line) => line.StartsWith(DocumentMark, StringComparison.Ordinal);

    private string Copy(string path, HashSet<string> measured)
    {
        string target = Path.Combine(_folder.FullName, Path.GetFileName(path));
        using StreamWriter writer = File.CreateText(target);
        bool left = false;
        foreach (string line in File.ReadLines(path))
        {
            if (IsMark(line))
            {
                left = measured.Contains(line);
                if (left)
                {
                    Left.Add(line[DocumentMark.Length..]);
                }
            }

            if (!left)
            {
                writer.Write(line);
                writer.Write('\n');
            }
        }

        return target;
    }
}
