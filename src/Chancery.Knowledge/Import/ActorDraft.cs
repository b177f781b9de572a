namespace Chancery.Knowledge.Import;

/// <summary>Where an actor that an import meets comes from.</summary>
internal enum ActorOrigin
{
    /// <summary>The knowledge that ships.</summary>
    Ours,

    /// <summary>A file that the user wrote: left as it is.</summary>
    UsersOwn,

    /// <summary>What an import wrote before.</summary>
    Imported,

    New,
}

/// <summary>An actor while imports are joined with it.</summary>
internal sealed class ActorDraft
{
    public required ActorKind Kind { get; init; }

    /// <summary>Empty for a person, who has those of the roles.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required ActorOrigin Origin { get; set; }

    public string? Identifier { get; set; }

    public bool NeedsFullName { get; set; }

    /// <summary>Differs from what it was before the import.</summary>
    public bool IsChanged { get; set; }

    public List<string> Sectors { get; } = [];

    /// <summary>As the file lists them: without the name itself and without the last word that the reader takes for the surname.</summary>
    public List<ActorForm> Forms { get; } = [];

    public List<DatedRole> Roles { get; } = [];

    /// <summary>Whether the name is marked as shared with another actor.</summary>
    public bool IsNameShared { get; init; }

    public static ActorDraft Of(ActorEntry entry, ActorOrigin origin)
    {
        var draft = new ActorDraft
        {
            Kind = entry.Kind,
            Code = entry.Kind == ActorKind.Person ? "" : entry.Code,
            Name = entry.Name,
            Origin = origin,
            Identifier = entry.Identifier,
            NeedsFullName = entry.NeedsFullName,
            IsNameShared = entry.Forms[0].IsShared,
        };
        draft.Sectors.AddRange(entry.Sectors);
        draft.Forms.AddRange(entry.Forms.Skip(1).Where(f => f.Line != entry.Line));
        draft.Roles.AddRange(entry.Roles);
        return draft;
    }

    public static ActorDraft Of(ImportedActor actor, PartialDate reaches)
    {
        var draft = new ActorDraft
        {
            Kind = actor.Kind,
            Code = actor.Code,
            Name = actor.Name,
            Origin = ActorOrigin.New,
            Identifier = actor.Identifier,
            IsChanged = true,
        };
        draft.Sectors.AddRange(actor.Sectors);
        draft.Forms.AddRange(actor.Aliases.Select(a => new ActorForm(a, ActorMatchKind.Variant, null, false, 0)));
        foreach (ImportedRole role in actor.Roles.OrderBy(r => r.Held.From ?? default).ThenBy(r => r.Office, StringComparer.Ordinal))
        {
            RoleMerging.Merge(draft.Roles, new DatedRole(role.Code, role.Sector, role.Office, role.Held, reaches));
        }

        return draft;
    }

    /// <summary>The full names: what two writings of one actor may agree in.</summary>
    public IEnumerable<string> FullNames => Forms.Where(f => f.Kind == ActorMatchKind.Variant).Select(f => f.Text).Prepend(Name);

    /// <summary>Last name and short forms by which the reader will know a person.</summary>
    public IEnumerable<string> Surnames()
    {
        if (Kind != ActorKind.Person)
        {
            return [];
        }

        List<ActorForm> forms = [new ActorForm(Name, ActorMatchKind.Name, null, false, 0), .. Forms];
        PersonNames.Classify(Name, forms, NeedsFullName);
        return forms.Where(f => f.Kind == ActorMatchKind.Surname).Select(f => f.Text);
    }
}
