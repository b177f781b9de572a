namespace Chancery.Sources.Text;

/// <summary>A file to be read from its start, packed with gzip or not: its first bytes tell.</summary>
public static class PackedFile
{
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Stream Open(string path) => LimitedReading.Unpacked(File.OpenRead(path));
}
