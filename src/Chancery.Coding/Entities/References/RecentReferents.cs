namespace Chancery.Coding.Entities.References;

/// <summary>The entities spoken of in the last sentences: those a pronoun may stand for.</summary>
internal sealed class RecentReferents
{
    /// <summary>Farther back a pronoun does not reach.</summary>
    public const int SentencesBack = 3;

    private readonly List<Referent> _recent = [];

    public IReadOnlyList<Referent> All => _recent;

    /// <summary>Forgets whom the last sentences did not speak of.</summary>
    public void Begin(int sentence) => _recent.RemoveAll(r => r.Last.Sentence < sentence - SentencesBack);

    public void Touch(Referent referent)
    {
        if (referent.Mentions.Count == 1 || !_recent.Contains(referent))
        {
            _recent.Add(referent);
        }
    }
}
