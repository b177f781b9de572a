using Chancery.Language;
using Chancery.Language.Names;

namespace Chancery.Trainer.Treebanks;

/// <summary>Reads named entities in BIO columns (re3d, Open Government Licence): sentences that train names only.</summary>
public static class NameReader
{
    public static List<TrainingSentence> Read(string path)
    {
        var result = new List<TrainingSentence>();
        List<string> forms = [];
        List<byte> labels = [];
        foreach (string line in File.ReadLines(path).Append(""))
        {
            if (line.Length > 0)
            {
                string[] f = line.Split('\t', ' ');
                forms.Add(f[0]);
                labels.Add(Label(f[^1]));
            }
            else if (forms.Count > 0)
            {
                result.Add(new TrainingSentence { Forms = [.. forms], Tags = [], Xpos = [], Features = [], Relations = [], Names = [.. labels] });
                forms.Clear();
                labels.Clear();
            }
        }

        return result;
    }

    private static byte Label(string label)
    {
        NameKind? kind = label.Length < 3 ? null : label[2..] switch
        {
            "Person" or "PER" => NameKind.Person,
            "Organisation" or "ORG" => NameKind.Organisation,
            "Location" or "LOC" => NameKind.Location,
            "MilitaryPlatform" or "Weapon" => NameKind.Other,
            _ => null,
        };
        return kind is not { } k ? NameLabel.Outside : label[0] == 'B' ? NameLabel.Begin(k) : NameLabel.Inside(k);
    }
}
