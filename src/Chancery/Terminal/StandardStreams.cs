using System.Runtime.InteropServices;
using System.Text;

namespace Chancery.Terminal;

/// <summary>Standard input and output as UTF-8 without a mark, lines ended by a line feed on every platform.</summary>
internal static class StandardStreams
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Stream In() => Console.OpenStandardInput();

    public static Stream Out() => Console.OpenStandardOutput();

    public static StreamWriter Writer(Stream stream) => new(stream, Utf8) { NewLine = "\n", AutoFlush = true };

    /// <summary>Reads a file, or standard input for <c>-</c> or null.</summary>
    public static StreamReader Reader(string? input) =>
        new(input is null or Pipeline.Inputs.StandardInput ? In() : File.OpenRead(input), Utf8, detectEncodingFromByteOrderMarks: true);
}

/// <summary>Tells when nobody reads standard output any more (<c>chancery code … | head</c>).</summary>
/// <remarks>
/// The runtime's console stream passes over writes to a broken pipe, so that a long batch would run on for nobody; the signal
/// is asked for instead. Windows has no such signal: there the writes are lost and the batch ends by itself.
/// </remarks>
internal sealed class BrokenPipe : IDisposable
{
    private const PosixSignal SigPipe = (PosixSignal)13;   // the same number on Linux, macOS and BSD

    private readonly CancellationTokenSource _broken = new();
    private readonly PosixSignalRegistration? _registration;

    public BrokenPipe()
    {
        if (!OperatingSystem.IsWindows())
        {
            _registration = PosixSignalRegistration.Create(SigPipe, context =>
            {
                context.Cancel = true;
                _broken.Cancel();
            });
        }
    }

    public CancellationToken Token => _broken.Token;

    // The source is left to the collector: a signal may be on its way to it still, and it holds nothing.
    public void Dispose() => _registration?.Dispose();
}
