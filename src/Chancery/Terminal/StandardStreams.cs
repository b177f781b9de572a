using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Chancery.Terminal;

/// <summary>Standard input and output as UTF-8 without a mark, lines ended by a line feed on every platform.</summary>
internal static class StandardStreams
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Stream In() => Console.OpenStandardInput();

    /// <summary>Standard output; a write to a pipe that nobody reads any more throws (<see cref="IsBrokenPipe"/>).</summary>
    /// <remarks>
    /// The runtime's console stream passes over such writes, so that a long batch (<c>chancery code … | head</c>) would run on for
    /// nobody: a pipe is opened here. A file is left to the console stream, which keeps the place that programs before and after
    /// this one write at.
    /// </remarks>
    public static Stream Out()
    {
        if (Console.IsOutputRedirected && !OperatingSystem.IsWindows())
        {
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!pipe.CanSeek)
            {
                return pipe;
            }
        }

        return Console.OpenStandardOutput();
    }

    public static bool IsBrokenPipe(IOException e)
    {
        const int brokenPipe = 32;   // EPIPE, the same number on Linux, macOS and BSD
        return e.HResult == brokenPipe;
    }

    public static StreamWriter Writer(Stream stream) => new(stream, Utf8) { NewLine = "\n", AutoFlush = true };

    /// <summary>Reads a file, or standard input for <c>-</c> or null.</summary>
    public static StreamReader Reader(string? input) =>
        new(input is null or Pipeline.Inputs.StandardInput ? In() : File.OpenRead(input), Utf8, detectEncodingFromByteOrderMarks: true);
}
