namespace Chancery.Knowledge.Import;

/// <summary>A position as FollowTheMoney has it.</summary>
/// <param name="Codes">PLOVER's codes of its countries.</param>
/// <param name="Sector">What its topics say; null where they say nothing.</param>
internal sealed record FtmPosition(string Name, IReadOnlyList<string> Codes, string? Sector)
{
    public static FtmPosition Of(FtmEntity entity)
    {
        string[] codes = [.. entity.Strings("country").Select(CountryCodes.Plover).OfType<string>().Distinct(StringComparer.Ordinal)];
        return new FtmPosition(entity.Caption ?? entity.First("name") ?? "", codes, Topic([.. entity.Strings("topics")]));
    }

    // Topics that name one sector; "gov.executive" and the like leave it to the words (an army's head is executive too).
    private static string? Topic(string[] topics) => topics switch
    {
        _ when topics.Contains("gov.judicial") => "JUD",
        _ when topics.Contains("gov.legislative") => "LEG",
        _ when topics.Contains("pol.party") => "PTY",
        _ => null,
    };
}

/// <summary>Positions and occupancies that stand on lines of their own, kept as small as they go.</summary>
/// <remarks>
/// An occupancy takes 40 bytes, its holder's id about 90 more the first time: a million of them with half as many holders are
/// 85 MB.
/// </remarks>
internal sealed class FtmOccupancies
{
    private const int None = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<FtmPosition?> _positions = [];
    private readonly Dictionary<string, int> _latestOfHolder = new(StringComparer.Ordinal);
    private readonly List<Held> _held = [];

    public void AddPosition(string id, FtmPosition position) => _positions[Number(id)] = position;

    public FtmPosition? Position(string id) => _numbers.TryGetValue(id, out int number) ? _positions[number] : null;

    public void Add(string holder, string post, OfficeTerm term)
    {
        _held.Add(new Held(Number(post), _latestOfHolder.GetValueOrDefault(holder, None), term));
        _latestOfHolder[holder] = _held.Count - 1;
    }

    /// <summary>What a holder held, in the order read; a post that stands nowhere is left out.</summary>
    public IEnumerable<(FtmPosition Position, OfficeTerm Term)> Of(string holder)
    {
        Stack<(FtmPosition, OfficeTerm)> result = [];
        for (int at = _latestOfHolder.GetValueOrDefault(holder, None); at != None; at = _held[at].Before)
        {
            if (_positions[_held[at].Post] is { } position)
            {
                result.Push((position, _held[at].Term));
            }
        }

        return result;
    }

    private int Number(string id)
    {
        if (!_numbers.TryGetValue(id, out int number))
        {
            _numbers.Add(id, number = _positions.Count);
            _positions.Add(null);
        }

        return number;
    }

    // Before: the same holder's occupancy read before this one.
    private readonly record struct Held(int Post, int Before, OfficeTerm Term);
}
