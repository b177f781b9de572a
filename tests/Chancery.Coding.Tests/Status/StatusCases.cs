namespace Chancery.Coding.Tests.Status;

/// <summary>Sentences of our own writing: sentence | trigger | status | published date, where it matters. Each kind of telling stands beside its opposite.</summary>
public static class StatusCases
{
    private const string Governed =
        """
        Engineers managed to evacuate the last of the hostages before the roof fell in. | evacuate | actual
        The inspectors forgot to notify the Belgian embassy, and a row followed. | notify | negated
        Chile's coast guard succeeded in seizing two trawlers off Arica on Monday. | seizing | actual
        The council has so far been unable to appoint a mediator. | appoint | negated
        Soldiers were forced to abandon the bridge under heavy mortar fire. | abandon | actual
        The junta chose not to attend the summit in Accra. | attend | negated
        The finance minister neglected to consult the central bank before the devaluation. | consult | negated
        Paris had no choice but to recall its envoy. | recall | actual
        Farmers were prevented from marching on the capital by a cordon of buses. | marching | negated
        The governor declined to pardon the three men on death row. | pardon | negated
        The generals kept the deputies from voting on the budget. | voting | negated
        The party leadership dared to criticise the king in public. | criticise | actual
        The envoys did not manage to meet the rebels. | meet | negated
        Rescuers failed on Sunday to reach the trapped miners. | reach | negated
        Peacekeepers have begun to withdraw from the plateau. | withdraw | actual
        The border guards let the refugees cross after two days of waiting. | cross | actual
        Kenya's parliament went on to approve the deployment by a wide margin. | approve | actual
        The president regrets that his soldiers fired on the crowd. | fired | actual
        Observers doubt that the militia has released its captives. | released | hypothetical
        The opposition believes the ministry will arrest its leaders. | arrest | future
        The widow of the editor is convinced that the police killed him. | killed | actual
        There is no evidence that the navy sank the boat. | sank | negated
        The army denied having bombed the clinic. | bombed | negated
        A spokesman dismissed reports that Riga had expelled the consul. | expelled | negated
        It is not true that our police beat the prisoners, the minister said. | beat | negated
        The bank would freeze the loan in case the government expelled its auditors. | expelled | hypothetical
        The port must be reopened; otherwise the dockers will occupy the ministry. | occupy | hypothetical
        In the event that Jakarta rejects the offer, the bidders have a second one ready. | rejects | hypothetical
        On the assumption that both armies withdraw, monitors could be in place by June. | withdraw | hypothetical
        Were Ankara to close the straits, grain prices would double. | close | hypothetical
        The union would strike only if its leaders were arrested. | strike | hypothetical
        No aid will be released until the rebels lay down their arms. | lay | hypothetical
        As soon as the parliament ratifies the pact, Oslo will open its archives. | ratifies | future
        Did Minsk expel the priests at Moscow's request? | expel | hypothetical
        Investigators have yet to establish who bombed the printing house. | bombed | actual
        The committee asked if the navy had intercepted the freighter. | intercepted | hypothetical
        Nobody knows whether the gunmen have freed the child. | freed | hypothetical
        The judge wanted to know when the ministry had learned that guards beat the prisoner. | beat | actual
        Is the palace about to dismiss the chief justice? | dismiss | hypothetical
        Hoping to persuade the rebels to disarm, the mediator stayed three more days. | disarm | hypothetical
        Residents long for the army to lift its siege. | lift | hypothetical
        If only the bishops would condemn the torture, a former inmate said. | condemn | hypothetical
        Brazil proposed that the two armies withdraw to their barracks. | withdraw | hypothetical
        The motion calls on the king to dissolve the assembly. | dissolve | hypothetical
        The envoy pressed Harare for the release of a jailed reporter. | release | hypothetical
        A draft resolution would impose an embargo on all arms to the island. | impose | hypothetical
        The bill would allow the police to detain suspects for thirty days. | detain | hypothetical
        The court ordered the ministry to release the archive. | release | hypothetical
        The decree empowers the prefect to expel foreigners. | expel | hypothetical
        Troops were rushed to the border so as to deter another raid. | deter | hypothetical
        The king dissolved the assembly in the hope of appeasing the strikers. | appeasing | hypothetical
        The envoy came to Juba with the aim of reconciling the two generals. | reconciling | hypothetical
        Guards fired into the air so that the crowd would leave the bridge. | leave | hypothetical
        Lithuania intends to expel another three diplomats. | expel | future
        Preparations for the evacuation of the embassy are under way. | evacuation | future
        The two navies will hold an exercise off Goa in March. | exercise | future
        The strike is scheduled for Thursday. | strike | future
        The general is about to meet the envoys in Luanda. | meet | future
        The vote on the amnesty has been postponed until the autumn. | vote | future
        The court is due to hear the appeal next Tuesday. | hear | future
        The garrison vowed to retaliate. | retaliate | future
        The pope's planned trip to Beirut has been cancelled. | trip | negated
        The talks, set for Monday, will take place in Muscat. | talks | future
        Bakers announced that they would strike from Monday. | strike | future
        Fears that the militia will attack the camp have emptied the market. | attack | hypothetical
        The risk that gangs will seize the depot is growing, aid workers said. | seize | hypothetical
        A proposal to deport the families split the coalition. | deport | hypothetical
        Rumours of a coup swept the capital. | coup | hypothetical
        The threat to bomb the refinery was made by telephone. | bomb | hypothetical
        The likelihood of a strike at the port has risen. | strike | hypothetical
        An attempted coup was put down within hours. | coup | negated
        Her attempt to blockade the harbour ended in a fight. | blockade | hypothetical
        Whenever fuel prices rise, taxi drivers block the ring road. | block | hypothetical
        Presidents pardon convicts every Christmas. | pardon | hypothetical
        The charter forbids members to attack one another. | attack | negated
        Anyone who assaults a policeman goes to prison. | assaults | hypothetical
        Customs officers routinely seize books at the airport. | seize | hypothetical
        Hardly any deputies condemned the shooting. | condemned | negated
        The guerrillas no longer attack convoys. | attack | negated
        Neither of the two delegations signed the text. | signed | negated
        The accord was never ratified by the upper house. | ratified | negated
        The police made no arrests. | arrests | negated
        Rather than negotiate, the general shelled the suburb. | negotiate | negated
        The prime minister ruled out sending troops. | sending | negated
        The bishops opposed, but did not condemn, the invasion. | condemn | negated
        No agreement was reached in Astana on Friday. | agreement | negated
        The ship was denied entry to the harbour. | entry | negated
        The mutineers almost seized the palace. | seized | negated
        Under no circumstances will Manila recognise the claim. | recognise | negated
        The last-minute deal averted a strike by pilots. | strike | negated
        Police foiled a plot to assassinate the archbishop. | assassinate | negated
        A bomb attack on the synagogue was prevented by an alert caretaker. | attack | negated
        By no means all the rebels surrendered. | surrendered | actual
        It was not the army but the police who fired on the marchers. | fired | actual
        The minister barely apologised. | apologised | actual
        The rebels did not only attack the post but looted it. | attack | actual
        Portugal's army overthrew the dictatorship in April 1974. | overthrew | historical
        The two kingdoms fought three wars in the nineteenth century. | fought | historical
        A century ago British gunboats shelled the town. | shelled | historical
        He was first arrested as a student in the 1970s. | arrested | historical
        The bridge was bombed in the Second World War. | bombed | historical
        The embassy stormed by students in 1979 is now a museum. | stormed | historical
        Forty years after the massacre, survivors still want an apology. | massacre | historical
        In his youth the archbishop had marched with the miners. | marched | historical
        The monument honours the dockers killed by police in 1934. | killed | historical
        Since 1991 the two neighbours have held talks in eleven cities. | talks | actual
        The senator, a veteran of the 1999 bombing of the capital, retired on Monday. | bombing | historical
        Tokyo mulls recalling envoy | recalling | hypothetical
        Cabinet to meet rebels in Oslo next week | meet | future
        """;

