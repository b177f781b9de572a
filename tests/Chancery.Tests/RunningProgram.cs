using System.Diagnostics;

namespace Chancery.Tests;

/// <summary>The built program, run as its users run it.</summary>
internal static class RunningProgram
{
    public static string Path { get; } = System.IO.Path.Combine(
        AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "chancery.exe" : "chancery");

    public static bool HasModel => File.Exists(System.IO.Path.Combine(AppContext.BaseDirectory, "models", "english.bin"));

    public static Task<Ended> Run(params string[] arguments) => RunIn(AppContext.BaseDirectory, input: "", arguments);

    public static Process Start(string folder, params string[] arguments) => Process.Start(new ProcessStartInfo(Path, arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    })!;

    public static async Task<Ended> RunIn(string folder, string input, params string[] arguments)
    {
        using Process process = Start(folder, arguments);
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Task<string> output = process.StandardOutput.ReadToEndAsync(cancellation);
        Task<string> errors = process.StandardError.ReadToEndAsync(cancellation);
        try
        {
            await process.StandardInput.WriteAsync(input.AsMemory(), cancellation);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading all of its input, which is its right.
        }

        await process.WaitForExitAsync(cancellation);
        return new Ended(process.ExitCode, await output, await errors);
    }

    /// <summary>Runs a line of shell, in which <c>$CHANCERY</c> is the program.</summary>
    public static async Task<Ended> Shell(string line)
    {
        using Process process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", line])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            Environment = { ["CHANCERY"] = Path },
        })!;
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Task<string> output = process.StandardOutput.ReadToEndAsync(cancellation);
        Task<string> errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new Ended(process.ExitCode, await output, await errors);
    }
}

internal sealed record Ended(int Status, string Output, string Errors)
{
    public void ShouldBeCleanly(int status)
    {
        Status.ShouldBe(status, Errors);
        Errors.ShouldNotContain("   at ");   // a stack trace
        Errors.ShouldNotContain("Exception");
    }
}
