namespace Chancery.Knowledge.Petrarch;

/// <summary>A line of a dictionary: what a coded slot names as its ground.</summary>
/// <param name="File">The file's name in the dictionaries' folder.</param>
/// <param name="Line">From 1.</param>
public readonly record struct DictionaryPlace(string File, int Line)
{
    public override string ToString() => $"{File}:{Line}";
}
