namespace Chancery.Language.Embedding;

/// <summary>A hash of a word's characters, the same on every machine and in every run.</summary>
internal static class FormHash
{
    /// <summary>FNV-1a over the UTF-16 units, its upper bits folded into the lower.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261u;
        foreach (char c in word)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }
}
