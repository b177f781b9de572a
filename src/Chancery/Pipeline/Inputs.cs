namespace Chancery.Pipeline;

/// <summary>The inputs a command was given.</summary>
internal static class Inputs
{
    /// <summary>Stands for standard input, as does giving no input at all.</summary>
    public const string StandardInput = "-";

    /// <summary>
    /// Names the inputs that are not there, before anything is loaded for the others; returns the others in order.
    /// </summary>
    public static List<string> ThatExist(IReadOnlyList<string> given, TextWriter errors)
    {
        List<string> existing = [];
        foreach (string input in given.Count == 0 ? [StandardInput] : given)
        {
            if (input == StandardInput || IsAddress(input) || File.Exists(input) || Directory.Exists(input))
            {
                existing.Add(input);
            }
            else
            {
                errors.WriteLine($"{input}: no such file or folder");
            }
        }

        return existing;
    }

    private static bool IsAddress(string input) => input.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || input.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
