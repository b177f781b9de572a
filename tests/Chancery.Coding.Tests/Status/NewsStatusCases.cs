namespace Chancery.Coding.Tests.Status;

/// <summary>The same as <see cref="StatusCases"/>, in the longer sentences of newspapers.</summary>
public static class NewsStatusCases
{
    private const string Longer =
        """
        The guerrillas agreed to lay down their arms on the understanding that the army pulls its tanks out of the valley. | pulls | hypothetical
        Any further arrests would bring the students back into the streets, a dean warned. | arrests | hypothetical
        Without a ceasefire by Friday, the relief agencies will leave the port. | ceasefire | negated
        The king may dismiss the cabinet, but only after it has lost a vote in both chambers. | dismiss | hypothetical
        Whether or not Lima apologises, the consulate will stay shut. | apologises | hypothetical
        So long as the rebels respect the line, the air force is under orders not to bomb their villages. | bomb | negated
        Troops would be withdrawn once a police force had been trained, the accord stipulates. | withdrawn | hypothetical
        The premier promised to resign if parliament rejected the budget. | rejected | hypothetical
        Failing an apology, the islanders intend to boycott the games. | boycott | future
        The commission was set up to investigate the killing of eleven peasants. | investigate | hypothetical
        Parliament met in closed session to debate whether to strip the senator of his immunity. | strip | hypothetical
        Ministers from five states gathered in Tashkent with a view to reopening the railway. | reopening | hypothetical
        The governor was the last to condemn the mutiny. | condemn | actual
        Mongolia was among the first to recognise the new republic. | recognise | actual
        The emir is under pressure to release two bloggers. | release | hypothetical
        The panel has the power to suspend judges. | suspend | hypothetical
        Lawmakers have until midnight to approve the loan. | approve | hypothetical
        It took the diplomats nine days to agree on an agenda. | agree | actual
        It is up to the Senate to ratify the treaty. | ratify | hypothetical
        He was sentenced to death for plotting to overthrow the government. | overthrow | hypothetical
        The general has authorised his men to shoot looters on sight. | shoot | hypothetical
        A warrant for the arrest of the banker was issued in Vienna. | arrest | hypothetical
        The bishops would like the government to withdraw the bill. | withdraw | hypothetical
        Farmers are pushing for the minister to be dismissed. | dismissed | hypothetical
        The Kurdish deputies tabled a motion of censure calling for an end to the bombing. | bombing | actual
        "Let them release our brothers," shouted a woman at the gate of the prison. | release | hypothetical
        Washington is seeking the extradition of a Colombian shipowner. | extradition | hypothetical
        The families have asked that the bodies be returned. | returned | hypothetical
        There is talk in Tirana of sending a mission to the north. | sending | hypothetical
        The villagers live in fear of being expelled once the dam is finished. | expelled | hypothetical
        Analysts see a growing danger that the feud will lead the clans to attack each other. | attack | hypothetical
        There is no sign that the junta will release the singer. | release | hypothetical
        Insurers expect more attacks on tankers before the monsoon. | attacks | future
        It cannot be ruled out that saboteurs blew up the pylon. | blew | hypothetical
        The militia is believed to hold some forty foreigners. | hold | actual
        The navy appears to have sunk the wrong ship. | sunk | hypothetical
        The army may have bombed its own positions by mistake, a colonel admitted. | bombed | hypothetical
        Whether the marshal ever met the spy has puzzled historians. | met | hypothetical
        Parliament is to debate on Monday if troops should be sent to the delta. | sent | hypothetical
        The question of who bombed the ferry has never been settled. | bombed | actual
        Why do the great powers refuse to intervene, asks a Beirut daily. | intervene | negated
        Can Nairobi persuade the two presidents to meet? | meet | hypothetical
        It is not clear if anyone was arrested. | arrested | hypothetical
        Coups are seldom bloodless, and this one, in which nine guards were killed, was no exception. | killed | actual
        Under the 1951 convention states may not expel refugees. | expel | negated
        Strikes cost money. | Strikes | hypothetical
        Peace talks in this part of the world usually begin with a dispute over the seating plan. | talks | hypothetical
        Dockers tend to strike in the run-up to Christmas. | strike | hypothetical
        It is the custom for the winner to pardon a few prisoners. | pardon | hypothetical
        To recognise a rebel government is to insult the old one. | recognise | hypothetical
        Small states often send troops on United Nations missions because the pay is good. | send | hypothetical
        Talk of a mutiny proved unfounded. | mutiny | negated
        The rumoured meeting never happened. | meeting | negated
        Contrary to what the ministry had announced, no ships left the harbour. | left | negated
        The villagers went home without having been compensated. | compensated | negated
        The police chief denies any involvement in the kidnapping of the nun. | kidnapping | actual
        The court acquitted the captain of ordering the massacre. | ordering | actual
        Far from condemning the raid, the premier praised the pilots. | condemning | negated
        Nothing came of the proposed alliance. | alliance | negated
        The siege ended before relief supplies could be delivered. | delivered | negated
        The city was spared a bombardment when the wind turned. | bombardment | negated
        Only the abstention of the Greens saved the minister from being dismissed. | dismissed | negated
        The strike was averted at the eleventh hour. | strike | negated
        Rangoon has turned down an offer of helicopters from Delhi. | turned | actual
        The council adjourned without voting on sanctions against the junta. | sanctions | negated
        The admiral has yet to be charged. | charged | negated
        The soldiers were too exhausted to pursue the raiders. | pursue | negated
        No longer does Hanoi expel missionaries. | expel | negated
        A second round of talks opens in Bishkek on 4 May. | talks | future
        The last French soldiers leave Chad at the end of January, the defence ministry said. | leave | future
        Tomorrow's rally in the cathedral square has been authorised. | rally | future
        Croatia will have withdrawn its last peacekeepers by Easter. | withdrawn | future
        The visit, originally planned for May, is now to take place in July. | visit | future
        Pakistan to release 50 Indian fishermen as goodwill gesture | release | future
        Madrid set to recall envoy over speech | recall | future
        The minister is said to have threatened the editor. | threatened | actual
        According to the indictment, the mayor paid gunmen to attack his rival. | paid | actual
        He told the court he had never threatened anybody. | threatened | negated
        The spokesman refused to confirm that the envoys had met. | met | actual
        A rebel spokesman said they would be handing the bodies over at dawn. | handing | future
        Sources said the two presidents had agreed to exchange prisoners. | exchange | future
        Three decades on from the coup, the generals who led it live quietly in the capital. | coup | historical
        When the empire fell, its governors were hanged from the balconies of the town hall in 1917. | hanged | historical
        The island, which Britain seized in 1833, lives on wool and squid. | seized | historical
        Generations ago the sultan's ancestors raided these shores for slaves. | raided | historical
        Veterans of the Suez landings, who invaded the canal zone in 1956, laid a wreath. | invaded | historical
        In the days of the Soviet Union the party would deport whole villages. | deport | historical
        The treaty was signed in the reign of Queen Victoria. | signed | historical
        The former president was overthrown in a coup twenty years ago. | overthrown | historical
        At the time of independence the new government expelled the settlers. | expelled | historical
        The plant was bombed in 1981 by Israel, and again last week by persons unknown. | bombed | historical
        Sixty years ago this week, tanks rolled in and soldiers shot strikers at the shipyard. | shot | historical
        """;

