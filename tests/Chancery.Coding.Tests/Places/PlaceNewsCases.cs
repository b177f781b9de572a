namespace Chancery.Coding.Tests.Places;

/// <summary>
/// Sentences of our own writing, read with all of the knowledge that ships: trigger | text | place and country, place alone where the ground is no
/// single state's, "-" for none. A trigger is looked up as it is written; L before it: the event is the main one of the lead.
/// </summary>
public static class PlaceNewsCases
{
    private const string Text =
        """
        blew | A suicide bomber blew himself up outside a police academy in Jalalabad on Sunday morning. | Jalalabad, AFG
        sentenced | Two bloggers were sentenced to prison in Hanoi for spreading propaganda. | Hanoi, VNM
        clashed | Bus drivers clashed with officers in the Peruvian city of Arequipa. | Arequipa, PER
        arrested | Customs agents arrested a Bulgarian smuggler in Edirne, near the Greek border. | Edirne, TUR
        demonstrated | Pensioners demonstrated in Rosario and Cordoba against the cuts. | Rosario, ARG
        killed | Shelling killed three people in Kupiansk, in Ukraine's Kharkiv region, on Friday. | Kupiansk, UKR
        opened | Troops opened fire on a crowd in Kaduna, northern Nigeria. | Kaduna, NGA
        met | The rivals met in Entebbe, Uganda, to discuss a truce. | Entebbe, UGA
        exploded | A car bomb exploded in Afgooye, a town some 30 kilometres west of Mogadishu. | Afgooye, SOM
        kidnapped | Armed men kidnapped a Chinese engineer in Quetta, the capital of Balochistan province. | Quetta, PAK
        seized | Rangers seized ivory in Livingstone, Zambia. | Livingstone, ZMB
        attacked | Militants attacked an army post close to Mora, Cameroon, at night. | Mora, CMR
        ambushed | Fighters ambushed a patrol about 40 kilometres north of Gao on Thursday. | Gao, MLI
        killed | A roadside bomb killed four soldiers on the road between Sinjar and Tal Afar. | Sinjar, IRQ
        shot | A journalist was shot dead on the outskirts of Tegucigalpa. | Tegucigalpa, HND
        looted | Rioters looted shops in a township east of Pretoria. | Pretoria, ZAF
        fired | Guards fired warning shots at fishermen just off Rhodes. | Rhodes, GRC
        struck | A drone struck a fuel depot some way from Belgorod, the governor said. | Belgorod, RUS
        stormed | Settlers stormed a village south of Nablus and burned cars. | Nablus, PSE
        protested | Farmers protested in Cordoba on Monday, demanding that Argentina's president lower export taxes. | Cordoba, ARG
        protested | Olive growers protested in Cordoba against Spain's new water law. | Cordoba, ESP
        arrested | Police in Santiago arrested a Chilean senator for fraud. | Santiago, CHL
        killed | Gunmen killed a Honduran congressman in San Pedro Sula. | San Pedro Sula, HND
        rallied | Nurses rallied in Victoria as British Columbia's legislature opened. | Victoria, CAN
        shot | An officer shot a teenager in Columbia, South Carolina. | Columbia, USA
        rallied | Students rallied in London, Ontario, against tuition fees. | London, CAN
        arrested | Kenyan rangers arrested poachers in Garissa. | Garissa, KEN
        detained | Agents detained nine migrants in Laredo, the Texas sheriff said. | Laredo, USA
        protested | Miners protested in La Paz, blocking roads to Bolivia's congress. | La Paz, BOL
        besieged | Paramilitaries besieged El Obeid for months. | El Obeid, SDN
        recaptured | Syrian rebels recaptured Maarat al-Numan after heavy fighting. | Maarat, SYR
        bombed | Jets bombed Taiz again on Saturday. | Taiz, YEM
        visited | The pope visited Erbil and prayed with survivors. | Erbil, IRQ
        left | The last French soldiers left Menaka on Tuesday. | Menaka, MLI
        withdrew | Russian forces withdrew from Kherson across the river. | Kherson, UKR
        captured | Goma was captured by the rebels within days. | Goma, COD
        arrived | A delegation from Oslo arrived in Colombo for peace talks. | Colombo, LKA
        flew | The envoy flew to Tripoli to meet the Libyan prime minister. | Tripoli, LBY
        siege | The siege of Mariupol lasted for weeks. | Mariupol, UKR
        attack | The attack on Mazar-i-Sharif left dozens dead. | Mazar-i-Sharif, AFG
        evacuated | The navy evacuated two hundred tourists from Acapulco. | Acapulco, MEX
        talks | The Jeddah talks ended without a deal. | Jeddah, SAU
        conference | Ministers left the Munich conference early. | Munich, DEU
        bombings | Relatives of the victims of the Madrid bombings held a vigil. | Madrid, ESP
        riots | The governor blamed outsiders for the Jakarta riots. | Jakarta, IDN
        hurled | Youths hurled stones during the Athens demonstrations. | Athens, GRC
        burned | A mob burned a Karachi police station. | Karachi, PAK
        occupied | Squatters occupied Lisbon's old customs house. | Lisbon, PRT
        shelling | The shelling of Donetsk's railway station was filmed. | Donetsk, UKR
        talks | The Vienna nuclear talks resumed after a break. | Vienna, AUT
        shot | A diplomat was shot in the Dutch city of Utrecht. | Utrecht, NLD
        raided | Soldiers raided a monastery in the central Burmese town of Myingyan. | Myingyan, MMR
        exploded | A parcel exploded in the eastern German city of Dresden. | Dresden, DEU
        attacked | Bandits attacked a bus in the Cameroonian border village of Zigague. | Zigague, CMR
        staged | Workers staged a sit-in in the southern Tunisian oil town of Tataouine. | Tataouine, TUN
        arrested | Officers arrested a cleric in the Iranian holy city of Qom. | Qom, IRN
        killed | Raiders killed thirty villagers in Jonglei state in South Sudan. | Jonglei, SSD
        fighting | Heavy fighting was reported in Cabo Delgado, Mozambique's northernmost province. | Cabo Delgado, MOZ
        declared | The governor declared a curfew across Sonora after the ambush. | Sonora, MEX
        ambush | An ambush in the Sambisa forest killed a colonel. | Sambisa, NGA
        burned | Arsonists burned two mosques in Assam. | Assam, IND
        blocked | Indigenous protesters blocked highways in Ecuador's Cotopaxi province. | Cotopaxi, ECU
        strike | Teachers went on strike in the German state of Hesse. | Hesse, DEU
        clashed | Tribesmen clashed with troops in Yemen's Hadramawt. | Hadramawt, YEM
        killed | A mine killed two herders in southern Chad. | TCD
        expelled | The army expelled militants from parts of eastern Congo. | COD
        attacked | Armed herders attacked hamlets in Nigeria's Benue State. | Benue, NGA
        intercepted | A Chinese cutter intercepted a supply boat near Second Thomas Shoal. | Second Thomas Shoal
        collided | Two patrol ships collided in the South China Sea. | South China Sea
        sank | A missile sank a freighter in the Gulf of Aden. | Gulf of Aden
        rescued | Sailors rescued forty migrants in the English Channel. | English Channel
        held | The two fleets held drills in the Sea of Japan. | Sea of Japan
        boarded | Marines boarded a tanker off Gibraltar. | Gibraltar, GIB
        landed | Activists landed on the Senkaku Islands and raised a flag. | Senkaku
        exchanged | The two armies exchanged fire in the Galwan Valley. | Galwan Valley
        fired | Militants fired rockets at Israeli posts in the Golan Heights. | Golan Heights
        killed | A landmine killed a guard in South Ossetia. | South Ossetia, GEO
        attacked | Gunmen attacked fishermen on Lake Victoria. | Lake Victoria
        crossed | Soldiers crossed the Yalu River at night. | Yalu River
        drowned | Police arrested smugglers after twelve people drowned in the Rio Grande. | Rio Grande
        struck | Rockets struck a convoy in the West Bank. | West Bank, PSE
        clashed | Guards clashed with tribesmen along the Durand Line. | Durand Line
        detained | Officers detained the deputy at Sheremetyevo airport. | Sheremetyevo, RUS
        received | The president received his guest at Chequers. | Chequers, GBR
        attacked | A crowd attacked the Danish embassy in Tehran. | Tehran, IRN
        struck | A missile struck Incirlik air base. | Incirlik, TUR
        protested | Thousands protested outside the parliament in Belgrade. | Belgrade, SRB
        rallied | Workers rallied on Taksim Square in Istanbul. | Istanbul, TUR
        killed | A blast at a mosque in Kunduz killed fifty people. | Kunduz, AFG
        met | The ministers met at the presidential palace in Baku. | Baku, AZE
        searched | Agents searched the consulate in San Francisco. | San Francisco, USA
        detained | Nine men were detained at Ben Gurion airport. | Ben Gurion, ISR
        hit | Shells hit the Zaporizhzhia nuclear plant. | Zaporizhzhia, UKR
        shut | Protesters shut Kabul airport for a day. | Kabul, AFG
        urged | London urged Islamabad to spare the prisoner. | -
        accused | Seoul accused Pyongyang of jamming signals. | -
        rejected | The Kremlin rejected the plan. | -
        arrested | French police arrested a Chechen. | -
        condemned | Riyadh condemned the bombing in Peshawar. | -
        bombing | Riyadh condemned the bombing in Peshawar. | Peshawar, PAK
        imposed | Brussels imposed duties on Chinese steel. | -
        criticised | Paris criticised the arrest of a teacher in Bamako. | -
        arrest | Paris criticised the arrest of a teacher in Bamako. | Bamako, MLI
        supplied | Ankara supplied Kyiv with drones. | -
        killed | Bombs killed six in Baghdad and wounded twelve in Kirkuk. | Baghdad, IRQ
        wounded | Bombs killed six in Baghdad and wounded twelve in Kirkuk. | Kirkuk, IRQ
        protested | Students protested in Dakar while police arrested their leader in Thies. | Dakar, SEN
        arrested | Students protested in Dakar while police arrested their leader in Thies. | Thies, SEN
        met | After he met investors in Dubai, the minister signed a contract in Muscat. | Dubai, ARE
        signed | After he met investors in Dubai, the minister signed a contract in Muscat. | Muscat, OMN
        attack | The suspect in the Nice attack was arrested in Genoa. | Nice, FRA
        arrested | The suspect in the Nice attack was arrested in Genoa. | Genoa, ITA
        convicted | A court in Frankfurt convicted a Syrian doctor of torturing prisoners in Homs. | Frankfurt, DEU
        torturing | A court in Frankfurt convicted a Syrian doctor of torturing prisoners in Homs. | Homs, SYR
        denied | The army denied that its planes had bombed Kobani. | -
        bombed | The army denied that its planes had bombed Kobani. | Kobani, SYR
        L arrested | TUNIS, May 4 (XYZ) - Police arrested a former judge on Monday. | Tunis, TUN
        L strike | BUENOS AIRES — Rail workers began a strike on Tuesday. | Buenos Aires, ARG
        L shelled | KYIV, Aug. 2 (XYZ) - Russian troops shelled Sumy on Friday. | Sumy, UKR
        L killed | BEIRUT, Lebanon (XYZ) - A strike killed two men near Tyre. | Tyre, LBN
        L killed | ISLAMABAD - A bomb killed ten people in a market in Peshawar. | Peshawar, PAK
        shelled | Rebels entered Butembo on Sunday. Government guns shelled the town from the hills. | Butembo, COD
        killed | Thousands gathered in Sirte for the funeral. A mortar round killed five people there. | Sirte, LBY
        burned | Protests have gripped Bishkek for days. Crowds burned cars outside the city's main court. | Bishkek, KGZ
        took | The people of Wad Madani had feared this since spring. The militia took the city on Monday without a fight. | Wad Madani, SDN
        arrested | Nasiriyah is calm again. Police arrested thirty people in the city overnight. | Nasiriyah, IRQ
        met | The chancellor landed in Nairobi on Friday. He met opposition leaders and thanked aid workers. | Nairobi, KEN
        attacked | The island of Basilan has long sheltered militants. Marines attacked a camp on the island at dawn. | Basilan, PHL
        freed | The province of Herat was quiet. Gunmen freed prisoners there on Tuesday. | Herat, AFG
        resigned | The mayor of Tijuana was in tears. She resigned after the killings. | -
        arrested | The mayor of a town on the Hungarian border was arrested in Vienna, where he had gone to see a dentist. | Vienna, AUT
        kidnapped | Two Italian priests who had been kidnapped in Burkina Faso's Soum province walked free last week, their order said. | Soum, BFA
        stormed | Several hundred people, many of them students, stormed the governor's mansion in Kisangani late on Tuesday. | Kisangani, COD
        wounded | At least nine worshippers were wounded when a grenade was thrown into a church in Bujumbura. | Bujumbura, BDI
        thrown | At least nine worshippers were wounded when a grenade was thrown into a church in Bujumbura. | Bujumbura, BDI
        charged | Prosecutors in the Swiss canton of Ticino have charged two bankers with laundering money for a Calabrian clan. | Ticino, CHE
        detained | Three trade unionists have been detained since Monday in Ganja, Azerbaijan's second city, their lawyer said. | Ganja, AZE
        resigned | The governor resigned in Osaka after a recording of the dinner was published. | Osaka, JPN
        fired | Soldiers fired at demonstrators outside the town hall in Lome, killing two. | Lome, TGO
        killing | Soldiers fired at demonstrators outside the town hall in Lome, killing two. | Lome, TGO
        deployed | The bloc has deployed observers along the Armenian side of the border, and another team will be deployed in Goris. | ARM
        crossed | About two hundred fighters crossed from Sudan into eastern Chad and looted a market near Adre. | TCD
        looted | About two hundred fighters crossed from Sudan into eastern Chad and looted a market near Adre. | Adre, TCD
        summit | The leaders will hold their next summit in Samarkand in June. | Samarkand, UZB
        discussed | The two generals discussed the truce by telephone. | -
        vetoed | Russia vetoed the resolution on Friday, calling it one-sided. | -
        signed | In Addis Ababa, the rival leaders signed a pact to share power. | Addis Ababa, ETH
        accused | Speaking to reporters in Ankara, the minister accused Athens of arming the islands. | Ankara, TUR
        threatened | The general threatened in a speech in Benghazi to cut off the oil. | Benghazi, LBY
        landed | Two rockets landed in a field near Kiryat Shmona, Israeli police said. | Kiryat Shmona, ISR
        bombed | Saudi planes bombed an airfield at Hodeidah. | Hodeidah, YEM
        blockaded | The navy has blockaded Odesa since the first week. | Odesa, UKR
        Shelling | Shelling of the frontline town of Toretsk killed a doctor. | Toretsk, UKR
        withdrawal | The withdrawal from Kandahar took the allies by surprise. | Kandahar, AFG
        visit | His visit to Kinshasa was called off. | Kinshasa, COD
        sanctions | The council lifted sanctions on Harare. | -
        protests | In the Bolivian city of Sucre protests against the census entered a third week. | Sucre, BOL
        strike | A strike by baggage handlers paralysed Rome's main airport. | Rome, ITA
        march | Police banned a march through central Dresden. | Dresden, DEU
        expelled | Niger's junta expelled the ambassador. | -
        freed | The hostages were freed in a raid by special forces near Kano. | Kano, NGA
        raid | The hostages were freed in a raid by special forces near Kano. | Kano, NGA
        killed | Gunmen on horseback killed at least 40 people in three villages in the Sudanese state of West Darfur. | West Darfur, SDN
        clash | Seven soldiers died in a clash with Maoist rebels in the jungles of Chhattisgarh, central India. | Chhattisgarh, IND
        burned | Loggers burned an Indian post in the Brazilian Amazon state of Rondonia. | Rondonia, BRA
        seized | Spanish police seized a submarine carrying cocaine off the coast of Galicia. | Galicia, ESP
        attacked | A Houthi boat attacked a bulk carrier 60 nautical miles west of Hodeidah. | Hodeidah, YEM
        hijacked | Pirates hijacked a fishing vessel off the coast of Somalia. | SOM
        sailed | An American destroyer sailed near the Paracel Islands. | Paracel Islands
        fought | The armies fought over a hill on the Thai-Cambodian frontier. | -
        built | China has built runways on Mischief Reef. | Mischief Reef
        damaged | An anchor damaged a cable in the Gulf of Finland. | Gulf of Finland
        clashed | Egyptian troops clashed with militants in the Sinai. | Sinai, EGY
        voted | Lawmakers voted in Tbilisi to leave the council. | Tbilisi, GEO
        broke | A riot broke out at a prison in Guayaquil. | Guayaquil, ECU
        riot | A riot broke out at a prison in Guayaquil. | Guayaquil, ECU
        opened | Gunmen opened fire at a checkpoint at Torkham. | Torkham
        agreed | The ministers agreed at Sharm el-Sheikh to reopen the crossing. | Sharm, EGY
        fasting | Twelve inmates of Evin prison have been fasting for two weeks. | -
        demolished | Bulldozers demolished a mosque in the old city of Kashgar. | Kashgar, CHN
        stabbed | A man stabbed a priest in a cathedral in Nice. | Nice, FRA
        assassinated | The judge was assassinated at his home in Asuncion's Villa Morra district. | Asuncion, PRY
        searched | Detectives searched the party's headquarters in Skopje and the mayor's flat in Bitola. | Skopje, MKD
        marched | On Saturday thousands marched in Warsaw, while in Gdansk the turnout was small. | Warsaw, POL
        released | The journalist was released in Tehran hours after Berlin had summoned the envoy. | Tehran, IRN
        summoned | The journalist was released in Tehran hours after Berlin had summoned the envoy. | -
        bombing | The man wanted for the bombing of a train in Lahore was caught in Sharjah. | Lahore, PAK
        caught | The man wanted for the bombing of a train in Lahore was caught in Sharjah. | Sharjah, ARE
        met | Having left Paris at dawn, she met the prime minister in Beirut. | Beirut, LBN
        hit | Launched from Yemen, the drone hit Eilat. | Eilat, ISR
        sent | Paris sent police reinforcements to Noumea. | Noumea, NCL
        L attacked | MAIDUGURI, Nigeria, Jan 9 (XYZ) - Militants attacked a farming village late on Sunday. | Maiduguri, NGA
        L warned | WASHINGTON, Oct. 3 - The treasury warned banks on Tuesday against dealing with the firm. | Washington, USA
        L arrested | MANILA, Philippines (XYZ) — Police arrested a mayor in Cebu on Friday. | Cebu, PHL
        L protested | SANTIAGO (XYZ) - Hundreds protested outside the Chilean congress in Valparaiso. | Valparaiso, CHL
        killed | Rutshuru fell to the rebels on Tuesday. Residents said at least twelve people were killed there. | Rutshuru, COD
        attacked | Hundreds of people fled Djibo this week. Jihadists have attacked the town four times since May. | Djibo, BFA
        shelled | Soldiers retook Kupiansk in September. Since then Russian guns have shelled it daily. | Kupiansk, UKR
        clashed | The Libyan port of Zawiya was quiet at first. Two militias clashed near its refinery. | Zawiya, LBY
        evacuated | The convoy reached Zamboanga on Monday. The next day it evacuated forty families. | Zamboanga, PHL
        killed | In Arauca province the truce is over. Bombs killed six people in the region last week. | Arauca, COL
        protest | Thousands gathered in Bamako to protest against the delay of the vote. | Bamako, MLI
        demanding | Nurses marched through Nairobi, demanding better pay. | Nairobi, KEN
        attack | Two policemen were killed in Lahore in an attack by gunmen on motorcycles. | Lahore, PAK
        killed | The Kabul blast killed nine people. | Kabul, AFG
        attacked | Rebels attacked a post and killed three soldiers in Diffa. | Diffa, NER
        dispersed | Riot police dispersed the Harare protests with water cannon. | Harare, ZWE
        demanded | The delegates in Geneva demanded talks with the general. | Geneva, CHE
        talks | The delegates in Geneva demanded talks with the general. | -
        accused | The minister accused Athens at a news conference in Ankara of arming the islands. | Ankara, TUR
        exploded | Nine people were killed in Kunduz when a bomb exploded. | Kunduz, AFG
        wounded | Gunmen opened fire in Ilorin, and four people were wounded. | Ilorin, NGA
        guarding | A mob beat two policemen in Sfax who were guarding a bank. | Sfax, TUN
        Clashes | Clashes and arrests in Mekelle marked the anniversary. | Mekelle, ETH
        killed | A court in Kigali sentenced a man who had killed a priest. | -
        talks | Doha hosted the talks for a second week. | Doha, QAT
        riots | Karachi saw its worst riots in a decade. | Karachi, PAK
        marched | Residents of Homs marched behind the coffins. | Homs, SYR
        appeared | The general appeared before a tribunal in Arusha. | Arusha, TZA
        pact | The pact, signed in Lusaka by five governments, lapsed. | Lusaka, ZMB
        killed | A farmer was killed by a landmine in Quang Tri. | Quang Tri, VNM
        searched | Divers searched for survivors in Nampula. | Nampula, MOZ
        opened | The prime minister flew to Almaty on Wednesday. He opened a fair and signed two contracts. | Almaty, KAZ
        dragged | Tappers blocked a road in Manaus, and police dragged them away. | Manaus, BRA
        ordered | The governor ordered the police to clear farmers from the railway at Lahore. | -
        used | Officers used batons to end a riot on Christmas Island. | Christmas Island, CXR
        refused | Dockers refused to unload the ship when it called at Piraeus. | Piraeus, GRC
        struck | A lorry struck a mine some way beyond Torit. | Torit, SSD
        pushed | The army has pushed the rebels to the hills overlooking Goma. | Goma, COD
        arrested | Mexican police arrested a banker in León. | León, MEX
        refused | Antwerp dockers refused to unload the ship. | Antwerp, BEL
        refused | Paris diplomats refused to sign the letter. | -
        laying | Villagers in Rakhine accuse the army of laying mines. | Rakhine, MMR
        struck | American jets struck three boats in the eastern Pacific. | Pacific
        plucked | The migrants were plucked from the Aegean by a cutter. | Aegean
        fought | Militias fought for two hours in Kassala. | Kassala, SDN
        rejected | Strikers at the Chuquicamata copper mine in Chile rejected the offer. | Chuquicamata, CHL
        agreed | The Marrakesh conference agreed on a common tariff. | Marrakesh, MAR
        ask | The murder of a prosecutor in Asuncion has led Paraguay to ask for help. | -
        denounced | A former mayor of Medellin, living in Toronto, denounced the accord. | -
        met | The delegation is in Hanoi. Its head met the president on Tuesday. | Hanoi, VNM
        Fighting | ACCRA (XYZ) - The army mediates between the chiefs of Tamale. Fighting in the northern town has killed forty people. | Tamale, GHA
        promised | During a visit to Kigali the minister promised forty million euros. | Kigali, RWA
        siege | Rebels laid siege to Goma for a month. | Goma, COD
        laid | Rebels laid siege to Goma for a month. | Goma, COD
        condemned | Russia condemned the attack on Latakia. | -
        fired | Soldiers fired on miners along the highway linking Arequipa with the coast. | Arequipa, PER
        charged | Prosecutors charged a man in Leiden with spying. | Leiden, NLD
        acquitted | A Lahore court acquitted the editor on Monday. | Lahore, PAK
        raided | Soldiers raided Mersin's bar association. | Mersin, TUR
        threatened | Russia threatened Kyiv with further strikes. | -
        threatening | By Friday the columns were threatening Bukavu. | Bukavu, COD
        went | The port town of Puntarenas went on strike over the closing of its docks. | Puntarenas, CRI
        attack | Nikopol came under attack from howitzers again. | Nikopol, UKR
        burned | Residents of Loikaw say that soldiers burned their homes. | Loikaw, MMR
        burned | Diplomats in Bangkok say that soldiers burned the homes. | -
        retreated | The marines retreated out of Palmyra before dawn. | Palmyra, SYR
        agreed | The foreign ministers, gathered in Windhoek, agreed on a common tariff. | Windhoek, NAM
        walkout | Bus drivers in Leeds voted to extend their walkout. | Leeds, GBR
        sign | The king flew from Amman to Ankara to sign a treaty. | Ankara, TUR
        killed | Nine people were killed and dozens hurt when a lorry exploded in Herat. | Herat, AFG
        killed | The Tunis bomb attack, which killed four tourists, was condemned. | Tunis, TUN
        killing | A priest was shot dead in Iligan, and nobody has admitted the killing. | Iligan, PHL
        raid | Soldiers searched a clinic in Jenin on Monday. Two nurses were hurt in the raid. | Jenin, PSE
        escaped | Rebels attacked a prison in Bouake at night. Forty inmates escaped from the prison. | Bouake, CIV
        sentenced | A tribunal sitting in Tartus, on Syria's Mediterranean coast, sentenced nine men. | Tartus, SYR
        shot | A gunman shot two men in Granada, on the shore of Lake Nicaragua. | Granada, NIC
        crossed | Marines crossed the Dnipro at night. | Dnipro
        crossed | Marines crossed Dnipro at night. | Dnipro, UKR
        occupied | Students occupied the library of the University of Ghent. | Ghent, BEL
        fined | The mayor of Pecs was fined by a commission. | -
        burned | Youths clashed in Dhaka, in Khulna they burned a bus, and in Sylhet soldiers fired in the air. | Khulna, BGD
        debated | Parties rallied in Yerevan while in neighbouring Georgia deputies debated the law. | GEO
        intensified | Air raids have intensified over Idlib province. | Idlib, SYR
        used | Soldiers used tear gas at the Belarusian border near Kuznica. | Kuznica, POL
        raided | Philippine marines raided a hideout in San Fernando. | San Fernando, PHL
        held | Bandits held up a convoy of pilgrims within sight of Katsina. | Katsina, NGA
        arrested | The mayor of Nablus said that settlers had burned cars in Burin. Soldiers arrested two men there. | Burin, PSE
        blew | Militants blew up a pipeline between Quetta and Sibi. | Quetta, PAK
        arrested | Police in Georgia arrested a senator who had driven up from Atlanta. | Georgia, USA
        protested | Hundreds protested in San Juan, Puerto Rico. | San Juan, PRI
        """;

    public static TheoryData<string> All => [.. Text.Split('\n').Select(line => line.Trim())];
}
