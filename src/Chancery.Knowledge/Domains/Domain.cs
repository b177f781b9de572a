namespace Chancery.Knowledge.Domains;

/// <summary>What a text may be about; each has a file of its name in <c>knowledge/domains</c>.</summary>
public enum Domain : byte
{
    /// <summary>Speaks against all others.</summary>
    Politics,
    Sport,
    Arts,

    /// <summary>Markets and firms among themselves.</summary>
    Business,

    /// <summary>Weather, disasters, animals.</summary>
    Nature,

    /// <summary>Medicine and science.</summary>
    Science,

    /// <summary>Crime, accidents and quarrels among private persons.</summary>
    Private,

    /// <summary>The past as it is taught, shown and visited.</summary>
    History,
}

public static class DomainNames
{
    public const int Count = (int)Domain.History + 1;

    public static string Name(this Domain domain) => domain switch
    {
        Domain.Politics => "politics",
        Domain.Sport => "sport",
        Domain.Arts => "arts",
        Domain.Business => "business",
        Domain.Nature => "nature",
        Domain.Science => "science",
        Domain.Private => "private",
        _ => "history",
    };

    public static bool TryParse(ReadOnlySpan<char> name, out Domain domain)
    {
        for (int i = 0; i < Count; i++)
        {
            domain = (Domain)i;
            if (name.SequenceEqual(domain.Name()))
            {
                return true;
            }
        }

        domain = default;
        return false;
    }
}
