using Chancery.Language.Lemmas;
using Chancery.Language.Segmentation;

namespace Chancery.Language.Tests.Segmentation;

/// <summary>The models that stand beside the tests, as the trainer wrote them.</summary>
internal static class TrainedModels
{
    private static readonly string Folder = Path.Combine(Root(), "tests", "Chancery.Language.Tests");

    public static byte[] SegmenterBytes { get; } = File.ReadAllBytes(Path.Combine(Folder, "Segmentation", "segmenter.bin"));

    public static byte[] LemmatiserBytes { get; } = File.ReadAllBytes(Path.Combine(Folder, "Lemmas", "lemmatiser.bin"));

    public static Segmenter Segmenter { get; } = Segmenter.Read(new BinaryReader(new MemoryStream(SegmenterBytes)));

    public static Lemmatiser Lemmatiser { get; } = Lemmatiser.Read(new BinaryReader(new MemoryStream(LemmatiserBytes)));

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Chancery.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
