using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.Intrinsics;
using System.Runtime.InteropServices;
using System.Text.Json;
using Chancery.Coding;
using Chancery.Coding.Places;
using Chancery.Knowledge;
using Chancery.Language;
using Chancery.Records;
using Chancery.Sources;

namespace Chancery.Benchmarks;

/// <summary>
/// The program's whole path as a user feels it: load the model and the knowledge, then analyse, code and write articles as JSON. Prints
/// plain lines; each rate is the median of five runs after one that warms up.
/// </summary>
/// <remarks>
/// Rates are given by the clock and by processor time: on a busy machine only the second tells what the program costs. The peak working set
/// is that of the whole process, articles held in memory included.
/// </remarks>
internal sealed class WholePath(TextWriter output)
{
    private const int Runs = 5;
    private const int SampleCount = 150;

    /// <param name="path">JSON Lines, or a folder of sources; null for articles made of the samples.</param>
    public int Run(string? path)
    {
        Article[] articles = path is null ? SampleArticles.Make(SampleCount) : [.. ArticleReader.Read(path).Where(i => i is { Article: not null, Problem: null }).Select(i => i.Article!)];
        if (articles.Length == 0)
        {
            Console.Error.WriteLine($"{path}: no articles in it");
            return 1;
        }

        output.WriteLine($"machine: {Processor()}, {Environment.ProcessorCount} processors, vectors of {(Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128)} bits");
        output.WriteLine($"system: {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");
        output.WriteLine($"busy before the start: {Busy()}");

        long start = Stopwatch.GetTimestamp();
        Task<Analyser> loading = Task.Run(() => Analyser.Load(Repository.Model));
        KnowledgeBase knowledge = KnowledgeBase.Load(Repository.Knowledge).Knowledge ?? throw new InvalidOperationException("The knowledge does not load.");
        Analyser analyser = loading.GetAwaiter().GetResult();
        var coder = new Coder(knowledge, PlaceGazetteer.Load(Repository.Places), analyser.Vectors);
        output.WriteLine($"load, model and knowledge: {Stopwatch.GetElapsedTime(start).TotalSeconds:F2} s (model {analyser.Description.Name} {analyser.Description.Version})");

        int words = articles.Sum(article => analyser.Analyse(article.Text).WordCount);
        output.WriteLine($"input: {path ?? "samples"}, {articles.Length} articles, {words} words");
        Stages(articles, analyser, coder, words);
        foreach (int threads in (int[])[1, 2])
        {
            Measure($"whole path, {threads} thread{(threads == 1 ? "" : "s")}", words, () => Code(articles, analyser, coder, threads));
        }

        output.WriteLine($"peak working set: {Peak():F0} MiB");
        return 0;
    }

    private void Stages(Article[] articles, Analyser analyser, Coder coder, int words)
    {
        foreach (int threads in (int[])[1, 2])
        {
            Measure($"analysis alone, {threads} thread{(threads == 1 ? "" : "s")}", words, () => Words(articles, analyser, threads));
        }

        output.WriteLine($"peak working set so far: {Peak():F0} MiB");
        Document[] documents = [.. articles.Select(article => analyser.Analyse(article.Text))];
        CodedArticle[] coded = [];
        Measure("coding alone, 1 thread", words, () =>
        {
            coded = [.. articles.Select((article, i) => coder.Code(article, documents[i]))];
            return coded.Sum(c => c.Events.Count);
        });
        Measure("JSON alone, 1 thread", words, () => coded.Sum(c => Json(c).Length));
    }

    private static int Words(Article[] articles, Analyser analyser, int threads)
    {
        int words = 0;
        if (threads == 1)
        {
            foreach (Article article in articles)
            {
                using Document document = analyser.Analyse(article.Text);
                words += document.WordCount;
            }

            return words;
        }

        Parallel.ForEach(Partitioner.Create(articles, loadBalance: true), new ParallelOptions { MaxDegreeOfParallelism = threads }, article =>
        {
            using Document document = analyser.Analyse(article.Text);
            Interlocked.Add(ref words, document.WordCount);
        });
        return words;
    }

    private static double Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / (1024.0 * 1024);
    }

    private static int Code(Article[] articles, Analyser analyser, Coder coder, int threads)
    {
        byte[][] lines = new byte[articles.Length][];
        Parallel.For(0, articles.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            using Document document = analyser.Analyse(articles[i].Text);
            lines[i] = Json(coder.Code(articles[i], document));
        });
        return lines.Sum(line => line.Length);
    }

    private static byte[] Json(CodedArticle coded) => JsonSerializer.SerializeToUtf8Bytes(coded, RecordsJson.Readable.CodedArticle);

    /// <param name="run">Gives a sum that must be the same each time.</param>
    private void Measure(string what, int words, Func<int> run)
    {
        int expected = run();
        var runs = new (double Clock, double Processor, double Bytes)[Runs];
        using var process = Process.GetCurrentProcess();
        for (int i = 0; i < Runs; i++)
        {
            GC.Collect();
            process.Refresh();
            TimeSpan processor = process.TotalProcessorTime;
            long bytes = GC.GetTotalAllocatedBytes(precise: true);
            long start = Stopwatch.GetTimestamp();
            int result = run();
            runs[i].Clock = Stopwatch.GetElapsedTime(start).TotalSeconds;
            process.Refresh();
            runs[i].Processor = (process.TotalProcessorTime - processor).TotalSeconds;
            runs[i].Bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
            if (result != expected)
            {
                throw new InvalidOperationException($"{what}: two runs gave different results, {expected} and {result}.");
            }
        }

        output.WriteLine(
            $"{what}: {words / Median(r => r.Clock):F0} words/s, {words / Median(r => r.Processor):F0} words a second of processor time, {Median(r => r.Bytes) / words:F0} bytes allocated a word");

        double Median(Func<(double Clock, double Processor, double Bytes), double> of) => runs.Select(of).Order().ElementAt(Runs / 2);
    }

    private static string Processor()
    {
        const string linux = "/proc/cpuinfo";
        string? line = File.Exists(linux) ? File.ReadLines(linux).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    // Processes waiting to run, one minute's average; below the number of processors the clock can be trusted.
    private static string Busy()
    {
        const string linux = "/proc/loadavg";
        return File.Exists(linux) ? $"load {File.ReadAllText(linux).Split(' ')[0]}" : "not known";
    }
}
