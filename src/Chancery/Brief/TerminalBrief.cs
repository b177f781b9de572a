using Spectre.Console;

namespace Chancery.Brief;

/// <summary>A brief for a terminal: columns as wide as it allows, colours by how an event stands and by its quad class.</summary>
internal static class TerminalBrief
{
    private static readonly Style Plain = Style.Plain;
    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    public static void Write(Briefing briefing, IAnsiConsole console)
    {
        foreach (BriefDay day in briefing.Days)
        {
            console.Write(new Rule(day.Date ?? BriefWording.NoDate) { Justification = Justify.Left, Style = Dim });
            foreach (BriefPair pair in day.Pairs)
            {
                console.Write(new Text(pair.Parties + "\n", Bold));
                console.Write(Lines(pair));
            }

            console.WriteLine();
        }

        console.Write(new Text(BriefWording.Totals(briefing.Totals, briefing.Skipped.Count) + "\n", Bold));
        foreach (SkippedInput skipped in briefing.Skipped)
        {
            console.Write(new Paragraph("  skipped  ", Dim)
                .Append(Quote.OneLine(skipped.Input), Plain).Append($": {Quote.OneLine(skipped.Reason)}\n", Dim));
        }
    }

    private static Grid Lines(BriefPair pair)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(2));
        grid.AddColumn(new GridColumn().PadLeft(0).PadRight(2));
        grid.AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (BriefLine line in pair.Lines)
        {
            Paragraph telling = new Paragraph().Append(line.When is null ? "" : $"({line.When}) ", Dim).Append(line.Quote, Plain);
            if (line.Voices is { } voices)
            {
                telling.Append($"\n{voices}", new Style(ColourOf(line.Standing)));
            }

            grid.AddRow(
                new Text(line.Standing.Word(), new Style(ColourOf(line.Standing))),
                new Paragraph(line.Type, new Style(ColourOf(line.QuadCode))).Append(line.Mode.Length == 0 ? "" : $" {line.Mode}", Plain),
                telling.Append($"\n{BriefWording.Reports(line)}", Dim));
        }

        return grid;
    }

    private static Color ColourOf(Standing standing) => standing switch
    {
        Standing.Happened or Standing.Confirmed => Color.Green,
        Standing.Planned => Color.Blue,
        Standing.Denied or Standing.Disputed or Standing.DidNot => Color.Red,
        Standing.Earlier or Standing.Possible => Color.Grey,
        _ => Color.Yellow,
    };

    // Cooperation green, conflict red; words paler than deeds.
    private static Color ColourOf(int quadCode) => quadCode switch
    {
        1 => Color.DarkSeaGreen,
        2 => Color.Green,
        3 => Color.Orange1,
        _ => Color.Red,
    };
}
