namespace Chancery.Benchmarks;

/// <summary>Where the model, the knowledge and the samples lie: in the repository that the program was built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Model => Path.Combine(Root, "models", "english.bin");

    public static string Knowledge => Path.Combine(Root, "knowledge");

    public static string Places => Path.Combine(Knowledge, "places", "cities.bin");

    public static string Samples => Path.Combine(Root, "samples");

    // From the working directory too: BenchmarkDotNet may run its own builds from elsewhere.
    private static string Find()
    {
        foreach (string start in (string[])[AppContext.BaseDirectory, Environment.CurrentDirectory])
        {
            for (string? folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "Chancery.slnx")))
                {
                    return folder;
                }
            }
        }

        throw new InvalidOperationException("The benchmarks do not run inside the repository.");
    }
}
