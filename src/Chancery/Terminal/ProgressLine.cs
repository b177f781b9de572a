namespace Chancery.Terminal;

/// <summary>A count that is written over itself on standard error; nothing at all where that is no terminal.</summary>
internal sealed class ProgressLine(TextWriter errors, bool isTerminal, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private long _last = time.GetTimestamp();
    private bool _shown;

    public static ProgressLine OnStandardError() => new(Console.Error, !Console.IsErrorRedirected, TimeProvider.System);

    public void Report(int count)
    {
        if (isTerminal && time.GetElapsedTime(_last) >= Pause)
        {
            _last = time.GetTimestamp();
            _shown = true;
            errors.Write($"\r{count} read ");
        }
    }

    public void Dispose()
    {
        if (_shown)
        {
            errors.Write("\r\u001b[K");
        }
    }
}
