namespace Chancery.Coding.Tests.Dates;

/// <summary>
/// Sentences of our own writing and the dates of their events: published date (- for unknown) | trigger, or event noun/its light verb | f future,
/// h hypothetical, t misread by the tree today (the test fails once it holds: take the t away then) | sentence | expected date..enddate and type.
/// </summary>
public static class DateCases
{
    private const string Simple =
        """
        2023-09-13 | attacked | | Rebels attacked the town on Tuesday. | 2023-09-12 exact
        2023-09-13 | attacked | | Rebels attacked the town on Wednesday. | 2023-09-13 exact
        2023-09-13 | attacked | | Rebels attacked the town on Thursday. | 2023-09-07 exact
        2023-09-13 | visit | f | The minister will visit Ankara on Friday. | 2023-09-15 exact
        2023-09-13 | visit | f | The minister will visit Ankara on Monday. | 2023-09-18 exact
        2023-09-13 | met | | The two presidents met last Tuesday in Geneva. | 2023-09-12 exact
        2023-09-13 | meet | f | The two presidents will meet next Tuesday in Geneva. | 2023-09-19 exact
        2023-09-13 | arrested | | Police arrested forty demonstrators on Monday night. | 2023-09-11 exact
        2023-09-13 | arrested | | Police arrested forty demonstrators late on Monday. | 2023-09-11 exact
        2023-09-13 | arrested | | Police arrested forty demonstrators early Sunday morning. | 2023-09-10 exact
        2023-09-13 | signed | | The ministers signed the accord on Thursday of last week. | 2023-09-07 exact
        2023-09-13 | signed | | The ministers signed the accord on Thursday last week. | 2023-09-07 exact
        2023-09-13 | signed | | Hungary signed the accord yesterday. | 2023-09-12 exact
        2023-09-13 | signed | | Hungary signed the accord today. | 2023-09-13 exact
        2023-09-13 | sign | f | Hungary will sign the accord tomorrow. | 2023-09-14 exact
        2023-09-13 | shelled | | Government forces shelled the village last night. | 2023-09-12 exact
        2023-09-13 | shelled | | Government forces shelled the village overnight. | 2023-09-12..2023-09-13 range
        2023-09-13 | shelled | | Government forces shelled the village the day before yesterday. | 2023-09-11 exact
        2023-09-13 | fled | | Thousands of villagers fled three days ago. | 2023-09-10 exact
        2023-09-13 | fled | | Thousands of villagers fled two weeks ago. | 2023-08-30 approximate
        2023-09-13 | fled | | Thousands of villagers fled two months ago. | 2023-07-01..2023-07-31 range
        2023-09-13 | seized | | The army seized power three years ago. | 2020-01-01..2020-12-31 range
        2023-09-13 | seized | | The army seized power several days ago. | 2023-09-04..2023-09-11 range
        2023-09-13 | seized | | The army seized power a few hours ago. | 2023-09-13 exact
        2023-09-13 | invaded | | Iraq invaded its neighbour in 1990. | 1990-01-01..1990-12-31 range
        2023-09-13 | fought | | The two countries fought a border war in the 1960s. | 1960-01-01..1969-12-31 range
        2023-09-13 | fought | | The two countries fought over the valley in the early 1990s. | 1990-01-01..1993-05-01 range
        2023-09-13 | fought | | The two countries fought over the valley in the nineties. | 1990-01-01..1999-12-31 range
        2023-09-13 | conquered | | The empire conquered the coast in the 19th century. | 1801-01-01..1900-12-31 range
        2023-09-13 | withdrew | | Washington withdrew its ambassador in July 2023. | 2023-07-01..2023-07-31 range
        2023-09-13 | withdrew | | Washington withdrew its ambassador in July. | 2023-07-01..2023-07-31 range
        2023-09-13 | withdrew | | Washington withdrew its ambassador in November. | 2022-11-01..2022-11-30 range
        2023-09-13 | withdraw | f | Washington will withdraw its ambassador in November. | 2023-11-01..2023-11-30 range
        2023-09-13 | withdraw | f | Washington will withdraw its ambassador in January. | 2024-01-01..2024-01-31 range
        2023-09-13 | withdrew | | Washington withdrew its ambassador last August. | 2023-08-01..2023-08-31 range
        2023-09-13 | withdrew | | Washington withdrew its ambassador last September. | 2022-09-01..2022-09-30 range
        2023-09-13 | withdrew | | Washington withdrew its ambassador last February 2023. | 2023-02-01..2023-02-28 range
        2023-09-13 | met | | The envoys met at the beginning of this September 2023. | 2023-09-01..2023-09-10 range
        2023-09-13 | met | | The envoys met in early July. | 2023-07-01..2023-07-10 range
        2023-09-13 | met | | The envoys met in mid-July. | 2023-07-11..2023-07-20 range
        2023-09-13 | met | | The envoys met in late July. | 2023-07-21..2023-07-31 range
        2023-09-13 | met | | The envoys met at the end of 2022. | 2022-09-01..2022-12-31 range
        2023-09-13 | met | | The envoys met late last year. | 2022-09-01..2022-12-31 range
        2023-09-13 | meet | f | The envoys will meet early next year. | 2024-01-01..2024-04-30 range
        2023-09-13 | met | | The envoys met on 9 September. | 2023-09-09 exact
        2023-09-13 | met | | The envoys met on September 9. | 2023-09-09 exact
        2023-09-13 | met | | The envoys met on Sept. 9 in Doha. | 2023-09-09 exact
        2023-09-13 | met | | The envoys met on September 9th, 2021. | 2021-09-09 exact
        2023-09-13 | met | | The envoys met on the 9th of September 2021. | 2021-09-09 exact
        2023-09-13 | met | | The envoys met on 20 November. | 2022-11-20 exact
        2023-09-13 | meet | f | The envoys will meet on 20 November. | 2023-11-20 exact
        2023-09-13 | meet | f | The envoys will meet on 5 March. | 2024-03-05 exact
        2023-09-13 | met | | The envoys met on Saturday, September 9, 2023, in Doha. | 2023-09-09 exact
        2023-09-13 | met | | The envoys met on Monday, September 9, 2023, in Doha. | 2023-09-09 exact
        2023-09-13 | met | | The envoys met on 2021-03-04 in Doha. | 2021-03-04 exact
        2023-09-13 | met | | The envoys met on 3/14/2021 in Doha. | 2021-03-14 exact
        2023-09-13 | met | | The envoys met on 14/3/2021 in Doha. | 2021-03-14 exact
        2023-09-13 | met | | The envoys met on 14.03.2021 in Doha. | 2021-03-14 exact
        2023-09-13 | met | | The envoys met on 3/4/2021 in Doha. | unresolved
        2023-09-13 | met | | The envoys met on September 31 in Doha. | unresolved
        2023-09-13 | clashed | | Farmers clashed with the police for the third day. | 2023-09-11..2023-09-13 range
        2023-09-13 | clashed | | Farmers clashed with the police for a second straight night. | 2023-09-12..2023-09-13 range
        2023-09-13 | blocked | | Drivers have blocked the border since February. | 2023-02-01..2023-09-13 range
        2023-09-13 | blocked | | Drivers have blocked the border since Monday. | 2023-09-11..2023-09-13 range
        2023-09-13 | blocked | | Drivers have blocked the border since 2021. | 2021-01-01..2023-09-13 range
        2023-09-13 | patrolled | | Warships patrolled the strait between 3 and 5 May. | 2023-05-03..2023-05-05 range
        2023-09-13 | patrolled | | Warships patrolled the strait from Monday to Wednesday. | 2023-09-11..2023-09-13 range
        2023-09-13 | patrolled | | Warships patrolled the strait from Thursday to Saturday. | 2023-09-07..2023-09-09 range
        2023-09-13 | patrol | f | Warships will patrol the strait from Friday to Monday. | 2023-09-15..2023-09-18 range
        2023-09-13 | patrolled | | Warships patrolled the strait from May to July 2022. | 2022-05-01..2022-07-31 range
        2023-09-13 | patrolled | | Warships patrolled the strait on May 3-5. | 2023-05-03..2023-05-05 range
        2023-09-13 | patrolled | | Warships patrolled the strait between 2003 and 2005. | 2003-01-01..2005-12-31 range
        2023-09-13 | patrolled | | Warships patrolled the strait on Monday and Tuesday. | 2023-09-11..2023-09-12 range
        2023-09-13 | patrolled | | Warships patrolled the strait from November to February 2023. | 2022-11-01..2023-02-28 range
        2023-09-13 | crossed | | Fighters crossed the river in the summer of 2022. | 2022-06-01..2022-08-31 range
        2023-09-13 | crossed | | Fighters crossed the river last winter. | 2022-12-01..2023-02-28 range
        2023-09-13 | crossed | | Fighters crossed the river this spring. | 2023-03-01..2023-05-31 range
        2023-09-13 | cross | f | Fighters will cross the river next spring. | 2024-03-01..2024-05-31 range
        2023-09-13 | exported | | Iran exported more arms in the third quarter of 2022. | 2022-07-01..2022-09-30 range
        2023-09-13 | exported | | Iran exported more arms in the first half of 2021. | 2021-01-01..2021-06-30 range
        2023-09-13 | recalled | | Chile recalled its ambassador last week. | 2023-09-04..2023-09-10 range
        2023-09-13 | recalled | | Chile recalled its ambassador last month. | 2023-08-01..2023-08-31 range
        2023-09-13 | recalled | | Chile recalled its ambassador last year. | 2022-01-01..2022-12-31 range
        2023-09-13 | recalled | | Chile recalled its ambassador earlier this week. | 2023-09-11..2023-09-13 range
        2023-09-13 | recalled | | Chile recalled its ambassador earlier this month. | 2023-09-01..2023-09-13 range
        2023-09-13 | recall | f | Chile will recall its ambassador next month. | 2023-10-01..2023-10-31 range
        2023-09-13 | recall | f | Chile will recall its ambassador later this month. | 2023-09-13..2023-09-30 range
        2023-09-13 | recall | f | Chile will recall its ambassador in three days. | 2023-09-16 exact
        2023-09-13 | recall | f | Chile will recall its ambassador by Friday. | 2023-09-13..2023-09-15 range
        2023-09-13 | recall | h | Chile may recall its ambassador next week. | 2023-09-18..2023-09-24 range
        2023-09-13 | recalled | | Chile recalled its ambassador at the weekend. | 2023-09-09..2023-09-10 range
        2023-09-13 | recalled | | Chile recently recalled its ambassador. | 2023-09-13 approximate
        2023-09-13 | killed | | The bombing killed nine people over the past three days. | 2023-09-10..2023-09-13 range
        2023-09-13 | signed | | The envoys met on 4 June 2022. The following day they signed a truce. | 2022-06-05 exact
        2023-09-13 | signed | | The envoys met on 4 June 2022. Two days later they signed a truce. | 2022-06-06 exact
        2023-09-13 | struck | | The envoys met on 4 June 2022. A drone struck the capital a day earlier. | 2022-06-03 exact
        2023-09-13 | struck | | The envoys met on 4 June 2022. A drone struck the capital on the same day. | 2022-06-04 exact
        2023-09-13 | struck | | A drone struck the capital the following day. | unresolved
        2023-09-13 | struck | | A drone struck the capital. | 2023-09-13 approximate
        - | struck | | A drone struck the capital. | unresolved
        - | struck | | A drone struck the capital on Tuesday. | unresolved
        - | struck | | A drone struck the capital in July. | unresolved
        - | struck | | A drone struck the capital on 4 June 2022. | 2022-06-04 exact
        - | struck | | A drone struck the capital in 2022. | 2022-01-01..2022-12-31 range
        2023-09-13 | strike | f | A drone will strike the capital. | unresolved
        2023-09-13 | strike | h | A drone could strike the capital. | unresolved
        2023-09-13 | held | | The rivals held three days of talks in Doha. | 2023-09-13 approximate
        2023-09-13 | talks/held | | The rivals held talks in Doha on Monday. | 2023-09-11 exact
        2023-09-13 | attack/condemned | | Tokyo condemned Tuesday's attack on the ship. | 2023-09-12 exact
        2023-09-13 | condemned | | Tokyo condemned Tuesday's attack on the ship. | 2023-09-13 approximate
        2023-09-13 | founding | | Pyongyang marks the 75th anniversary of the founding of the republic on Saturday. | unresolved
        2023-09-13 | marked | | Pyongyang marked the 75th anniversary of the founding of the republic on Saturday. | 2023-09-09 exact
        2023-09-13 | attacked | | The ministry said on Tuesday that rebels attacked the town. | 2023-09-13 approximate
        2023-09-13 | said | | The ministry said on Tuesday that rebels attacked the town. | 2023-09-12 exact
        2023-09-13 | attacked | | The ministry said on Tuesday that rebels attacked the town in June. | 2023-06-01..2023-06-30 range
        2023-09-13 | visit | f | The president agreed on Tuesday to visit Ankara. | unresolved
        2023-09-13 | visit | f | The president agreed on Tuesday to visit Ankara next month. | 2023-10-01..2023-10-31 range
        2023-09-13 | agreed | | The president agreed on Tuesday to visit Ankara. | 2023-09-12 exact
        2023-09-13 | killing | | Rebels raided the town on Tuesday, killing nine people. | 2023-09-12 exact
        2023-09-13 | burned | | Rebels raided the town on Tuesday and burned the market. | 2023-09-12 exact
        2023-09-13 | protested | | Rebels raided the town on Tuesday, and Kenya protested. | 2023-09-13 approximate
        2023-09-13 | withdrew | | Washington withdrew in 2018 from the 2015 nuclear deal. | 2018-01-01..2018-12-31 range
        2023-09-13 | deal | | Washington withdrew in 2018 from the 2015 nuclear deal. | 2015-01-01..2015-12-31 range
        2023-09-13 | raided | | MOSCOW, Sept. 11 (Reuters) - Russian police raided the office of a newspaper. | 2023-09-11 approximate
        - | raided | | MOSCOW, Sept. 11, 2023 (Reuters) - Russian police raided the office of a newspaper on Sunday. | 2023-09-10 exact
        2023-09-13 | raided | | Russian police raided the office of the Sunday Times. | 2023-09-13 approximate
        2023-09-13 | raided | | Russian police raided offices in 2000 villages. | 2023-09-13 approximate
        2023-09-13 | march | f | Protesters may march. | unresolved
        2023-09-13 | patrol | | Warships patrol the strait every Tuesday. | 2023-09-13 approximate
        2023-09-13 | visited | | The president, who visited Iran last August, met the king on Tuesday. | 2023-08-01..2023-08-31 range
        2023-09-13 | met | | The president, who visited Iran last August, met the king on Tuesday. | 2023-09-12 exact
        2023-09-13 | crushed | | The officer who crushed the revolt met the king on Tuesday. | unresolved
        2023-09-13 | bombed | | Japan bombed the harbour on the 7th. | 2023-09-07 exact
        2023-09-13 | opened | | Soldiers opened fire on New Year's Eve. | 2022-12-31 exact
        2023-09-13 | opened | | Soldiers opened fire on Christmas Day 2021. | 2021-12-25 exact
        2023-09-13 | occupied | | Germany occupied the valley in the last week of May. | 2023-05-25..2023-05-31 range
        2023-09-13 | imposed | | In recent years Canada imposed sanctions on the junta. | unresolved
        2023-09-13 | imposed | | Canada imposed sanctions on the junta two days before the vote. | unresolved
        2024-03-02 | struck | | A drone struck the capital on 29 February. | 2024-02-29 exact
        2023-03-02 | struck | | A drone struck the capital on 29 February. | 2020-02-29 exact
        2024-01-03 | struck | | A drone struck the capital in December. | 2023-12-01..2023-12-31 range
        2024-01-03 | struck | | A drone struck the capital on Sunday. | 2023-12-31 exact
        2024-01-03 | struck | | A drone struck the capital last month. | 2023-12-01..2023-12-31 range
        """;

