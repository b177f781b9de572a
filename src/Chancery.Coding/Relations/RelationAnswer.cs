namespace Chancery.Coding.Relations;

/// <param name="Confidence">Share of the evidence, 0 to 1.</param>
public sealed record RelationCandidate(string Event, double Confidence);

/// <summary>What one given actor does to another in a sentence: the output line of <c>chancery relate</c>.</summary>
public sealed record RelationAnswer(string Event, string? Mode, string Status, double Confidence, string Rule, IReadOnlyList<RelationCandidate> Candidates);
