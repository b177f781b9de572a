using System.Text;

namespace Chancery.Knowledge.Import;

/// <summary>Writes <c>.actors</c> files.</summary>
internal static class ActorFile
{
    private const int WidestLine = 130;

    private const string Head =
        """
        # Written by 'chancery knowledge add', which writes it anew each time. To change an actor, move its block to a file of your own
        # beside this one: what you wrote there is left as it is.
        """;

    private static readonly (ActorMatchKind Kind, string Key)[] s_keys =
    [
        (ActorMatchKind.Demonym, "people"), (ActorMatchKind.Capital, "capital"), (ActorMatchKind.Seat, "seat"),
        (ActorMatchKind.Region, "region"), (ActorMatchKind.City, "city"),
    ];

    /// <summary>The actors by kind, code and name; a month is how far a file reaches.</summary>
    public static string Write(IEnumerable<ActorDraft> actors, PartialDate reaches)
    {
        var text = new StringBuilder();
        text.Append("# reaches: ").Append(new PartialDate(reaches.Year == 0 ? 1 : reaches.Year, reaches.Year == 0 ? 1 : reaches.Month)).Append('\n');
        text.Append(Head.ReplaceLineEndings("\n")).Append('\n');
        foreach (ActorDraft actor in actors.OrderBy(a => a.Kind).ThenBy(a => a.Code, StringComparer.Ordinal).ThenBy(a => a.Name, StringComparer.Ordinal))
        {
            text.Append('\n');
            Write(actor, text);
        }

        return text.ToString();
    }

    private static void Write(ActorDraft actor, StringBuilder text)
    {
        text.Append(actor.Kind switch
        {
            ActorKind.State => "state ",
            ActorKind.Organisation => "org ",
            ActorKind.Group => "group ",
            _ => "person ",
        });
        text.Append(actor.Code).Append(actor.Code.Length > 0 ? " " : "").Append(actor.Name).Append(actor.IsNameShared ? "*" : "").Append('\n');
        if (actor.Identifier is { } id)
        {
            text.Append("  id: ").Append(id).Append('\n');
        }

        // A person's short forms stand among the other names; the reader tells them by their shape.
        List("also", [.. actor.Forms.Where(f => f.Kind is ActorMatchKind.Variant or ActorMatchKind.Surname).Select(Form)], text);
        if (actor.NeedsFullName)
        {
            text.Append("  surname: no\n");
        }

        foreach ((ActorMatchKind kind, string key) in s_keys)
        {
            List(key, [.. actor.Forms.Where(f => f.Kind == kind).Select(Form)], text);
        }

        List("sector", actor.Sectors, text);
        foreach (DatedRole role in actor.Roles)
        {
            text.Append("  role: ").Append(role.Code).Append(' ').Append(role.Sector).Append(' ').Append(role.Office).Append(' ').Append(role.Held).Append('\n');
        }
    }

    private static string Form(ActorForm form) => form.Text + (form.IsShared ? "*" : "") + (form.Sector is null ? "" : " =" + form.Sector);

    private static void List(string key, List<string> items, StringBuilder text)
    {
        for (int i = 0; i < items.Count;)
        {
            int start = text.Length;
            text.Append("  ").Append(key).Append(": ").Append(items[i++]);
            while (i < items.Count && text.Length - start + items[i].Length + 2 <= WidestLine)
            {
                text.Append("; ").Append(items[i++]);
            }

            text.Append('\n');
        }
    }
}
