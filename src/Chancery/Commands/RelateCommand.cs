using System.CommandLine;
using System.Text.Json;
using Chancery.Pipeline;
using Chancery.Terminal;
using TypeList = Chancery.Coding.Relations.TypeList;

namespace Chancery.Commands;

/// <summary><c>chancery relate</c>: the relation between two given actors; a line out for each line in.</summary>
internal static class RelateCommand
{
    public static Command Create()
    {
        Argument<string?> file = SharedOptions.File("JSON Lines: {\"sentence\", \"source\", \"target\"}, or {\"marked\"} with <s>…</s> and <t>…</t>");
        Option<FileInfo> model = SharedOptions.Model();
        Option<DirectoryInfo> knowledge = SharedOptions.Knowledge();
        Option<DirectoryInfo> inFront = SharedOptions.InFront();
        Option<TypeList> types = new("--types")
        {
            Description = "fifteen: the list of the published relation sets, by CAMEO's roots; sixteen: PLOVER 2.0, as articles are coded",
            DefaultValueFactory = _ => TypeList.Fifteen,
        };
        var command = new Command("relate", "Tell the relation between two given actors in a sentence") { file, types, model, knowledge, inFront };
        return command.Doing((parsed, cancellation) => Task.FromResult(
            Run(parsed.GetValue(file), parsed.GetValue(types), SharedOptions.PipelineFiles(parsed, model, knowledge, inFront), cancellation)));
    }

    private static int Run(string? file, TypeList types, PipelineFiles files, CancellationToken cancellation)
    {
        if (Inputs.ThatExist(file is null ? [] : [file], Console.Error).Count == 0
            || !Loading.TryOpen(files, out ChanceryPipeline? pipeline))
        {
            return ExitStatus.SomeFailed;
        }

        using StreamReader reader = StandardStreams.Reader(file);
        using StreamWriter writer = StandardStreams.Writer(StandardStreams.Out());
        return Run(reader, file ?? Inputs.StandardInput, question => pipeline.Relate(question, types), writer, Console.Error, cancellation)
            ? ExitStatus.Well
            : ExitStatus.SomeFailed;
    }

    /// <returns>Whether every line could be read and answered.</returns>
    internal static bool Run(
        TextReader reader,
        string name,
        Func<RelationQuestion, RelationAnswer> relate,
        TextWriter writer,
        TextWriter errors,
        CancellationToken cancellation)
    {
        bool well = true;
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            (RelationQuestion? question, string? problem) = RelationQuestion.Read(line);
            RelationAnswer answer = question is null ? RelationAnswer.Unread(problem!) : Answer(question);
            if (answer.Problem is not null)
            {
                errors.WriteLine($"{name}:{number}: {answer.Problem}");
                well = false;
            }

            writer.Write(JsonSerializer.Serialize(answer, ProgramJson.Readable.RelationAnswer) + "\n");
        }

        return well;

        RelationAnswer Answer(RelationQuestion question)
        {
            try
            {
                return relate(question);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // As for articles: one sentence must not take the others with it.
                return RelationAnswer.Unread($"could not be answered ({e.GetType().Name}: {e.Message})");
            }
        }
    }
}
