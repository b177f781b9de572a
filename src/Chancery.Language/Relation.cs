namespace Chancery.Language;

/// <summary>Dependency relations of Universal Dependencies with the subtypes of the English treebanks.</summary>
public enum Relation : byte
{
    /// <summary>root</summary>
    Root,

    /// <summary>acl</summary>
    Acl,

    /// <summary>acl:relcl</summary>
    AclRelcl,

    /// <summary>advcl</summary>
    Advcl,

    /// <summary>advcl:relcl</summary>
    AdvclRelcl,

    /// <summary>advmod</summary>
    Advmod,

    /// <summary>amod</summary>
    Amod,

    /// <summary>appos</summary>
    Appos,

    /// <summary>aux</summary>
    Aux,

    /// <summary>aux:pass</summary>
    AuxPass,

    /// <summary>case</summary>
    Case,

    /// <summary>cc</summary>
    Cc,

    /// <summary>cc:preconj</summary>
    CcPreconj,

    /// <summary>ccomp</summary>
    Ccomp,

    /// <summary>clf</summary>
    Clf,

    /// <summary>compound</summary>
    Compound,

    /// <summary>compound:prt</summary>
    CompoundPrt,

    /// <summary>conj</summary>
    Conj,

    /// <summary>cop</summary>
    Cop,

    /// <summary>csubj</summary>
    Csubj,

    /// <summary>csubj:outer</summary>
    CsubjOuter,

    /// <summary>csubj:pass</summary>
    CsubjPass,

    /// <summary>dep</summary>
    Dep,

    /// <summary>det</summary>
    Det,

    /// <summary>det:predet</summary>
    DetPredet,

    /// <summary>discourse</summary>
    Discourse,

    /// <summary>dislocated</summary>
    Dislocated,

    /// <summary>expl</summary>
    Expl,

    /// <summary>fixed</summary>
    Fixed,

    /// <summary>flat</summary>
    Flat,

    /// <summary>goeswith</summary>
    Goeswith,

    /// <summary>iobj</summary>
    Iobj,

    /// <summary>list</summary>
    List,

    /// <summary>mark</summary>
    Mark,

    /// <summary>nmod</summary>
    Nmod,

    /// <summary>nmod:desc</summary>
    NmodDesc,

    /// <summary>nmod:poss</summary>
    NmodPoss,

    /// <summary>nmod:unmarked</summary>
    NmodUnmarked,

    /// <summary>nsubj</summary>
    Nsubj,

    /// <summary>nsubj:outer</summary>
    NsubjOuter,

    /// <summary>nsubj:pass</summary>
    NsubjPass,

    /// <summary>nummod</summary>
    Nummod,

    /// <summary>obj</summary>
    Obj,

    /// <summary>obl</summary>
    Obl,

    /// <summary>obl:agent</summary>
    OblAgent,

    /// <summary>obl:unmarked</summary>
    OblUnmarked,

    /// <summary>orphan</summary>
    Orphan,

    /// <summary>parataxis</summary>
    Parataxis,

    /// <summary>punct</summary>
    Punct,

    /// <summary>reparandum</summary>
    Reparandum,

    /// <summary>vocative</summary>
    Vocative,

    /// <summary>xcomp</summary>
    Xcomp,
}

/// <summary>The names that CoNLL-U writes for <see cref="Relation"/>, and the universal relation under a subtype.</summary>
public static class Relations
{
    private static readonly string[] Names =
    [
        "root", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc",
        "cc:preconj", "ccomp", "clf", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass",
        "dep", "det", "det:predet", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list",
        "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod",
        "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp",
    ];

    public static int Count => Names.Length;

    public static string Name(this Relation relation) => Names[(int)relation];

    /// <summary>The relation without its subtype: <c>nsubj:pass</c> gives <c>nsubj</c>.</summary>
    public static Relation Universal(this Relation relation) => relation switch
    {
        Relation.AclRelcl => Relation.Acl,
        Relation.AdvclRelcl => Relation.Advcl,
        Relation.AuxPass => Relation.Aux,
        Relation.CcPreconj => Relation.Cc,
        Relation.CompoundPrt => Relation.Compound,
        Relation.CsubjOuter or Relation.CsubjPass => Relation.Csubj,
        Relation.DetPredet => Relation.Det,
        Relation.NmodDesc or Relation.NmodPoss or Relation.NmodUnmarked => Relation.Nmod,
        Relation.NsubjOuter or Relation.NsubjPass => Relation.Nsubj,
        Relation.OblAgent or Relation.OblUnmarked => Relation.Obl,
        _ => relation,
    };

    public static bool TryParse(string name, out Relation relation)
    {
        int at = Array.IndexOf(Names, name);
        relation = (Relation)Math.Max(at, 0);
        return at >= 0;
    }
}
