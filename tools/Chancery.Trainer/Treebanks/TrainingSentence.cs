using Chancery.Language;

namespace Chancery.Trainer.Treebanks;

/// <summary>A treebank sentence as columns; an annotation that a treebank does not have is null.</summary>
public sealed class TrainingSentence
{
    /// <summary>Stands for a feature bundle that the annotator left open: nothing is learned from it.</summary>
    public const string Unknown = "?";

    public required string[] Forms { get; init; }

    public required PartOfSpeech[] Tags { get; init; }

    public required string[] Xpos { get; init; }

    public required string[] Features { get; init; }

    /// <summary>Head of each word in the sentence; -1 for the root. Null: the sentence trains names only.</summary>
    public int[]? Heads { get; init; }

    public required Relation[] Relations { get; init; }

    /// <summary>Name label of each word (begin and inside of each kind); null where names are not annotated.</summary>
    public byte[]? Names { get; init; }
}
