using System.CommandLine;

namespace Chancery.Commands;

/// <summary><c>chancery knowledge</c>: looking after what the program knows.</summary>
internal static class KnowledgeCommand
{
    public static Command Create() => new("knowledge", "Check the knowledge, add to it from data sources, and tell which names it lacks")
    {
        KnowledgeCheckCommand.Create(), KnowledgeAddCommand.Create(), KnowledgeUnresolvedCommand.Create(),
    };
}
