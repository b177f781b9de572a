using System.CommandLine;
using Chancery.Language.Model;
using Chancery.Pipeline;
using Chancery.Terminal;

namespace Chancery.Commands;

/// <summary><c>chancery model</c>: what a language model's file holds and says of itself.</summary>
internal static class ModelCommand
{
    public static Command Create()
    {
        Option<FileInfo> model = SharedOptions.Model();
        var command = new Command("model", "Print what the language model holds: licence, training data, figures, sizes, tensors") { model };
        return command.Doing((parsed, _) => Task.FromResult(Run(SharedOptions.PipelineFiles(parsed, model).ModelPath)));
    }

    private static int Run(string path)
    {
        try
        {
            string report = ModelReport.Of(File.ReadAllBytes(path));
            using StreamWriter writer = StandardStreams.Writer(StandardStreams.Out());
            writer.Write(report);
            return ExitStatus.Well;
        }
        catch (Exception e) when (e is ModelFormatException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{path}: {e.Message}");
            return ExitStatus.SomeFailed;
        }
    }
}
