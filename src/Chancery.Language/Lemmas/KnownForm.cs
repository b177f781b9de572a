namespace Chancery.Language.Lemmas;

/// <summary>One reading of a form that training met.</summary>
internal readonly record struct KnownForm(string Xpos, PartOfSpeech Tag, string Lemma);
