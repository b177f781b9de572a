using Chancery.Coding.Places;

namespace Chancery.Coding.Tests.Places;

public sealed class PlaceGazetteerTests(PlaceModelFixture places)
{
    [Theory]
    [InlineData("Medellin", "Medellín", "COL")]
    [InlineData("MEDELLÍN", "Medellín", "COL")]
    [InlineData("St. Petersburg", "Saint Petersburg", "RUS")]
    [InlineData("Izmir", "İzmir", "TUR")]
    [InlineData("Kiev", "Kyiv", "UKR")]
    public void A_town_is_found_however_it_is_written(string name, string expected, string country)
    {
        Town town = places.Gazetteer.Find(name)[0];

        (town.Name, town.Country).ShouldBe((expected, country));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Zzyzx")]
    [InlineData("'")]
    public void No_town_is_found_for_what_names_none(string name) => places.Gazetteer.Find(name).ShouldBeEmpty();

    [Fact]
    public void Namesakes_come_largest_first()
    {
        List<Town> towns = places.Gazetteer.Find("Springfield");

        towns.Count.ShouldBeGreaterThan(2);
        towns.Select(t => t.Population).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void The_file_tells_its_source() => places.Gazetteer.Credit.ShouldContain("GeoNames");

    [Fact]
    public void A_damaged_file_is_refused_by_name()
    {
        byte[] file = File.ReadAllBytes(PlaceModelFixture.GazetteerPath);

        Should.Throw<InvalidDataException>(() => PlaceGazetteer.Read([])).Message.ShouldContain("magic");
        Should.Throw<InvalidDataException>(() => PlaceGazetteer.Read(file[..^5])).Message.ShouldContain("ends within field");
        byte[] version = [.. file];
        version[8] = 99;
        Should.Throw<InvalidDataException>(() => PlaceGazetteer.Read(version)).Message.ShouldContain("version 99");
        byte[] record = [.. file];

        // The first record's key offset: behind the magic, the version, the fields of credit and countries and its own head.
        int at = 10;
        for (int field = 0; field < 2; field++)
        {
            at += 6 + BitConverter.ToInt32(record, at + 2);
        }

        record.AsSpan(at + 6, 4).Fill(0x7F);
        Should.Throw<InvalidDataException>(() => PlaceGazetteer.Read(record)).Message.ShouldContain("points outside");
    }
}
