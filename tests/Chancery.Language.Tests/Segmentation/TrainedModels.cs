using Chancery.Language.Lemmas;
using Chancery.Language.Model;
using Chancery.Language.Segmentation;
using Chancery.Language.Tests.Model;

namespace Chancery.Language.Tests.Segmentation;

/// <summary>The segmenter and the lemmatiser of the model that ships.</summary>
internal static class TrainedModels
{
    public static byte[] SegmenterBytes { get; } = ModelFile.Read(ShippedModel.Bytes)[ModelField.Segmenter].ToArray();

    public static byte[] LemmatiserBytes { get; } = ModelFile.Read(ShippedModel.Bytes)[ModelField.Lemmatiser].ToArray();

    public static Segmenter Segmenter => ShippedModel.Model.Segmenter;

    public static Lemmatiser Lemmatiser => ShippedModel.Model.Lemmatiser;
}
