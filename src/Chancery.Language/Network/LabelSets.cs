namespace Chancery.Language.Network;

/// <summary>The label sets a model was trained with, in the order of its output columns.</summary>
internal sealed record LabelSets(string[] Xpos, Features[] Features)
{
    /// <summary>Output columns of the tag head: UPOS, then XPOS, features, name labels.</summary>
    public int TagColumns => PartsOfSpeech.Count + Xpos.Length + Features.Length + Names.NameLabel.Count;
}
