using Xunit.MicrosoftTestingPlatform;

namespace Chancery.Ledger.Tests;

/// <summary>The test program; started with <c>file-on-and-on LEDGER</c> it is the child that <see cref="KillTests"/> kills.</summary>
internal static class Program
{
    public const string ChildMode = "file-on-and-on";

    public static Task<int> Main(string[] args)
    {
        if (args is [ChildMode, string path])
        {
            FileOnAndOn(path);
        }

        return args.Any(arg => arg is "-automated" or "@@")
            ? Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args)
            : TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
    }

    private static void FileOnAndOn(string path)
    {
        using LedgerFile ledger = ((LedgerOpening.Opened)LedgerFile.Open(path)).Ledger;
        for (int i = 0; ; i++)
        {
            (Records.Article article, Records.CodedArticle coded) = KillTests.Large(i);
            ledger.File(article, coded, Samples.Edition);
            Console.WriteLine(i);
        }
    }
}
