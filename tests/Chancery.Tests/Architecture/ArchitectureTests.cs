using System.Reflection;
using System.Runtime.CompilerServices;

namespace Chancery.Tests.Architecture;

/// <summary>docs/architecture.md, held to.</summary>
public sealed class ArchitectureTests
{
    private const string Program = "chancery";

    // What each project may refer to, of ours.
    private static readonly Dictionary<string, string[]> s_allowed = new()
    {
        ["Chancery.Records"] = [],
        ["Chancery.Language"] = [],
        ["Chancery.Knowledge"] = [],
        ["Chancery.Coding"] = ["Chancery.Records", "Chancery.Language", "Chancery.Knowledge"],
        ["Chancery.Sources"] = ["Chancery.Records"],
        ["Chancery.Ledger"] = ["Chancery.Records"],
        [Program] = ["Chancery.Records", "Chancery.Language", "Chancery.Knowledge", "Chancery.Coding", "Chancery.Sources", "Chancery.Ledger"],
    };

    public static TheoryData<string> Projects => [.. s_allowed.Keys];

    public static TheoryData<string> Libraries => [.. s_allowed.Keys.Where(p => p != Program)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void ProjectsReferToNothingBeyondThePlan(string project)
    {
        string[] ours = [.. Assembly.Load(project).GetReferencedAssemblies().Select(a => a.Name!).Where(s_allowed.ContainsKey)];
        ours.Except(s_allowed[project]).ShouldBeEmpty();
    }

    [Fact]
    public void TheProgramJoinsAllOfThem() =>
        s_allowed[Program].Except(Assembly.Load(Program).GetReferencedAssemblies().Select(a => a.Name!)).ShouldBeEmpty();

    [Theory]
    [InlineData("Chancery.Language")]
    [InlineData("Chancery.Knowledge")]
    [InlineData("Chancery.Records")]
    public void TheCoreNeedsTheRuntimeOnly(string project) =>
        Assembly.Load(project).GetReferencedAssemblies().Where(a => !a.Name!.StartsWith("System.", StringComparison.Ordinal)).ShouldBeEmpty();

    [Theory]
    [InlineData("Chancery.Language")]
    [InlineData("Chancery.Knowledge")]
    [InlineData("Chancery.Records")]
    [InlineData("Chancery.Coding")]
    public void TheCoreTouchesNoNetworkAndNoConsole(string project) => Assembly.Load(project).GetReferencedAssemblies()
        .Where(a => a.Name is "System.Console" or "System.Net.Http" or "System.Net.Sockets" or "System.Diagnostics.Process").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Libraries))]
    public void PublicClassesAreSealedOrStaticOrAFamilysRoot(string project) => PublicTypes(project)
        .Where(t => t.IsClass && !t.IsSealed && !(t.IsAbstract && t.GetConstructors(BindingFlags.Instance | BindingFlags.Public).Length == 0))
        .Select(t => t.FullName).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Libraries))]
    public void PublicStructsAreReadOnly(string project) => PublicTypes(project)
        .Where(t => t is { IsValueType: true, IsEnum: false } && !t.IsDefined(typeof(IsReadOnlyAttribute)) && t.Name != "Enumerator")
        .Select(t => t.FullName).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Projects))]
    public void NoPublicFieldCanBeChanged(string project) => PublicTypes(project)
        .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(f => f is { IsInitOnly: false, IsLiteral: false, IsSpecialName: false })
        .Select(f => $"{f.DeclaringType}.{f.Name}").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Libraries))]
    public void NothingPublicHasASetter(string project) => PublicTypes(project)
        .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(p => p.GetSetMethod() is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
        .Select(p => $"{p.DeclaringType}.{p.Name}").ShouldBeEmpty();

    // Names of types are the words of the field; these say nothing.
    [Theory]
    [MemberData(nameof(Projects))]
    public void NoTypeHasAnEmptyName(string project) => Assembly.Load(project).GetTypes()
        .Where(t => ((string[])["Manager", "Helper", "Helpers", "Util", "Utils", "Utility"]).Any(s => t.Name.EndsWith(s, StringComparison.Ordinal)))
        .Select(t => t.FullName).ShouldBeEmpty();

    private static Type[] PublicTypes(string project) => Assembly.Load(project).GetExportedTypes();
}
