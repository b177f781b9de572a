namespace Chancery.Commands;

/// <summary>What the program tells its caller.</summary>
internal static class ExitStatus
{
    public const int Well = 0;

    /// <summary>Some input failed; each is named on standard error and the rest was done.</summary>
    public const int SomeFailed = 1;

    public const int WrongUsage = 2;

    /// <summary>Ctrl-C: 128 + SIGINT, as shells report it.</summary>
    public const int Interrupted = 130;
}
