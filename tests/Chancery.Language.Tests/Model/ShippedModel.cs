using Chancery.Language.Model;

namespace Chancery.Language.Tests.Model;

/// <summary>The model that ships, read once for all tests.</summary>
internal static class ShippedModel
{
    private static readonly Lazy<byte[]> File = new(() => System.IO.File.ReadAllBytes(Path.Combine(Root(), "models", "english.bin")));
    private static readonly Lazy<LanguageModel> Read = new(() => LanguageModel.Read(Bytes));
    private static readonly Lazy<Analyser> Loaded = new(() => new Analyser(Model));

    public static byte[] Bytes => File.Value;

    public static LanguageModel Model => Read.Value;

    public static Analyser Analyser => Loaded.Value;

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder, "Chancery.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
