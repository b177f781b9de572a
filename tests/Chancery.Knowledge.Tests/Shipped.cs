using System.Runtime.CompilerServices;

namespace Chancery.Knowledge.Tests;

/// <summary>The knowledge that ships, loaded once.</summary>
internal static class Shipped
{
    public static string Folder { get; } = Path.Combine(Root(), "knowledge");

    private static readonly Lazy<KnowledgeLoad> Loaded = new(() => KnowledgeBase.Load(Folder));

    public static KnowledgeLoad Load => Loaded.Value;

    public static KnowledgeBase Knowledge => Load.Knowledge.ShouldNotBeNull();

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
