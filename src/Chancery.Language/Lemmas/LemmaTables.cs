using Chancery.Language.Segmentation;

namespace Chancery.Language.Lemmas;

/// <summary>The tables of a <see cref="Lemmatiser"/> in a model file.</summary>
/// <remarks>Forms are in ordinal order, each as what it adds to the one before; a lemma is the script that makes it of its
/// form.</remarks>
internal static class LemmaTables
{
    private const int MostItems = 1 << 20;

    public static void Write(
        BinaryWriter writer,
        Dictionary<string, KnownForm[]> known,
        Dictionary<(string Xpos, FormShape Shape), SuffixRules> rules)
    {
        string[] tags = [.. known.Values.SelectMany(r => r.Select(k => k.Xpos))
            .Concat(rules.Keys.Select(k => k.Xpos)).Distinct().Order(StringComparer.Ordinal)];
        EditScript[] scripts = [.. known.SelectMany(k => k.Value.Select(r => EditScript.Between(k.Key, r.Lemma)))
            .Concat(rules.Values.SelectMany(r => r.Scripts.Values))
            .CountBy(s => s).OrderByDescending(s => s.Value)
            .ThenBy(s => s.Key.ToString(), StringComparer.Ordinal).Select(s => s.Key)];
        var numbers = scripts.Index().ToDictionary(s => s.Item, s => s.Index);

        SealedField.Write(writer, "tags", body =>
        {
            body.Write(tags.Length);
            Array.ForEach(tags, body.Write);
        });
        SealedField.Write(writer, "scripts", body =>
        {
            body.Write(scripts.Length);
            foreach (EditScript script in scripts)
            {
                body.Write((byte)script.Casing);
                body.Write7BitEncodedInt(script.Strip);
                body.Write(script.Append);
            }
        });
        SealedField.Write(writer, "forms", body =>
        {
            body.Write(known.Count);
            string last = "";
            foreach ((string form, KnownForm[] readings) in known.OrderBy(k => k.Key, StringComparer.Ordinal))
            {
                int same = form.AsSpan().CommonPrefixLength(last);
                body.Write7BitEncodedInt(same);
                body.Write(form[same..]);
                body.Write7BitEncodedInt(readings.Length);
                foreach (KnownForm reading in readings)
                {
                    body.Write((byte)Array.IndexOf(tags, reading.Xpos));
                    body.Write((byte)reading.Tag);
                    body.Write7BitEncodedInt(numbers[EditScript.Between(form, reading.Lemma)]);
                }

                last = form;
            }
        });
        SealedField.Write(writer, "rules", body =>
        {
            body.Write(rules.Count);
            foreach (((string xpos, FormShape shape), SuffixRules suffixes) in rules
                .OrderBy(r => r.Key.Xpos, StringComparer.Ordinal).ThenBy(r => r.Key.Shape))
            {
                body.Write((byte)Array.IndexOf(tags, xpos));
                body.Write((byte)shape);
                body.Write(suffixes.Scripts.Count);
                foreach ((string suffix, EditScript script) in suffixes.Scripts.OrderBy(s => s.Key, StringComparer.Ordinal))
                {
                    body.Write(suffix);
                    body.Write7BitEncodedInt(numbers[script]);
                }
            }
        });
    }

    public static Lemmatiser Read(BinaryReader reader)
    {
        string[] tags = SealedField.Read(reader, "tags", body =>
        {
            string[] names = new string[Count(body, byte.MaxValue)];
            for (int i = 0; i < names.Length; i++)
            {
                names[i] = string.Intern(body.ReadString());
            }

            return names;
        });
        EditScript[] scripts = SealedField.Read(reader, "scripts", body =>
        {
            var read = new EditScript[Count(body, MostItems)];
            for (int i = 0; i < read.Length; i++)
            {
                read[i] = new EditScript((Casing)Below(body.ReadByte(), 4), body.Read7BitEncodedInt(), body.ReadString());
            }

            return read;
        });
        return new Lemmatiser(ReadForms(reader, tags, scripts), ReadRules(reader, tags, scripts));
    }

    private static Dictionary<string, KnownForm[]> ReadForms(BinaryReader reader, string[] tags, EditScript[] scripts) =>
        SealedField.Read(reader, "forms", body =>
        {
            int count = Count(body, MostItems);
            var known = new Dictionary<string, KnownForm[]>(count);
            var shared = new Dictionary<string, string>(count);
            string form = "";
            for (int i = 0; i < count; i++)
            {
                form = string.Concat(form.AsSpan(0, Below(body.Read7BitEncodedInt(), form.Length + 1)), body.ReadString());
                var readings = new KnownForm[Below(body.Read7BitEncodedInt(), byte.MaxValue)];
                for (int k = 0; k < readings.Length; k++)
                {
                    string xpos = tags[Below(body.ReadByte(), tags.Length)];
                    var tag = (PartOfSpeech)Below(body.ReadByte(), PartsOfSpeech.Count);
                    EditScript script = scripts[Below(body.Read7BitEncodedInt(), scripts.Length)];
                    string lemma = script == EditScript.Identity ? form : script.Apply(form);
                    if (!shared.TryGetValue(lemma, out string? same))
                    {
                        shared.Add(lemma, same = lemma);
                    }

                    readings[k] = new KnownForm(xpos, tag, same);
                }

                if (!known.TryAdd(form, readings))
                {
                    throw new InvalidDataException($"'{form}' stands there twice.");
                }
            }

            return known;
        });

    private static Dictionary<(string Xpos, FormShape Shape), SuffixRules> ReadRules(
        BinaryReader reader, string[] tags, EditScript[] scripts) => SealedField.Read(reader, "rules", body =>
    {
        var rules = new Dictionary<(string Xpos, FormShape Shape), SuffixRules>();
        for (int left = Count(body, MostItems); left > 0; left--)
        {
            string xpos = tags[Below(body.ReadByte(), tags.Length)];
            var shape = (FormShape)body.ReadByte();
            int count = Count(body, MostItems);
            var suffixes = new Dictionary<string, EditScript>(count);
            for (int i = 0; i < count; i++)
            {
                suffixes[body.ReadString()] = scripts[Below(body.Read7BitEncodedInt(), scripts.Length)];
            }

            rules[(xpos, shape)] = new SuffixRules(suffixes);
        }

        return rules;
    });

    private static int Count(BinaryReader body, int most) => Below(body.ReadInt32(), most + 1);

    private static int Below(int value, int limit) => value >= 0 && value < limit
        ? value
        : throw new InvalidDataException($"{value} where less than {limit} is expected.");
}
