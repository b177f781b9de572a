using System.Diagnostics.CodeAnalysis;
using Chancery.Pipeline;

namespace Chancery.Commands;

/// <summary>Opens the pipeline, or says on standard error why it cannot be.</summary>
internal static class Loading
{
    public static bool TryOpen(PipelineFiles files, [NotNullWhen(true)] out ChanceryPipeline? pipeline)
    {
        PipelineOpening opening = ChanceryPipeline.Open(files);
        pipeline = (opening as PipelineOpening.Opened)?.Pipeline;
        if (opening is PipelineOpening.Refused refused)
        {
            Console.Error.WriteLine(refused.Message);
        }

        return pipeline is not null;
    }
}
