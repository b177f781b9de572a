using Chancery.Knowledge.Claims;
using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>Who says what, as the text has it. Spans are UTF-16 units.</summary>
/// <param name="SourceHead">
/// The noun or pronoun that stands for the source; where <paramref name="Source"/> is a relative pronoun, the noun it stands for.
/// </param>
/// <param name="Source">The whole phrase, with title, apposition and relative clause; null where no source is named.</param>
/// <param name="SourceReason">Why there is no source: passive, unspecified, the article. Null where there is one.</param>
/// <param name="Cue">The words that attribute; with auxiliaries, negation, particles.</param>
/// <param name="Content">What is attributed, without source and cue; with its quotation marks. In the order of the text, disjoint.</param>
/// <param name="Sentence">The index of the cue's sentence.</param>
/// <param name="TakesUp">Its content only names what was claimed before: "denied the allegation".</param>
internal sealed record FoundClaim(
    Word? SourceHead, TextSpan? Source, string? SourceReason, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content, Stance Stance, int Sentence, bool TakesUp);

/// <summary>The reasons why a claim has no source, as the records write them.</summary>
internal static class SourceReasons
{
    public const string Passive = "passive";
    public const string Unspecified = "unspecified";
    public const string Article = "the article";
}