    private const string Clauses =
        """
        A small crew of divers contrived to free the whale researchers held on the barge. | free | actual
        The prosecutors omitted to charge the colonel. | charge | negated
        Bolivian customs got around to releasing the relief goods on Friday. | releasing | actual
        The bishop was in no position to mediate, his aides admitted. | mediate | negated
        Threats from both camps compelled the observers to leave the polling station. | leave | actual
        Volunteers were barred from helping the flood victims. | helping | negated
        The militia has refrained from attacking convoys this week. | attacking | negated
        The mayor was quick to condemn the beating. | condemn | actual
        Negotiators were unable on Friday to agree on a date. | agree | negated
        The consulate stopped issuing visas to officers. | issuing | negated
        The regent has ceased to recognise the council. | recognise | negated
        The envoy happened to meet the rebel chief at the airport. | meet | actual
        That guards tortured the student is beyond dispute, the panel wrote. | tortured | actual
        The coalition is unlikely to lift the curfew. | lift | hypothetical
        Diplomats are sceptical that the warlord will release the pilots. | release | hypothetical
        The monks suspect that soldiers burned the library. | burned | actual
        The junta rejected claims that its jets had bombed the school. | bombed | negated
        The foreign ministry called it a lie that Tirana had armed the clan. | armed | negated
        Protesters will block the bridge unless the mayor resigns. | block | hypothetical
        Unless the mayor resigns, protesters will block the bridge. | resigns | hypothetical
        Donors made their aid conditional on the army leaving the ministry. | leaving | hypothetical
        Suppose Delhi recalled its envoy: what then? | recalled | hypothetical
        Should Quito expel the auditors, the loan is lost. | expel | hypothetical
        What would happen if the guards went on strike? | strike | hypothetical
        Has the tribunal acquitted the two generals? | acquitted | hypothetical
        The inquiry will look into whether officers assaulted the prisoner. | assaulted | hypothetical
        It is a mystery how the smugglers bribed the whole garrison. | bribed | actual
        Villagers dream of the day when the company compensates them. | compensates | hypothetical
        The ombudsman recommended that the minister apologise. | apologise | hypothetical
        Mali demands that Paris extradite the financier. | extradite | hypothetical
        The rebels offered to free the pilot in exchange for fuel. | free | hypothetical
        The chamber debated a motion to impeach the governor. | impeach | hypothetical
        The statute permits the ministry to seize abandoned ships. | seize | hypothetical
        Calls for a boycott of the games are growing louder. | boycott | hypothetical
        Nurses are entitled to strike under the new code. | strike | hypothetical
        Pilots want the right to protest inside the terminal. | protest | hypothetical
        In an attempt to win over the clans, the emir sent gifts. | sent | actual
        The ship was sent to rescue the sailors. | rescue | hypothetical
        Reinforcements arrived to help the garrison. | help | hypothetical
        The embassy intends to close in May; the flag has already been lowered. | close | future
        Romania's army is preparing to deploy a battalion to the delta. | deploy | future
        The Senate will vote tomorrow on whether to censure the minister. | censure | hypothetical
        A meeting of the three kings is planned for August. | meeting | future
        Next month's evacuation of the base will take ten days. | evacuation | future
        Rail workers have called a strike for Monday. | strike | future
        The federation threatened a strike. | strike | hypothetical
        A date for the handover has been set. | handover | future
        Forthcoming elections have been overshadowed by the row. | elections | future
        The siege may yet end peacefully; the army could simply withdraw. | withdraw | hypothetical
        The farmers' union is expected to march on Parliament. | march | future
        The dread of another massacre keeps the market closed. | massacre | hypothetical
        Warnings that the lake tribes would attack were ignored. | attack | hypothetical
        A would-be invasion ended on the beach. | invasion | hypothetical
        Talk of a walkout spread through the yards. | walkout | hypothetical
        The chances of an agreement are slim. | agreement | hypothetical
        Police normally arrest the ringleaders first. | arrest | hypothetical
        Ministers have to consult parliament before they sign treaties. | sign | hypothetical
        At no point did the rebels attack the convoy. | attack | negated
        Not a single prisoner has been released. | released | negated
        None of the wounded was evacuated. | evacuated | negated
        Scarcely a deputy protested. | protested | negated
        Nor has Bern apologised. | apologised | negated
        The carabinieri arrested no one. | arrested | negated
        The plan to invade the island was abandoned. | invade | negated
        The union scrapped plans for a walkout. | walkout | negated
        Talks collapsed without an agreement. | agreement | negated
        The cabinet held off on deploying the reserves. | deploying | negated
        The minister avoided blaming the police. | blaming | negated
        An ambush was narrowly averted near Kidal. | ambush | negated
        Contrary to rumours, the sultan did not abdicate or pardon the rebels. | pardon | negated
        Police failed to prevent the lynching. | lynching | actual
        The duke lost an arm in the siege of 1683. | siege | historical
        Settlers expelled the tribe in the late eighteenth century. | expelled | historical
        The town was shelled for the first time since the Korean War. | shelled | actual
        In colonial times the district commissioner flogged poachers. | flogged | historical
        Last year the two states exchanged prisoners twice. | exchanged | historical | 2019-11-02
        The 2011 uprising began in this square. | uprising | historical
        It was here that the kings signed the treaty in 1648. | signed | historical
        More than a decade has passed since rebels kidnapped the girls. | kidnapped | historical
        Ghana weighs expulsion of fishermen | expulsion | hypothetical
        Doctors call off strike in Lusaka | strike | negated
        Rebels poised to free hostages | free | future
        """;

    public static TheoryData<string> All => [.. (Governed + "\n" + Clauses).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
