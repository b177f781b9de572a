using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using Chancery.Ledger;
using Chancery.Pipeline;

namespace Chancery.Commands;

/// <summary><c>--version</c>: with what an article is read: the program, the model, the knowledge.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <summary>With the commit it was built from, where that is known: two builds of one number may read differently.</summary>
    public static string Program { get; } =
        Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine($"chancery {Program}");
        PipelineOpening opening = ChanceryPipeline.Open(new PipelineFiles(Model: null, Knowledge: null));
        if (opening is PipelineOpening.Opened { Pipeline.Edition: Edition edition })
        {
            output.WriteLine($"model {edition.Model}");
            output.WriteLine($"knowledge {edition.Knowledge}");
            return ExitStatus.Well;
        }

        Console.Error.WriteLine(((PipelineOpening.Refused)opening).Message);
        return ExitStatus.SomeFailed;
    }
}
