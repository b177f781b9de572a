namespace Chancery.Ledger.Tests;

/// <summary>A folder that goes when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-ledger-");

    public string Path => _folder.FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public LedgerFile Ledger(string name = "test.ledger") =>
        LedgerFile.Open(File(name)).ShouldBeOfType<LedgerOpening.Opened>().Ledger;

    public void Dispose() => _folder.Delete(recursive: true);
}
