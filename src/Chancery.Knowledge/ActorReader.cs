namespace Chancery.Knowledge;

/// <summary>Reads <c>actors/*.actors</c> and <c>actors/discards.txt</c>.</summary>
internal sealed class ActorReader(List<KnowledgeProblem> problems)
{
    private const string ReachesMark = "# reaches:";

    private readonly List<ActorEntry> _entries = [];
    private readonly List<Discard> _discards = [];
    private readonly HashSet<(ActorKind Kind, string Code, string Name)> _replaced = [];

    /// <summary>Set while the user's own folder is read: its entries replace ours of the same kind, code and name.</summary>
    public bool IsInFront { get; set; }

    public ActorIndex ToIndex() => new(_entries, _discards, problems);

    public void Read(string file, string text)
    {
        PartialDate reaches = ReadReach(file, text);
        BlockReader reader = new(file, text, problems);
        Draft? draft = null;
        while (reader.Read())
        {
            if (reader.IsBlock)
            {
                Close(draft, ref reader);
                draft = Open(ref reader);
            }
            else if (draft is not null)
            {
                ReadItem(draft, reaches, ref reader);
            }
        }

        Close(draft, ref reader);
    }

    public void ReadDiscards(string file, string text)
    {
        BlockReader reader = new(file, text, problems);
        while (reader.Read())
        {
            if (reader.IsBlock)
            {
                if (reader.Content is not "discard")
                {
                    reader.Report($"'{reader.Content}' is not 'discard'");
                }

                continue;
            }

            foreach (Range part in reader.Content.Split(';'))
            {
                _discards.Add(new Discard(reader.Content[part].Trim(' ').ToString(), file, reader.Line));
            }
        }
    }

    private PartialDate ReadReach(string file, string text)
    {
        ReadOnlySpan<char> first = text.AsSpan().TrimStart('\uFEFF');
        int end = first.IndexOf('\n');
        first = (end < 0 ? first : first[..end]).TrimEnd();
        if (first.StartsWith(ReachesMark, StringComparison.Ordinal) && PartialDate.TryParse(first[ReachesMark.Length..].Trim(), out PartialDate reaches))
        {
            return reaches;
        }

        problems.Add(new KnowledgeProblem(file, 1, "begin the file with '# reaches: YYYY-MM'"));
        return default;
    }

    private static Draft? Open(ref BlockReader reader)
    {
        ReadOnlySpan<char> word = reader.Head(out ReadOnlySpan<char> rest);
        ActorKind? kind = word switch
        {
            "state" => ActorKind.State,
            "org" => ActorKind.Organisation,
            "group" => ActorKind.Group,
            "person" => ActorKind.Person,
            _ => null,
        };
        if (kind is null)
        {
            reader.Report($"'{word}' starts no block here; state, org, group and person do");
            return null;
        }

        string code = "";
        if (kind != ActorKind.Person)
        {
            code = BlockReader.FirstWord(rest, out rest).ToString();
            if (!Codes.IsActorCode(code))
            {
                reader.Report($"'{code}' is no actor code of three capitals");
                return null;
            }
        }

        bool shared = rest.EndsWith('*');
        rest = shared ? rest[..^1].TrimEnd(' ') : rest;
        if (rest.IsEmpty)
        {
            reader.Report("a block without a name");
            return null;
        }

        Draft draft = new(kind.Value, code, rest.ToString(), reader.Line);
        draft.Forms.Add(new ActorForm(draft.Name, ActorMatchKind.Name, null, shared, reader.Line));
        return draft;
    }

    private static void ReadItem(Draft draft, PartialDate reaches, ref BlockReader reader)
    {
        if (!reader.TrySplitKey(out ReadOnlySpan<char> key, out ReadOnlySpan<char> value))
        {
            reader.Report("expected 'key: value'");
            return;
        }

        bool state = draft.Kind == ActorKind.State, person = draft.Kind == ActorKind.Person;
        ActorMatchKind? kind = key switch
        {
            "also" => ActorMatchKind.Variant,
            "people" when !person => ActorMatchKind.Demonym,
            "capital" when state => ActorMatchKind.Capital,
            "seat" when !person => ActorMatchKind.Seat,
            "region" when state => ActorMatchKind.Region,
            "city" when state => ActorMatchKind.City,
            _ => null,
        };
        if (kind is { } formKind)
        {
            ReadForms(draft, formKind, value, ref reader);
        }
        else if (key is "sector" && draft.Kind is ActorKind.Organisation or ActorKind.Group)
        {
            ReadSectors(draft, value, ref reader);
        }
        else if (key is "role" && person)
        {
            ReadRole(draft, value, reaches, ref reader);
        }
        else if (key is "id")
        {
            ReadIdentifier(draft, value, ref reader);
        }
        else if (key is "surname" && person)
        {
            draft.NeedsFullName = value is "no";
            if (!draft.NeedsFullName)
            {
                reader.Report($"'{value}': the one thing to say here is 'surname: no'");
            }
        }
        else
        {
            reader.Report($"'{key}' does not belong to a {draft.Kind}");
        }
    }

