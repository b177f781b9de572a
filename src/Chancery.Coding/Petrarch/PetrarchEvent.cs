using Chancery.Language;

namespace Chancery.Coding.Petrarch;

/// <summary>An event as PETRARCH writes it: whom to whom, by its dictionaries' codes.</summary>
/// <param name="Code">As the verbs' dictionary has it, whatever ontology that follows.</param>
/// <param name="Form">First and last word of the verb's form.</param>
/// <param name="Rule">The lines that gave the code, and what was decided besides.</param>
public sealed record PetrarchEvent(PhraseCode Source, PhraseCode Target, string Code, Word Verb, (int First, int Last) Form, string Rule);