    private const string News =
        """
        2023-09-13 | arrived | | North Korean leader Kim Jong Un arrived in Russia on Tuesday for talks with President Vladimir Putin, the Kremlin said. | 2023-09-12 exact
        2023-09-13 | talks/arrived | | North Korean leader Kim Jong Un arrived in Russia on Tuesday for talks with President Vladimir Putin, the Kremlin said. | 2023-09-12 exact
        2023-09-13 | visit | f | Putin accepted an invitation to visit Pyongyang, Peskov said on Wednesday. | unresolved
        2023-09-13 | accepted | | Putin accepted an invitation to visit Pyongyang, Peskov said on Wednesday. | 2023-09-13 approximate
        2023-09-13 | traveled | | Shoigu traveled to Pyongyang in July, when he attended a parade. | 2023-07-01..2023-07-31 range
        2023-09-13 | annexed | | Russia annexed Crimea in March 2014, and fighting has continued in the east since then. | 2014-03-01..2014-03-31 range
        2023-09-13 | launched | | On February 24, 2022, Russian forces launched an invasion from the north. | 2022-02-24 exact
        2023-09-13 | invasion/launched | | On February 24, 2022, Russian forces launched an invasion from the north. | 2022-02-24 exact
        2023-09-13 | invasion | | Prices have risen since Russia's invasion of Ukraine in February 2022. | 2022-02-01..2022-02-28 range
        2023-09-13 | killed | | At least twelve people were killed on Saturday when a missile hit a market, officials said on Sunday. | 2023-09-09 exact
        2023-09-13 | said | | At least twelve people were killed on Saturday when a missile hit a market, officials said on Sunday. | 2023-09-10 exact
        2023-09-13 | summit | f | The leaders are expected to hold a summit next week. | 2023-09-18..2023-09-24 range
        2023-09-13 | hold | f | The leaders are expected to hold a summit next week. | 2023-09-18..2023-09-24 range
        2023-09-13 | hold | f | The leaders are expected next week to hold a summit in Lima. | 2023-09-18..2023-09-24 range
        2023-09-13 | withdrew | | The United States withdrew from the treaty in August 2019 after accusing Russia of violations. | 2019-08-01..2019-08-31 range
        2023-09-13 | accusing | | The United States withdrew from the treaty in August 2019 after accusing Russia of violations. | 2023-09-13 approximate
        2023-09-13 | adopted | | The Security Council adopted the resolution in 2006, a year after the test. | 2006-01-01..2006-12-31 range
        2023-09-13 | signed | | In 1961 the two governments signed a treaty of friendship. | 1961-01-01..1961-12-31 range
        2023-09-13 | signed | | The treaty, signed in 1961, binds both governments. | 1961-01-01..1961-12-31 range
        2023-09-13 | denied | | Both governments have denied the report, which was published last week. | 2023-09-13 approximate
        2023-09-13 | published | | Both governments have denied the report, which was published last week. | 2023-09-04..2023-09-10 range
        2023-09-13 | summoned | | Berlin on Monday summoned the Russian ambassador. | 2023-09-11 exact
        2023-09-13 | summoned | | Berlin summoned the Russian ambassador Monday over the arrest of two citizens last month. | 2023-09-11 exact
        2023-09-13 | arrest | | Berlin summoned the Russian ambassador Monday over the arrest of two citizens last month. | 2023-08-01..2023-08-31 range
        2023-09-13 | protest | | A protest on Sunday in Minsk drew thousands. | 2023-09-10 exact
        2023-09-13 | attack | | The attack on Tuesday killed nine soldiers. | 2023-09-12 exact
        2023-09-13 | killed | | The attack on Tuesday killed nine soldiers. | 2023-09-12 exact
        2023-09-13 | fired | | North Korea fired two missiles on Wednesday morning, hours before the summit. | 2023-09-13 exact
        2023-09-13 | meeting | f | The two men will hold their second meeting on 20 October in Beijing. | 2023-10-20 exact
        2023-09-13 | begin | f | The exercises will begin on Monday and last until Friday. | 2023-09-18 exact
        2023-09-13 | impose | h | Washington threatened on Tuesday to impose sanctions. | unresolved
        2023-09-13 | threatened | | Washington threatened on Tuesday to impose sanctions. | 2023-09-12 exact
        2023-09-13 | overthrown | | The president was overthrown in a coup on July 26. | 2023-07-26 exact
        2023-09-13 | coup | | The president was overthrown in a coup on July 26. | 2023-07-26 exact
        2023-09-13 | captured | | The town, which had been captured by rebels in late August, was retaken on Sunday. | 2023-08-21..2023-08-31 range
        2023-09-13 | retaken | | The town, which had been captured by rebels in late August, was retaken on Sunday. | 2023-09-10 exact
        2023-09-13 | warned | | Last week the minister warned that prices would rise by the end of the year. | 2023-09-04..2023-09-10 range
        2023-09-13 | struck | | Overnight, drones struck a depot near Pskov. | 2023-09-12..2023-09-13 range
        2023-09-13 | visited | | Kim last visited Russia in April 2019. | 2019-04-01..2019-04-30 range
        2023-09-13 | met | | Kim and Putin first met in Vladivostok in 2019. | 2019-01-01..2019-12-31 range
        2023-09-13 | detained | | Authorities have detained more than 300 people over the past week. | 2023-09-06..2023-09-13 range
        2023-09-13 | resume | h | Talks could resume as early as next month. | 2023-10-01..2023-10-31 range
        2023-09-13 | agreed | | The parties agreed on 9 May 2023 to extend the truce. | 2023-05-09 exact
        2023-09-13 | condemned | | South Korea condemned the launch on Tuesday. | 2023-09-12 exact
        2023-09-13 | elected | | He was elected in 2012 and re-elected four years later. | 2012-01-01..2012-12-31 range
        2023-09-13 | signed | | The envoys met on Monday. The next day they signed a truce. | 2023-09-12 exact
        2023-09-13 | withdrew | | In the early hours of Tuesday, the rebels withdrew. | 2023-09-12 exact
        2023-09-13 | bombed | | Israeli jets bombed the port in the second week of October 2022. | 2022-10-08..2022-10-14 range
        2023-09-13 | severed | | Kyiv severed ties with Pyongyang in July last year. | 2022-07-01..2022-07-31 range
        2023-09-13 | severed | | Kyiv severed ties with Pyongyang in July of last year. | 2022-07-01..2022-07-31 range
        2023-09-13 | severed | | The junta, which had lost its allies, abruptly severed ties with Paris on Monday. | 2023-09-11 exact
        2023-09-13 | shared | | On Monday the ministers shared concerns over the strait. | 2023-09-11 exact
        2023-09-13 | raised | | Taking into account Chile's recognition in July 2023 of two republics, officials in Santiago raised the possibility of sending engineers. | 2023-09-13 approximate
        2023-09-13 | recognition | | Taking into account Chile's recognition in July 2023 of two republics, officials in Santiago raised the possibility of sending engineers. | 2023-07-01..2023-07-31 range
        2023-09-13 | demanded | | Citing the closure of the crossing in June, officials in Chisinau demanded an apology. | 2023-09-13 approximate
        2023-09-13 | closure | t | Citing the closure of the crossing in June, officials in Chisinau demanded an apology. | 2023-06-01..2023-06-30 range
        2023-09-13 | arrest | | Amnesty denounced the arrest on Sunday of two editors. | 2023-09-10 exact
        2023-09-13 | denounced | | Amnesty denounced the arrest on Sunday of two editors. | 2023-09-13 approximate
        2023-09-13 | accused | | Kigali accused the government on Tuesday of war crimes. | 2023-09-12 exact
        2023-09-13 | accused | | Kigali accused the militia on Tuesday of shelling a school. | 2023-09-12 exact
        2023-09-13 | summoned | | Oslo summoned the envoy over the detention of a sailor on Tuesday. | 2023-09-12 exact
        2023-09-13 | risen | | Prices have risen since Russia's invasion of Ukraine in February 2022. | 2023-09-13 approximate
        2023-09-13 | imposed | | Ukraine imposed sanctions on the bank last week. | 2023-09-04..2023-09-10 range
        2023-09-13 | imposed | t | Canada imposed sanctions on Moscow over the invasion of Ukraine in February 2022. | 2023-09-13 approximate
        2023-09-13 | protested | | Farmers protested against the law last month. | 2023-08-01..2023-08-31 range
        2023-09-13 | met | | The ministers met after the attack on Tuesday. | 2023-09-12 exact
        2023-09-13 | detained | | Since the coup in July 2023, soldiers have detained dozens of politicians. | 2023-09-13 approximate
        2023-09-13 | coup | | Since the coup in July 2023, soldiers have detained dozens of politicians. | 2023-07-01..2023-07-31 range
        2023-09-13 | death | | The death in March of the general led to protests. | 2023-03-01..2023-03-31 range
        2023-09-13 | arrest | | Turkey's arrest on Friday of two Swedish reporters angered Stockholm. | 2023-09-08 exact
        2023-09-13 | rejected | | On Monday Hungary rejected demands from Brussels. | 2023-09-11 exact
        2023-09-13 | strike | | Dockers rejected Monday's strike over wages. | 2023-09-11 exact
        2023-09-13 | met | | The envoys met in mid-2022. | 2022-05-01..2022-08-31 range
        2023-09-13 | recognised | | Pyongyang recognised the two regions on July 13 last year. | 2022-07-13 exact
        2023-09-13 | expelled | | Norway expelled fifteen diplomats in April this year. | 2023-04-01..2023-04-30 range
        2023-09-13 | stormed | | Supporters stormed the palace on Thursday, January 6, 2022, and burned cars. | 2022-01-06 exact
        2023-09-13 | burned | | Supporters stormed the palace on Thursday, January 6, 2022, and burned cars. | 2022-01-06 exact
        2023-09-13 | criticised | | The envoy criticised the decision, taken on 1 June, to close the office. | 2023-09-13 approximate
        2023-09-13 | taken | | The envoy criticised the decision, taken on 1 June, to close the office. | 2023-06-01 exact
        2023-09-13 | resigned | | He was elected in 2012. Two years later he resigned. | 2014-01-01..2014-12-31 range
        2023-09-13 | resigned | | He was elected in 2012. The following year he resigned. | 2013-01-01..2013-12-31 range
        2023-09-13 | resigned | | He was elected in 2012. The following day he resigned. | unresolved
        2023-09-13 | resigned | | He was elected on 3 March 2012 and resigned that year. | 2012-01-01..2012-12-31 range
        2023-09-13 | bombed | | Jets bombed the port on the night of 9 May. | 2023-05-09 exact
        2023-09-13 | criticised | t | Four governments criticised the visit of the minister to Pyongyang last August. | 2023-09-13 approximate
        2023-09-13 | visit | | Four governments criticised the visit of the minister to Pyongyang last August. | 2023-08-01..2023-08-31 range
        2023-09-13 | signed | | The accord was signed in 2019 when the king met the president. | 2019-01-01..2019-12-31 range
        2023-09-13 | met | | The accord was signed in 2019 when the king met the president. | 2019-01-01..2019-12-31 range
        2023-09-13 | torched | | Last summer herders in Darfur torched a market. | 2023-06-01..2023-08-31 range
        2023-09-13 | occupied | | In early 1989 Polish workers occupied a shipyard. | 1989-01-01..1989-04-30 range
        2023-09-13 | abducted | | Throughout the 1970s Chile's secret police abducted students. | 1970-01-01..1979-12-31 range
        2023-09-13 | killed | | Monday's raid killed six villagers. | 2023-09-13 approximate
        2023-09-13 | seized | | In 2004 rebels seized the valley; the following year they lost it. | 2004-01-01..2004-12-31 range
        2023-09-13 | lost | | In 2004 rebels seized the valley; the following year they lost it. | 2005-01-01..2005-12-31 range
        2023-09-13 | shot | | Twenty years ago soldiers stormed the palace and mutineers shot the king. | 2003-01-01..2003-12-31 range
        2023-09-13 | shelled | | A year ago today, rebels shelled the harbour. | 2022-09-13 exact
        2023-09-13 | shelled | | Ten years ago this month, rebels shelled the harbour. | 2013-09-01..2013-09-30 range
        2023-09-13 | acquitted | | A fortnight ago the court acquitted the editor. | 2023-08-30 approximate
        2023-09-13 | acquitted | | The court has acquitted nine editors so far this year. | 2023-01-01..2023-09-13 range
        2023-09-13 | freed | | Between June and August of last year, Oman freed forty sailors. | 2022-06-01..2022-08-31 range
        2023-09-13 | blockaded | | Dockers blockaded the port for an eleventh day. | 2023-09-03..2023-09-13 range
        2023-09-13 | blockade | | The blockade of the port entered its fifth day. | 2023-09-09..2023-09-13 range
        2023-09-13 | talks | | The talks went into their second day. | 2023-09-12..2023-09-13 range
        2023-09-13 | beat | | Police beat students in the winter of 2018-19. | 2018-12-01..2019-02-28 range
        2023-09-13 | lent | | In the April-June quarter of 2021, Japan lent Laos a billion yen. | 2021-04-01..2021-06-30 range
        2023-09-13 | meet | f | The presidents will meet next Friday in Lusaka. | 2023-09-22 exact
        2023-09-13 | expelled | | Relations have been frosty since 1996, when Sudan expelled the envoy. | 1996-01-01..1996-12-31 range
        2023-09-13 | truce | | The valley has been quiet since last year's truce. | 2022-01-01..2022-12-31 range
        2023-09-13 | offensive | | Ministers discussed the offensive that the court condemned on 2 September. | 2023-09-13 approximate
        2023-09-13 | bombing | | Hundreds prayed on the anniversary of the bombing of 3 May 2019. | 2019-05-03 exact
        2023-09-13 | raided | | Two days before the vote on 8 September, police raided a newspaper. | 2023-09-06 exact
        2023-09-13 | raided | | Two days before the vote, police raided a newspaper. | unresolved
        2023-09-13 | demanded | | As far back as 2011 the union demanded a pension. | 2011-01-01..2011-12-31 range
        2023-09-13 | demanded | | The union demanded a pension as long ago as 2011. | 2011-01-01..2011-12-31 range
        2023-09-13 | raided | | Two years after the vote, police raided a newspaper. | 2023-09-13 approximate
        2023-09-13 | visit | f | The premier will visit Oslo the week after next. | 2023-09-25..2023-10-01 range
        2023-09-13 | recognised | | It was not until 1991 that Chile recognised the state. | 1991-01-01..1991-12-31 range
        2023-09-13 | attacked | | Settlers attacked the hamlet for five straight days. | 2023-09-09..2023-09-13 range
        2023-09-13 | attacked | | Settlers attacked the hamlet for five days. | 2023-09-13 approximate
        2023-09-13 | siege | | The siege is in its third day. | 2023-09-11..2023-09-13 range
        2023-09-13 | free | f | The rebels will free the judge by noon on Friday. | 2023-09-13..2023-09-15 range
        2023-09-13 | resigned | | Half a year ago the premier resigned. | 2023-03-01..2023-03-31 range
        2023-09-13 | refused | | Dockers refused to load ships for a third day. | 2023-09-11..2023-09-13 range
        2023-09-13 | bombed | | Planes bombed the valley in the 1950s and 1960s. | 1950-01-01..1969-12-31 range
        2023-09-13 | visited | | The premier visited Oslo the month before last. | 2023-07-01..2023-07-31 range
        2023-09-13 | arrested | | The governor was shot in May 2020. Police arrested six men that July. | 2020-07-01..2020-07-31 range
        2023-09-13 | arrested | | The court banned the party on Friday, a day after police had arrested its leader. | 2023-09-07 exact
        2023-09-13 | banned | | The court banned the party on Friday, a day after police had arrested its leader. | 2023-09-08 exact
        2023-09-13 | blocked | | Farmers blocked the pass for a third day on Monday. | 2023-09-09..2023-09-11 range
        2023-09-13 | negotiated | | The envoy who negotiated the 1995 accord is dead. | 1995-01-01..1995-12-31 range
        2023-09-13 | criticised | | The envoy criticised the 1995 accord. | 2023-09-13 approximate
        2023-09-13 | beaten | | The student had been beaten in the 2019 protests. | 2019-01-01..2019-12-31 range
        2023-09-13 | arrested | | Two men were arrested in the 2019 murder. | 2023-09-13 approximate
        2023-09-13 | accused | | A statement of 4 September accused the army of looting. | 2023-09-04 exact
        2023-09-13 | sheltering | | The town took in refugees in 1956 and is now sheltering students. | 2023-09-13 approximate
        2023-09-13 | recall | | Monday saw Chile recall its envoy. | 2023-09-11 exact
        2023-09-14 | arrested | | LUSAKA, Sept 13 - Ministers said police arrested nine men yesterday. | 2023-09-12 exact
        - | acquitted | | Lusaka, 13 September 2023: The high court acquitted the editor on Monday. | 2023-09-11 exact
        """;

    public static TheoryData<string> All => [.. (Simple + "\n" + News).Split('\n').Select(line => line.Trim())];
}