    private static void ReadForms(Draft draft, ActorMatchKind kind, ReadOnlySpan<char> list, ref BlockReader reader)
    {
        foreach (Range part in list.Split(';'))
        {
            ReadOnlySpan<char> form = list[part].Trim(' ');
            string? sector = null;
            if (kind == ActorMatchKind.Seat && form.IndexOf(" =", StringComparison.Ordinal) is >= 0 and int equals)
            {
                sector = Codes.Sector(form[(equals + 2)..].Trim(' '));
                if (sector is null)
                {
                    reader.Report($"'{form[(equals + 2)..]}' is no sector");
                    continue;
                }

                form = form[..equals].TrimEnd(' ');
            }

            bool shared = form.EndsWith('*');
            form = shared ? form[..^1].TrimEnd(' ') : form;
            if (form.IsEmpty)
            {
                reader.Report("an empty item in the list");
                continue;
            }

            draft.Forms.Add(new ActorForm(form.ToString(), kind, sector, shared, reader.Line));
        }
    }

    private static void ReadSectors(Draft draft, ReadOnlySpan<char> list, ref BlockReader reader)
    {
        foreach (Range part in list.Split(';'))
        {
            if (Codes.Sector(list[part].Trim(' ')) is { } sector)
            {
                draft.Sectors.Add(sector);
            }
            else
            {
                reader.Report($"'{list[part].Trim(' ')}' is no sector");
            }
        }
    }

    private static void ReadIdentifier(Draft draft, ReadOnlySpan<char> value, ref BlockReader reader)
    {
        if (!Codes.IsWikidata(value))
        {
            reader.Report($"'{value}' is no Wikidata identifier (Q and a number)");
        }
        else if (draft.Identifier is not null)
        {
            reader.Report($"a second identifier; {draft.Name} is {draft.Identifier}");
        }
        else
        {
            draft.Identifier = value.ToString();
        }
    }

    // CODE SECTOR office from..to
    private static void ReadRole(Draft draft, ReadOnlySpan<char> value, PartialDate reaches, ref BlockReader reader)
    {
        ReadOnlySpan<char> code = BlockReader.FirstWord(value, out ReadOnlySpan<char> rest);
        ReadOnlySpan<char> sectorText = BlockReader.FirstWord(rest, out rest);
        int last = rest.LastIndexOf(' ');
        ReadOnlySpan<char> office = last < 0 ? default : rest[..last].TrimEnd(' ');
        ReadOnlySpan<char> dates = last < 0 ? rest : rest[(last + 1)..];
        if (!Codes.IsActorCode(code))
        {
            reader.Report($"'{code}' is no actor code of three capitals");
        }
        else if (Codes.Sector(sectorText) is not { } sector)
        {
            reader.Report($"'{sectorText}' is no sector");
        }
        else if (!DateRange.TryParse(dates, out DateRange held))
        {
            reader.Report($"'{dates}' is no span of dates; write from..to, each YYYY, YYYY-MM or YYYY-MM-DD, the first not after the second");
        }
        else if (office.IsEmpty)
        {
            reader.Report("a role without an office");
        }
        else
        {
            draft.Roles.Add(new DatedRole(code.ToString(), sector, office.ToString(), held, reaches) { Line = reader.Line });
        }
    }

    private void Close(Draft? draft, ref BlockReader reader)
    {
        if (draft is null)
        {
            return;
        }

        (ActorKind Kind, string Code, string Name) key = (draft.Kind, draft.Code, draft.Name);
        if (IsInFront)
        {
            _replaced.Add(key);
        }
        else if (_replaced.Contains(key))
        {
            return;
        }

        string code = draft.Code;
        if (draft.Kind == ActorKind.Person)
        {
            if (draft.Roles.Count == 0)
            {
                problems.Add(new KnowledgeProblem(reader.File, draft.Line, $"{draft.Name} has no role"));
                return;
            }

            PersonNames.Classify(draft.Name, draft.Forms, draft.NeedsFullName);
            code = draft.Roles.MaxBy(r => r.From ?? default)!.Code;
        }

        _entries.Add(new ActorEntry
        {
            Kind = draft.Kind,
            Code = code,
            Name = draft.Name,
            Sectors = draft.Sectors.ToArray(),
            Forms = draft.Forms.ToArray(),
            Roles = draft.Roles.ToArray(),
            Identifier = draft.Identifier,
            NeedsFullName = draft.NeedsFullName,
            File = reader.File,
            Line = draft.Line,
            IsInFront = IsInFront,
        });
    }

    private sealed class Draft(ActorKind kind, string code, string name, int line)
    {
        public ActorKind Kind => kind;

        public string Code => code;

        public string Name => name;

        public int Line => line;

        public string? Identifier { get; set; }

        public bool NeedsFullName { get; set; }

        public List<ActorForm> Forms { get; } = [];

        public List<string> Sectors { get; } = [];

        public List<DatedRole> Roles { get; } = [];
    }
}
