using Chancery.Coding.Tests.Dates;
using Chancery.Language;

[assembly: AssemblyFixture(typeof(DateModelFixture))]

namespace Chancery.Coding.Tests.Dates;

/// <summary>The shipped model, loaded once for all tests of dates and places.</summary>
public sealed class DateModelFixture
{
    private readonly Lazy<Analyser> _analyser = new(() => Analyser.Load(Path.Combine(Root, "models", "english.bin")));

    public Analyser Analyser => _analyser.Value;

    /// <summary>The folder of the solution.</summary>
    public static string Root
    {
        get
        {
            string? folder = AppContext.BaseDirectory;
            while (folder is not null && !File.Exists(Path.Combine(folder, "Chancery.slnx")))
            {
                folder = Path.GetDirectoryName(folder);
            }

            return folder ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Chancery.slnx.");
        }
    }

    public Document Analyse(string text) => Analyser.Analyse(text);

    /// <summary>The first word so written.</summary>
    public static Word Find(Document document, string word)
    {
        foreach (Word at in document.Words)
        {
            if (at.Text == word)
            {
                return at;
            }
        }

        throw new InvalidOperationException($"'{word}' is no word of '{document.Text}'.");
    }
}
