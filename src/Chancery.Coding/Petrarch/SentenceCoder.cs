using Chancery.Knowledge.Petrarch;
using Chancery.Language;

namespace Chancery.Coding.Petrarch;

/// <summary>Codes one sentence: each verb of the dictionary, its pattern, and who stands where.</summary>
internal sealed class SentenceCoder
{
    private readonly Sentence _sentence;
    private readonly SentenceUnits _units;
    private readonly PetrarchDictionaries _dictionaries;
    private readonly PhraseCoder _phrases;
    private readonly VerbPatternMatcher _matcher;
    private readonly Participants _participants;
    private readonly bool[] _done;
    private readonly List<PetrarchEvent> _events = [];

    public SentenceCoder(Sentence sentence, SentenceUnits units, PetrarchDictionaries dictionaries, DictionaryHits hits)
    {
        _sentence = sentence;
        _units = units;
        _dictionaries = dictionaries;
        _phrases = new PhraseCoder(sentence, units, hits);
        _matcher = new VerbPatternMatcher(sentence, units, new PhraseSpans(sentence, units), _phrases);
        _participants = new Participants(sentence, _phrases);
        _done = new bool[sentence.End - sentence.First];
    }

    public IReadOnlyList<PetrarchEvent> Code()
    {
        foreach (Word word in _sentence.Words)
        {
            if (!_done[word.Index - _sentence.First] && IsVerb(word))
            {
                CodeVerb(word);
            }
        }

        return _events;
    }

    // In a treebank a verb that only modifies a noun heads no verb phrase, nor does one that only helps another.
    private static bool IsVerb(Word word) => word.Xpos.StartsWith("VB", StringComparison.Ordinal)
        && word.Relation is not (Relation.Aux or Relation.AuxPass or Relation.Cop or Relation.Amod or Relation.Compound);

    private void CodeVerb(Word verb)
    {
        UnitSpan own = _units.OfWord(verb.Index);
        if (own.End == own.First)
        {
            return;
        }

        // Forms of several words stand first; those of fewer do not count beside them.
        List<VerbForm> forms = [];
        foreach (VerbForm form in _dictionaries.Verbs.Of(_units[own.End - 1]))
        {
            bool stands = _units.StandsAt(own.End - 1 - form.Before.Count, form.Before) && _units.StandsAt(own.End, form.After);
            if (stands && (forms.Count == 0 || Length(form) == Length(forms[0])))
            {
                forms.Add(form);
            }
        }

        if (forms.Count == 0)
        {
            return;
        }

        var span = new UnitSpan(own.End - 1 - forms[0].Before.Count, own.End + forms[0].After.Count);
        VerbRegions regions = VerbRegions.Of(verb, span, _units);
        foreach (VerbForm form in forms)
        {
            foreach (VerbPattern pattern in form.Block.Patterns)
            {
                if (_matcher.Match(pattern, regions) is { } fit)
                {
                    Emit(verb, span, regions, pattern.Code, fit, $"{form.Place} {pattern.Place} {pattern.Text}");
                    return;
                }
            }
        }

        VerbForm plain = forms.Find(f => !f.Code.IsNull) ?? forms[0];
        Emit(verb, span, regions, plain.Code, null, $"{plain.Place}");
    }

    private static int Length(VerbForm form) => form.Before.Count + form.After.Count;

    private void Emit(Word verb, UnitSpan form, VerbRegions regions, EventCode code, PatternFit? fit, string rule)
    {
        if (code.IsNull)
        {
            return;
        }

        (Word? source, Word? target, string note) = Find(verb, regions, fit);
        if (source is not { } from || target is not { } to)
        {
            return;
        }

        int before = _events.Count;
        (int, int) words = (_units.WordOf(form.First), _units.WordOf(form.End - 1));
        foreach (PhraseCode one in _phrases.Code(from))
        {
            foreach (PhraseCode other in _phrases.Code(to))
            {
                if (one.Code != other.Code)
                {
                    Add(one, other, code.Forward);
                    Add(other, one, code.Backward);
                }
            }
        }

        // What a coded verb governs is not coded for itself.
        if (_events.Count > before)
        {
            foreach (int unit in regions.After)
            {
                _done[_units.WordOf(unit) - _sentence.First] = true;
            }
        }

        void Add(PhraseCode one, PhraseCode other, string? eventCode)
        {
            if (eventCode is not null && !_events.Exists(e => e.Source.Code == one.Code && e.Target.Code == other.Code && e.Code == eventCode))
            {
                _events.Add(new PetrarchEvent(one, other, eventCode, verb, words, rule + note));
            }
        }
    }

    private (Word? Source, Word? Target, string Note) Find(Word verb, VerbRegions regions, PatternFit? fit)
    {
        Word? source = fit?.Source, target = fit?.Target;
        if (fit?.Compound is { } compound)
        {
            source ??= fit.CompoundIsBefore ? compound : _participants.Source(verb, compound) ?? compound;
            target ??= compound;
            return (source, target, "");
        }

        string note = "";
        if (source is null && target is null && _participants.PassiveAgent(verb) is { } agent && _participants.Source(verb, agent) is { } patient)
        {
            return (agent, patient, "; passive: the phrase behind 'by' is the source");
        }

        source ??= _participants.Source(verb, target);
        target ??= _participants.Target(verb, regions.After, _units, source);
        return (source, target, note);
    }
}
