using System.Runtime.CompilerServices;

namespace Chancery.Pipeline;

/// <summary>Work on several threads whose results come in the order of the input.</summary>
internal static class OrderedParallel
{
    /// <summary>
    /// Applies <paramref name="work"/> to each item on up to <paramref name="threads"/> threads. Items are read on the caller's
    /// thread, and only a few more than there are threads are held at a time, however long the input is.
    /// </summary>
    public static async IAsyncEnumerable<TResult> Select<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, TResult> work,
        int threads,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        // A slow item keeps back the results after it; the others go on with what the window holds meanwhile.
        int window = threads == 1 ? 1 : threads * 4;
        var factory = new TaskFactory(
            cancellation,
            TaskCreationOptions.None,
            TaskContinuationOptions.None,
            new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler);
        var running = new Queue<Task<TResult>>(window);
        using IEnumerator<TItem> source = items.GetEnumerator();
        bool more = true;
        while (true)
        {
            while (more && running.Count < window)
            {
                cancellation.ThrowIfCancellationRequested();
                if (more = source.MoveNext())
                {
                    TItem item = source.Current;
                    running.Enqueue(factory.StartNew(() => work(item), cancellation));
                }
            }

            if (!running.TryDequeue(out Task<TResult>? next))
            {
                yield break;
            }

            yield return await next;
        }
    }
}