    private const string General =
        """
        The statutes say that a minister who accepts gifts forfeits his seat. | accepts | hypothetical
        A blockade is an act of war. | blockade | hypothetical
        An amnesty needs the votes of two thirds of the deputies. | amnesty | hypothetical
        It is easier to start a war than to stop one. | start | hypothetical
        No judge may release a prisoner without a hearing. | release | negated
        Generals do not negotiate while their troops advance, the saying goes. | negotiate | negated
        Each spring the two armies exchange insults and prisoners. | exchange | hypothetical
        Sanctions work only if neighbours respect them, the economist argues. | Sanctions | hypothetical
        When a consul is expelled, his government generally expels one in return. | expelled | hypothetical
        The president appoints and dismisses judges under a law of 1963. | dismisses | hypothetical
        Governments seldom apologise for what their predecessors did. | apologise | hypothetical
        The code allows landlords to evict tenants after three warnings. | evict | hypothetical
        The port will stay closed as long as the strikers occupy the cranes. | occupy | hypothetical
        Should the talks in Muscat fail, the guerrillas will resume their raids. | resume | hypothetical
        Provided the court agrees, the prisoners are to be sent home in June. | sent | future
        The army threatened to shell the quarter unless the snipers left. | left | hypothetical
        In case of an attack on the island, Manila counts on its ally. | attack | hypothetical
        If Beijing did recall its envoy, nobody in the ministry would be surprised. | recall | hypothetical
        But for the mediators, the two clans would have attacked each other. | attacked | hypothetical
        The sheikh offered his mediation, provided both sides asked for it. | asked | hypothetical
        Helicopters were sent to evacuate the wounded. | evacuate | hypothetical
        He flew to Cairo to ask for mediators. | ask | hypothetical
        The militia needs the airport in order to bring in weapons. | bring | hypothetical
        A committee was formed with the task of negotiating an exchange. | negotiating | hypothetical
        The law was amended so that the court may try foreigners. | try | hypothetical
        The unions called a strike to force the minister to resign. | resign | hypothetical
        The rebels insist that Khartoum withdraw its militias first. | withdraw | hypothetical
        The mayor refused a demand that he apologise. | apologise | hypothetical
        May the two kings make peace, prayed the bishop. | make | hypothetical
        Her plea for the release of the hostages went unanswered. | release | hypothetical
        The envoy was told to apologise. | apologise | hypothetical
        A coup, say diplomats, is no longer unthinkable. | coup | hypothetical
        Rebels could be planning to blow up the dam. | blow | hypothetical
        It is possible that the pilots bombed the wrong bridge. | bombed | hypothetical
        There are fears for the hostages should the army attack. | attack | hypothetical
        Observers do not exclude a coup. | coup | hypothetical
        Kidnappers apparently mistook the nun for an envoy and seized her. | seized | actual
        Perhaps the guards opened the gate themselves. | opened | hypothetical
        The ministry suspects that smugglers bribed the guards. | bribed | actual
        Did the navy fire first? The inquiry does not say. | fire | hypothetical
        The reporter asked him whether he had ordered the raid. | ordered | hypothetical
        The court has to decide if the mayor bribed the jury. | bribed | hypothetical
        The king neither dissolved parliament nor dismissed the premier. | dismissed | negated
        It was the navy, not the army, that shelled the village. | shelled | actual
        The bishop is not among those who signed the appeal. | signed | actual
        No shots were fired during the evacuation. | fired | negated
        Little of the promised aid was delivered. | delivered | actual
        The embassy rejected as false a report that its guards had beaten a student. | beaten | negated
        Except for Malta, no state recognised the junta. | recognised | negated
        The junta never made good its threat to close the strait. | close | hypothetical
        Police said there had been no arrests. | arrests | negated
        The insurgents withdrew without a fight, and without burning the bridge. | burning | negated
        In the end the cabinet decided against expelling the envoy. | expelling | negated
        Neighbours stopped a mob from lynching the thief. | lynching | negated
        The bill that would have pardoned the officers died in committee. | pardoned | hypothetical
        The truce spared the town further shelling. | shelling | negated
        Riyadh withheld its signature, and the accord was never concluded. | concluded | negated
        In the Middle Ages the bishops of the town waged war on its burghers. | waged | historical
        It was in 1922 that the two villages last fought. | fought | historical
        His father, a general, overthrew the king in 1958. | overthrew | historical
        The feud dates from 1911, when one clan burned the other's boats. | burned | historical
        Back in 2001 the then premier visited the shrine. | visited | historical
        The park commemorates sailors who mutinied in 1905. | mutinied | historical
        Before independence the colony's governor had banned the party. | banned | historical
        The 1988 massacre still divides the province. | massacre | historical
        More than thirty years after he was jailed, the poet came home. | jailed | historical
        The museum shows how in the 1950s the police beat dockers. | beat | historical
        As foreign minister from 1996 to 2001 he recognised the breakaway state. | recognised | historical
        Chad is about to recall its ambassador. | recall | future
        The envoy had hardly signed the truce when shells hit the town. | signed | actual
        The envoy hardly mentioned the truce. | mentioned | negated
        The army did not withdraw until the spring. | withdraw | actual
        The army did not withdraw from the town. | withdraw | negated
        In the event of a coup the embassy will expel nobody, but close. | coup | hypothetical
        In case of an attack Riga will call up its reserves. | call | hypothetical
        Whoever blocks the road risks a fine. | blocks | hypothetical
        The rebels would disarm provided they were pardoned. | pardoned | hypothetical
        The council provided the rebels with rifles, and they attacked the port. | attacked | actual
        Farmers rallied in Lima to denounce the tax. | denounce | actual
        The minister flew to Lima to denounce the tax. | denounce | hypothetical
        The two were due to meet on Friday, but the Dane fell ill. | meet | negated
        The two were due to meet on Friday, and reporters were waiting. | meet | future
        Two colonels were to have been tried in May. | tried | negated
        The warning that rebels would attack the fort proved false. | attack | hypothetical
        Fears that rebels would attack the fort proved groundless. | attack | negated
        Nobody was jailed for the massacre. | massacre | actual
        A blockade is costly, as any admiral knows. | blockade | hypothetical
        Jailing a poet is easy. | Jailing | hypothetical
        Jailing the poet is a mistake, his lawyer said. | Jailing | actual
        Oslo called off talks announced for Friday. | talks | negated
        The mill owners have to compensate the villagers. | compensate | hypothetical
        The mill owners had to compensate the villagers. | compensate | actual
        "Release our sons!" the crowd shouted. | Release | hypothetical
        Taxi drivers parked across the bridge to protest against the toll. | protest | actual
        The accord came to nothing. | accord | negated
        The accord came to light. | accord | actual
        The police foiled an attempt to kidnap the bishop. | kidnap | negated
        Should strikes cripple the port again, ships would go to Durban. | cripple | hypothetical
        Reporters learned that the bank would lend Niger the money. | lend | future
        Envoys are expelled for less. | expelled | hypothetical
        Six envoys are expelled in a row over spying. | expelled | actual
        The treaty obliges Bern to extradite the banker. | extradite | hypothetical
        The two were supposed to meet on Friday, but the Dane fell ill. | meet | negated
        An attempt to expel the envoy failed. | expel | negated
        The mayor fears a repeat of the riots. | riots | actual
        The handover was put off. | handover | future
        """;

    public static TheoryData<string> All => [.. (Longer + "\n" + General).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
