namespace Chancery.Language;

/// <summary><see cref="Document"/> → CoNLL-U.</summary>
public static class ConlluWriter
{
    public static void Write(Document document, TextWriter writer) => Write(document, writer, static _ => null);

    /// <param name="misc">What to say of a word in the tenth column (<c>Key=Value</c>); null for nothing.</param>
    public static void Write(Document document, TextWriter writer, Func<Word, string?> misc)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(misc);
        foreach (Sentence sentence in document.Sentences)
        {
            if (sentence.StartsParagraph)
            {
                writer.Write("# newpar\n");
            }

            writer.Write($"# sent_id = {sentence.Index + 1}\n# text = {OneLine(sentence.Text)}\n");
            foreach (Word word in sentence.Words)
            {
                int id = word.Index - sentence.First + 1;
                int last = word.Index;
                while (!word.ContinuesToken && last + 1 < sentence.End && document[last + 1].ContinuesToken)
                {
                    last++;
                }

                if (last > word.Index)
                {
                    string surface = document.Slice(new TextSpan(word.Span.Start, document[last].Span.End));
                    writer.Write($"{id}-{last - sentence.First + 1}\t{surface}\t_\t_\t_\t_\t_\t_\t_\t{Space(document, last)}\n");
                }

                bool split = word.ContinuesToken || last > word.Index;
                int head = word.Head is { } h ? h.Index - sentence.First + 1 : 0;
                writer.Write($"{id}\t{OneLine(word.Text)}\t{OneLine(word.Lemma)}\t{word.Tag.Name()}\t{word.Xpos}\t{word.Features.Text}\t{head}\t{word.Relation.Name()}\t_\t");
                string space = split ? "_" : Space(document, word.Index);
                writer.Write((misc(word), space) switch { (null, _) => space, (var said, "_") => said, (var said, _) => $"{said}|{space}" });
                writer.Write('\n');
            }

            writer.Write('\n');
        }
    }

    private static string Space(Document document, int word) =>
        word + 1 < document.WordCount && document[word + 1].Span.Start == document[word].Span.End ? "SpaceAfter=No" : "_";

    // A line break inside a sentence, or a no-break space inside a word, would break the format's lines and columns.
    private static string OneLine(string text) => text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0
        ? text
        : text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
}
