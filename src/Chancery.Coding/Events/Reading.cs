using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>A binding with the event it means once the event inside it is taken into account.</summary>
/// <param name="Type">Null for a plain statement.</param>
internal sealed record Reading(Binding Binding, EventType? Type, string? Mode, Reading? Inner, int Score)
{
    public string? Cameo => Composition.Cameo(Binding, Inner?.Type);

    /// <summary>The binding's recipients; else those of the event inside, or who is to act in it.</summary>
    public IReadOnlyList<Word> Recipients
    {
        get
        {
            if (Binding.Recipients.Count > 0 || Inner is null)
            {
                return Binding.Recipients;
            }

            Word[] others = [.. Inner.Binding.Actors.Where(a => !Binding.Actors.Contains(a))];
            Word[] recipients = [.. Inner.Recipients.Where(r => !Binding.Actors.Contains(r))];
            // Who is blamed for a deed is who did it, not who suffered it.
            if (Type == EventType.Accuse)
            {
                return others;
            }

            // Who is asked to act, or the other side of a meeting, stands among the actors inside.
            return others.Length > 0 && (Type is EventType.Request || recipients.Length == 0) ? others : recipients;
        }
    }
}
