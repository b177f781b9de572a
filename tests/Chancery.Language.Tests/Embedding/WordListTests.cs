using Chancery.Language.Embedding;
using CsCheck;

namespace Chancery.Language.Tests.Embedding;

public sealed class WordListTests
{
    [Fact]
    public void EachWordIsFoundAtItsFirstPlaceAndNoOther() => Gen.Char["abcé "].Array[0, 4].Select(c => new string(c)).Array[0, 40].Sample(
        words =>
        {
            var list = new WordList(string.Join('\n', words));
            string[] read = words is [] or [""] ? [] : words;
            return list.Count == read.Length
                && read.Select((w, i) => list[i] == w && list.Find(w) == Array.IndexOf(read, w)).All(ok => ok)
                && list.Find("not there") == -1;
        },
        iter: 2_000);
}
