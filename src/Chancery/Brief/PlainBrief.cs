namespace Chancery.Brief;

/// <summary>A brief as plain text: one line an event, no escape codes, the same for every terminal and folder.</summary>
internal static class PlainBrief
{
    public static void Write(Briefing briefing, TextWriter writer)
    {
        foreach (BriefDay day in briefing.Days)
        {
            Line(day.Date ?? BriefWording.NoDate);
            foreach (BriefPair pair in day.Pairs)
            {
                Line($"  {pair.Parties}");
                foreach (BriefLine line in pair.Lines)
                {
                    string when = line.When is null ? "" : $"({line.When})  ";
                    string voices = line.Voices is null ? "" : $"  -- {line.Voices}";
                    Line($"    {line.Standing.Word(),-9}  {BriefWording.Kind(line)}  {when}{line.Quote}{voices}  {BriefWording.Reports(line)}");
                }
            }

            Line("");
        }

        Line(BriefWording.Totals(briefing.Totals, briefing.Skipped.Count));
        foreach (SkippedInput skipped in briefing.Skipped)
        {
            Line($"  skipped  {Quote.OneLine(skipped.Input)}: {Quote.OneLine(skipped.Reason)}");
        }

        // The platform's own line ending would make the bytes depend on the machine.
        void Line(string text)
        {
            writer.Write(text);
            writer.Write('\n');
        }
    }
}
