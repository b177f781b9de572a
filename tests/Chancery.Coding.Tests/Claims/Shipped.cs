using Chancery.Coding.Claims;
using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Tests.Claims;

/// <summary>The model and the cues that ship, loaded once.</summary>
internal static class Shipped
{
    /// <summary>The repository's folder.</summary>
    public static readonly string Root = FindRoot();

    private static readonly Lazy<Analyser> Loaded = new(() => Analyser.Load(Path.Combine(Root, "models", "english.bin")));
    private static readonly Lazy<KnowledgeLoad> Known = new(() => KnowledgeBase.Load(Path.Combine(Root, "knowledge")));

    public static Analyser Analyser => Loaded.Value;

    public static KnowledgeLoad Knowledge => Known.Value;

    public static ClaimFinder Finder { get; } = new(Knowledge.Knowledge.ShouldNotBeNull().Claims);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Chancery.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above the tests holds Chancery.slnx.");
    }
}
