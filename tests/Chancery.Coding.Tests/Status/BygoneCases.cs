namespace Chancery.Coding.Tests.Status;

/// <summary>History told without a day of its own, each kind beside one of its look that is news.</summary>
public static class BygoneCases
{
    private const string Pairs =
        """
        The two armies used to share intelligence. | share | historical
        The two armies used drones to share intelligence. | used | actual
        Her grandparents were expelled from the village. | expelled | historical
        Her neighbours were expelled from the village. | expelled | actual
        The bridge was bombed by the Wehrmacht. | bombed | historical
        The bridge was bombed by the army. | bombed | actual
        The student protested, and then soldiers arrested him. | arrested | actual
        Late on Friday soldiers arrested him. | arrested | actual
        The late senator sued the newspaper. | sued | historical
        His uncle fought against the Ottomans. | fought | historical
        His uncle fought against the rebels. | fought | actual
        Dozens of editors were jailed under the ousted president. | jailed | historical
        Dozens of editors were jailed under the new law. | jailed | actual
        The then governor banned the union. | banned | historical
        The governor banned the union. | banned | actual
        As education minister she closed four schools. | closed | historical
        As evidence she submitted a tape. | submitted | actual
        The judge, arrested as a student, now teaches law. | arrested | historical
        The judge, arrested as a spy, is to be tried in May. | arrested | actual
        A veteran of the uprising opened the exhibition. | uprising | historical
        A witness of the uprising opened the exhibition. | uprising | actual
        She served twelve years for spying on the fleet. | spying | historical
        She was questioned for spying on the fleet. | spying | actual
        The quarrel goes back to the days of the empire, when the valley blockaded the port. | blockaded | historical
        The minister went back to the capital when miners blockaded the port. | blockaded | actual
        In those years the regime jailed its poets. | jailed | historical
        On those grounds the regime jailed its poets. | jailed | actual
        It was the grandfather of the emir who signed the pact. | signed | historical
        It was the brother of the emir who signed the pact. | signed | actual
        In his first term the governor had pardoned rebels. | pardoned | historical
        In his first speech the governor pardoned rebels. | pardoned | actual
        The mosque was shelled during the civil war. | shelled | historical
        The mosque was shelled during the morning prayer. | shelled | actual
        """;

    public static TheoryData<string> All => [.. Pairs.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
