using System.Text;
using Chancery.Knowledge.Petrarch;

namespace Chancery.Knowledge.Tests.Petrarch;

/// <summary>Dictionaries written for the tests.</summary>
internal static class Dictionaries
{
    public static DictionaryLoad Load(params (string Name, string Text)[] files) =>
        PetrarchDictionaries.Read(files.Select(f => (f.Name, Encoding.UTF8.GetBytes(f.Text))));

    public static DictionaryLoad Load(string name, byte[] bytes) => PetrarchDictionaries.Read([(name, bytes)]);

    public static PetrarchActor? Actor(this DictionaryLoad load, string words) =>
        load.Dictionaries!.Actors.Match([.. DictionaryWords.OfPhrase(words)], out _);

    public static PetrarchAgent? Agent(this DictionaryLoad load, string words) =>
        load.Dictionaries!.Agents.Match([.. DictionaryWords.OfPhrase(words)], out _);

    public static string[] Problems(this DictionaryLoad load, string file) =>
        [.. load.Problems.Where(p => p.File == file).Select(p => $"{p.Line}: {p.Message}")];
}
