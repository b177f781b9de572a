namespace Chancery.Language.Segmentation;

/// <summary>Whether a single or a double quotation mark stands open: tells <c>the states'</c> from the end of a
/// quotation.</summary>
internal struct OpenQuotes
{
    private bool _single;
    private bool _double;

    public readonly uint Code => (_single ? 1u : 0) + (_double ? 2u : 0);

    /// <summary>Takes the character at <paramref name="at"/> of the run into account.</summary>
    public void Pass(ReadOnlySpan<char> codes, ReadOnlySpan<CharacterKind> kinds, int at, int first, int end)
    {
        if (kinds[at] != CharacterKind.Mark)
        {
            return;
        }

        bool atStart = at == first || (kinds[at - 1] == CharacterKind.Mark && codes[at - 1] is not ('.' or ',' or '!' or '?'));
        switch (codes[at])
        {
            case '"':
                _double = !_double;
                break;
            case '“' or '„' or '«':
                _double = true;
                break;
            case '”' or '»':
                _double = false;
                break;
            case '‘' or '`':
                _single = true;
                break;
            case '\'' when atStart && at + 1 < end && kinds[at + 1] != CharacterKind.Mark:
                _single = true;
                break;
            case '\'' when at + 1 == end || kinds[at + 1] == CharacterKind.Mark:
                _single = false;
                break;
        }
    }
}
