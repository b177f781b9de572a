namespace Chancery.Coding.Tests.Places;

/// <summary>
/// Sentences of our own writing and the places of their events: trigger, or event noun/its light verb | L main event of the lead | sentence |
/// expected name, country and resolution; "-" for no place, "?" and why for a place that is named and not known.
/// </summary>
public static class PlaceCases
{
    private const string Text =
        """
        attacked | | Rebels attacked a convoy in Goma on Tuesday. | Goma COD city
        met | | The two presidents met in Moscow on Monday. | Moscow RUS city
        met | | The envoys met in Pyongyang. | Pyongyang PRK city
        arrested | | Police arrested forty protesters in Paris. | Paris FRA city
        arrested | | Police arrested forty protesters in Paris, Texas. | Paris USA city
        exploded | | A bomb exploded near the Syrian town of Aleppo. | Aleppo SYR city
        exploded | | A bomb exploded in the city of Kharkiv. | Kharkiv UKR city
        exploded | | A bomb exploded outside Kharkov. | Kharkiv UKR city
        exploded | | A bomb exploded in Kiev. | Kyiv UKR city
        exploded | | A bomb exploded in Odesa, Ukraine. | Odessa UKR city
        shelled | | Government forces shelled positions in Syria. | Syria SYR country
        shelled | | Government forces shelled positions in northern Syria. | Syria SYR country
        protested | | Thousands protested in Medellin. | Medellín COL city
        protested | | Thousands protested in Rangoon. | Yangon MMR city
        protested | | Thousands protested in Mexico City. | Mexico City MEX city
        protested | | Thousands protested across France. | France FRA country
        protested | | Thousands protested at the Kremlin. | Kremlin RUS sub-city
        said | | Moscow said on Tuesday that the talks had failed. | -
        rejected | | Moscow rejected the demand. | -
        condemned | | Tokyo condemned the attack in Paris. | -
        attacked | | The ministry said in Kampala that rebels attacked a village. | -
        said | | The ministry said in Kampala that rebels attacked a village. | Kampala UGA city
        signed | | Russia and China signed the accord after talks in Geneva. | -
        talks/held | | The rivals held talks in Geneva. | Genève CHE city
        held | | The rivals held talks in Geneva. | Genève CHE city
        met | | The ministers met at a summit in Vienna. | Vienna AUT city
        fought | | Soldiers fought in support of Ukraine. | -
        acted | | The court acted in Moscow's interest. | -
        spoke | | The envoy spoke at the United Nations. | -
        arrived | | The envoy arrived in Damascus. | Damascus SYR city
        travelled | | The envoy travelled to Damascus. | Damascus SYR city
        visited | | The king visited Ankara. | Ankara TUR city
        killed | | Gunmen killed four farmers in Tripoli, Lebanon. | Tripoli LBN city
        killed | | Lebanese officers said gunmen killed four farmers in Tripoli. | Tripoli LBN city
        killed | | Gunmen killed four farmers in Springfield. | ? several places named 'Springfield' are level
        killed | | Gunmen killed four farmers in Springfield, Illinois. | Springfield USA city
        killed | | Gunmen killed four farmers in Zzyzxburg. | ? 'Zzyzxburg' is not in the gazetteer
        killed | | Gunmen killed four farmers in Texas. | Texas USA province
        killed | | Gunmen killed four farmers in Chechnya. | Chechnya RUS province
        killed | | Gunmen killed four farmers on Tuesday. | -
        raided | L | MOSCOW, Sept. 11 (Reuters) - Police raided the office of a newspaper. | Moscow RUS city
        raided | | MOSCOW, Sept. 11 (Reuters) - Police raided the office of a newspaper. | -
        raided | L | MOSCOW, Sept. 11 (Reuters) - Police raided the office of a newspaper in Kazan. | Kazan RUS city
        raided | L | MOSCOW, Sept. 11 (Reuters) - Police raided the office of a newspaper in Zzyzxburg. | ? 'Zzyzxburg' is not in the gazetteer
        raided | L | Police raided the office of a newspaper. | -
        exploded | | A bomb exploded in Kharkiv, Syria. | ? 'Kharkiv' is not in the gazetteer among the towns of SYR
        raised | | Farmers raised the question of prices in Goma. | -
        raided | | Gunmen raided the home of a judge in Goma. | Goma COD city
        raised | | The envoy raised the possibility of talks in Geneva. | -
        raided | L | BEIRUT (AP) — Police raided the office of a newspaper. | Beirut LBN city
        recalled | | Chile recalled its ambassador in May. | -
        opened | | Turkey opened an embassy in Kuwait City. | Kuwait City KWT city
        imposed | | The council imposed sanctions on Damascus. | -
        landed | | Fighters landed on the Lebanese coast. | Lebanon LBN country
        came | | The visit came at the invitation of the party and the government in Damascus. | -
        protested | | Students protested at the Russian embassy in Beirut. | Beirut LBN city
        """;

    public static TheoryData<string> All => [.. Text.Split('\n').Select(line => line.Trim())];
}
