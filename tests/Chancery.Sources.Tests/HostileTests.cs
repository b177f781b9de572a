using System.Text;
using CsCheck;

namespace Chancery.Sources.Tests;

public class HostileTests
{
    private static readonly string[] s_names = ["a.html", "a.txt", "a.jsonl", "a.xml", "a.rss", "a", "a.html.gz"];

    [Fact]
    public void No_bytes_throw() =>
        Gen.Select(Gen.Byte.Array[0, 400], Gen.Int[0, s_names.Length - 1]).Sample((bytes, name) =>
        {
            IReadOnlyList<SourceItem> items = Inputs.Read(bytes, s_names[name]);
            items.Count.ShouldBeGreaterThan(0);
            items.ShouldAllBe(i => i.Article != null || i.Problem != null);
        }, iter: 3000);

    [Fact]
    public void No_broken_mixture_of_real_pieces_throws()
    {
        string[] pieces =
        [
            "<html>", "<p>", "</p>", "<div class='", "'>", "<script>", "<!--", "-->", "<br>", "text, more text, and a stop. ", "{\"text\":\"", "\"}", "\n",
            "<?xml version='1.0'?>", "<rss>", "<item>", "<title>", "</item>", "&amp;", "&", "&#x0;", "<Sentences>", "<Sentence id=\"1\"", "<Text>", "<Parse>",
            "Home » ", "Source: ", "\u0000", "\uFEFF", "😀", "<table><tr><td>", "<a href='x'>", "2023-13-45", "<![CDATA[", "]]>", "<!DOCTYPE x [", "<time datetime='2023-09-10'>",
        ];
        Gen.Select(Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 60], Gen.Int[0, s_names.Length - 1]).Sample((parts, name) =>
        {
            IReadOnlyList<SourceItem> items = Inputs.Read(string.Concat(parts), s_names[name]);
            items.Count.ShouldBeGreaterThan(0);
        }, iter: 3000);
    }

    [Theory]
    [InlineData("a.txt", ProblemCode.Empty)]
    [InlineData("a.html", ProblemCode.Empty)]
    [InlineData("a.jsonl", ProblemCode.Empty)]
    [InlineData("a.rss", ProblemCode.Empty)]
    public void Empty_files_are_named(string name, ProblemCode code)
    {
        SourceItem item = Inputs.Read([], name).ShouldHaveSingleItem();
        (item.Name, item.Problem!.Code).ShouldBe((name, code));
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.html")]
    [InlineData("a")]
    public void Binary_files_are_named(string name)
    {
        byte[] bytes = [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, .. new byte[200], 3, 0, 0x3E, .. new byte[99]];
        Inputs.Read(bytes, name).Single().Problem!.Code.ShouldBe(ProblemCode.Binary);
    }

    [Fact]
    public void Fifty_megabytes_of_one_line_are_refused_and_not_held()
    {
        using var folder = new TemporaryFolder();
        byte[] line = new byte[50 * 1024 * 1024];
        line.AsSpan().Fill((byte)'x');
        byte[] lines = [.. "{\"id\":\"a\",\"text\":\"one\"}\n"u8, .. line, .. "\n{\"id\":\"c\",\"text\":\"three\"}\n"u8];
        string text = folder.Write("a.txt", line), json = folder.Write("b.jsonl", lines);
        long before = GC.GetTotalAllocatedBytes(precise: true);
        SourceItem[] items = [.. ArticleReader.Read(text), .. ArticleReader.Read(json)];
        (GC.GetTotalAllocatedBytes(precise: true) - before).ShouldBeLessThan(150L * 1024 * 1024);
        items.Select(i => i.Problem?.Code).ShouldBe([ProblemCode.TooLarge, null, ProblemCode.TooLarge, null]);
        items[2].Name.ShouldEndWith("b.jsonl:2");
        items[3].Article!.Text.ShouldBe("three");
    }

    [Theory]
    [InlineData("<div>", "a.html")]
    [InlineData("<h1>t</h1>", "a.html")]
    [InlineData("<b><p>x", "a.html")]
    [InlineData("<p>Some text, of a page.</p>", "a.html")]
    [InlineData("<rss><a>", "a.rss")]
    [InlineData("<table><tr><td>", "a.html")]
    [InlineData("<Sentence id='x'>", "a.xml")]
    [InlineData("<!-- ", "a.html")]
    public async Task Repetition_does_not_cost_its_square(string piece, string name)
    {
        string input = string.Concat(Enumerable.Repeat(piece, 100_000));
        Task<IReadOnlyList<SourceItem>> reading = Task.Run(() => Inputs.Read(input, name));
        IReadOnlyList<SourceItem> items = await reading.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        items.Count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_gzip_bomb_is_refused()
    {
        byte[] packed = Inputs.Packed(new byte[40 * 1024 * 1024]);
        packed.Length.ShouldBeLessThan(200_000);
        Inputs.Read(packed, "a.html.gz").Single().Problem!.Code.ShouldBeOneOf(ProblemCode.TooLarge, ProblemCode.Binary);
    }

    [Fact]
    public void Packed_data_cut_off_gives_what_came_before()
    {
        byte[] packed = Inputs.Packed(Encoding.UTF8.GetBytes(Inputs.Page()));
        Inputs.Read(packed[..^20], "a.html.gz").ShouldHaveSingleItem();
        Inputs.Read([0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9], "a.html.gz").Single().Problem!.Code.ShouldBe(ProblemCode.BrokenArchive);
    }

    [Fact]
    public void Missing_files_and_addresses_are_named()
    {
        ArticleReader.Read("no/such/file.txt").Single().Problem!.Code.ShouldBe(ProblemCode.NotFound);
        SourceItem address = ArticleReader.Read("https://x.example/").Single();
        (address.Name, address.Problem!.Code).ShouldBe(("https://x.example/", ProblemCode.AddressNotFetched));
    }

    [Fact]
    public void A_bad_file_in_a_folder_stops_nothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b/two.txt", "Second text.");
        folder.Write("a.txt", "First text.");
        folder.Write("b/one.html", [0, 1, 2, 3]);
        folder.Write("c.png", [0x89, (byte)'P', (byte)'N', (byte)'G']);
        folder.Write(".hidden.txt", "Not meant to be read.");
        SourceItem[] items = [.. ArticleReader.Read(folder.Path)];
        items.Select(i => Path.GetRelativePath(folder.Path, i.Name)).ShouldBe(["a.txt", Path.Combine("b", "one.html"), Path.Combine("b", "two.txt"), "c.png"]);
        items.Select(i => i.Problem?.Code).ShouldBe([null, ProblemCode.Binary, null, ProblemCode.UnknownKind]);
    }

    [Fact]
    public void Unreadable_files_and_folders_are_named()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("permissions do not bind this user");
            return;
        }

        using var folder = new TemporaryFolder();
        string file = folder.Write("a.txt", "text"), inner = Path.GetDirectoryName(folder.Write("inner/b.txt", "text"))!;
        File.SetUnixFileMode(file, UnixFileMode.None);
        File.SetUnixFileMode(inner, UnixFileMode.None);
        SourceItem[] items = [.. ArticleReader.Read(folder.Path)];
        File.SetUnixFileMode(inner, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        items.Select(i => i.Problem?.Code).ShouldBe([ProblemCode.Unreadable, ProblemCode.Unreadable]);
    }

    [Fact]
    public void A_stream_that_fails_is_a_problem_not_an_exception()
    {
        foreach (string name in (string[])["a.txt", "a.jsonl", "a.html"])
        {
            SourceItem[] items = [.. ArticleReader.Read(new FailingStream(), name)];
            items[^1].Problem!.Code.ShouldBe(ProblemCode.Unreadable);
        }
    }

    /// <summary>Gives ten thousand bytes, then the disk is gone.</summary>
    private sealed class FailingStream : Stream
    {
        private int _left = 10_000;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int given = Math.Min(count, _left);
            if (given == 0)
            {
                throw new IOException("device gone");
            }

            buffer.AsSpan(offset, given).Fill((byte)'x');
            _left -= given;
            return given;
        }

        public override void Flush() => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
