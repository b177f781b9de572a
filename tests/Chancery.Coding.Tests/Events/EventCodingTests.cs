using Chancery.Records;

namespace Chancery.Coding.Tests.Events;

/// <summary>What a person would code from a sentence, in the form <c>TYPE mode [status] actors > recipients</c>.</summary>
public sealed class EventCodingTests(CoderFixture coder)
{
    [Theory]
    // Plain, passive, coordinated.
    [InlineData("Kenya condemned Sudan on Monday.", "ACCUSE disapprove [actual] KEN > SDN")]
    [InlineData("Sudan was condemned by Kenya on Monday.", "ACCUSE disapprove [actual] KEN > SDN")]
    [InlineData("The United States, Britain, South Korea and Japan condemned Iran.", "ACCUSE disapprove [actual] USA+GBR+KOR+JPN > IRN")]
    [InlineData("The Turkish-backed rebels in Libya attacked a Chadian convoy.", "ASSAULT [actual] LBY.REB > TCD")]
    [InlineData("The Turkish-backed rebels attacked a Chadian convoy.", "ASSAULT [actual] TUR.REB > TCD")]
    [InlineData("Police in Harare arrested two journalists on Friday.", "COERCE arrest [actual] ZWE.COP > ?.JRN")]
    // Meetings are reciprocal; a visitor is the actor, a host the recipient.
    [InlineData("The meeting between Emmanuel Macron and Olaf Scholz took place in Berlin.", "CONSULT [actual] FRA.GOV+DEU.GOV >")]
    [InlineData("Sergei Lavrov visited China last week.", "CONSULT visit [actual] RUS.GOV > CHN")]
    [InlineData("The visit of Foreign Minister Wang Yi to Moscow ended on Tuesday.", "CONSULT visit [actual] CHN.GOV > RUS.GOV")]
    [InlineData("Chad's plan was supported by Niger itself.", "SUPPORT [actual] NER > TCD")]
    [InlineData("Iran is seeking to obtain missiles from Russia.", "REQUEST assist [actual] IRN > RUS")]
    // Relations broken, a treaty left, a debt cancelled.
    [InlineData("Ukraine immediately severed relations with Syria because of that step.", "SANCTION discontinue [actual] UKR > SYR")]
    [InlineData("France, which had long backed the junta, abruptly severed ties with Mali.", "SANCTION discontinue [actual] FRA > MLI")]
    [InlineData("North Korea withdrew from the Nuclear Non-Proliferation Treaty in 2003.", "SANCTION withdraw [historical] PRK > IGO")]
    [InlineData("Moscow cancelled most of Cuba's debts.", "AID [actual] RUS.GOV > CUB")]
    // Forces that keep a peace or help are AID; without such a purpose they are MOBILIZE.
    [InlineData("Nepal deployed troops to Sudan on a peacekeeping mission.", "AID [actual] NPL > SDN")]
    [InlineData("Nepal deployed troops to Sudan.", "MOBILIZE troops [actual] NPL > SDN")]
    [InlineData("Chile sent soldiers to Peru to help victims of the earthquake.", "AID [actual] CHL > PER")]
    // Nobody is named who gets the money: the country it is spent in.
    [InlineData("Norway gave 40 million dollars to fight cholera in Yemen.", "AID [actual] NOR > YEM")]
    // Objects that the tree gives other names.
    [InlineData("The Finnish Refugee Agency gave $3 million to Uganda to build wells.", "AID [actual] FIN.GOV > UGA")]
    [InlineData("The Greek prime minister called Egyptian President Abdel Fattah al-Sisi on Monday to express his support.", "SUPPORT [actual] GRC.GOV > EGY.GOV")]
    // Whose the thing is, not the thing.
    [InlineData("Japan criticised the visit of the Russian defence minister to Pyongyang.", "ACCUSE disapprove [actual] JPN > RUS.GOV")]
    // Event nouns.
    [InlineData("Russia's invasion of Ukraine began in February 2022.", "ASSAULT [historical] RUS > UKR")]
    // Status and what PLOVER makes of it.
    [InlineData("Turkey will visit Egypt next month.", "AGREE [future] TUR > EGY")]
    [InlineData("Iran may attack Israel.", "ASSAULT [hypothetical] IRN > ISR")]
    [InlineData("Brazil refused to meet Argentina.", "REJECT meet [actual] BRA > ARG")]
    [InlineData("France accused Iran of having begun to ship rockets to Syria.", "AID [actual] IRN > SYR")]
    [InlineData("Brazil will attack Argentina unless the talks succeed.", "THREATEN violence [actual] BRA > ARG")]
    [InlineData("India urged Pakistan to release the pilots.", "REQUEST yield [actual] IND > PAK")]
    public void A_sentence_gives_the_event(string text, string expected) => coder.Code(text).Events.Select(Line).ShouldContain(expected);

    [Theory]
    [InlineData("The weather was fine in Geneva on Tuesday.")]
    [InlineData("The company opened a bakery.")]
    [InlineData("The clock attacked the silence of the room.")]
    [InlineData("")]
    [InlineData("!!! ... ???")]
    public void What_is_no_politics_gives_no_event(string text) => coder.Code(text).Events.ShouldBeEmpty();

    [Theory]
    // 3.13.2: a conviction that ends in prison is an arrest too; a fine or a suspended sentence is not.
    [InlineData("A court in Tunis sentenced the opposition leader to six years in prison.", "SANCTION convict|COERCE arrest")]
    [InlineData("The publisher was jailed for six months by a magistrate in Banjul.", "SANCTION convict|COERCE arrest")]
    [InlineData("A court in Tunis fined the opposition leader.", "SANCTION convict")]
    [InlineData("A court in Tunis fined the prison governor.", "SANCTION convict")]
    [InlineData("A court in Tunis fined the labour leader.", "SANCTION convict")]
    [InlineData("A court in Minsk sentenced the painter to nine years in a labour camp.", "SANCTION convict|COERCE arrest")]
    [InlineData("Police in Banjul jailed the publisher.", "COERCE arrest")]
    public void A_prison_sentence_is_two_events(string text, string expected) =>
        coder.Code(text).Events.Select(e => $"{e.Event[0]} {e.Mode[0]}").Order(StringComparer.Ordinal).ShouldBe(expected.Split('|').Order(StringComparer.Ordinal));

    [Fact]
    public void Groups_are_the_countries_named_before()
    {
        CodedArticle coded = coder.Code("The United States, Britain, South Korea and Japan issued a statement. Those four countries criticised Myanmar.");
        coded.Events.Select(Line).ShouldContain("ACCUSE disapprove [actual] USA+GBR+KOR+JPN > MMR");
    }

    [Fact]
    public void A_pronoun_is_who_was_named_before()
    {
        CodedArticle coded = coder.Code("President Vladimir Putin spoke in Moscow. He condemned Ukraine.");
        EventRecord condemned = coded.Events.Single(e => e.Event[0] == "ACCUSE");
        condemned.Actor[0].Code.ShouldBe("RUS");
        condemned.Actor[0].Name.ShouldBe("Vladimir Putin");
        condemned.Actor[0].Reason.ShouldContain("'He' is Vladimir Putin");
    }

    [Fact]
    public void An_office_is_judged_by_the_articles_date()
    {
        coder.Code("Boris Johnson condemned Russia.", "2021-03-01").Events[0].Actor[0].Office.ShouldBe("Prime Minister");
        coder.Code("Boris Johnson condemned Russia.", "2025-03-01").Events[0].Actor[0].Reason.ShouldContain("former");
    }

    [Fact]
    public void A_denied_allegation_is_two_claims()
    {
        CodedArticle coded = coder.Code("The United States alleges that Iran sold missiles to Russia. Iran denied that it had sold missiles to Russia.");
        coded.Claims.Select(c => $"{c.Source?.Entity?.Code} {c.Stance}").ShouldBe(["USA alleges", "IRN denies"]);
        coded.Claims.ShouldAllBe(c => c.Events.Count > 0);
        coded.Events.Where(e => e.Claims.Count > 0).ShouldAllBe(e => coded.Claims.Any(c => e.Claims.Contains(c.Id) && c.Events.Contains(e.Id)));
    }

    [Fact]
    public void Every_record_points_at_its_text()
    {
        const string text = "𝔐 France condemned Mali on Monday. Mali's army attacked rebels near Gao.";
        CodedArticle coded = coder.Code(text);
        var points = new CodePoints(text);
        coded.Events.ShouldNotBeEmpty();
        foreach (EventRecord e in coded.Events)
        {
            foreach (EntityRecord entity in e.Actor.Concat(e.Recipient))
            {
                points.Slice(text, entity.Start, entity.End).ShouldBe(entity.EntityText);
                (entity.Code is not null || entity.Reason.Length > 0).ShouldBeTrue();
            }

            points.Slice(text, e.Trigger.Start, e.Trigger.End).ShouldContain(e.EventText[0]);
            e.Rule.ShouldContain("frames/");
        }
    }

    [Fact]
    public void Why_tells_what_code_decides()
    {
        const string text = "France condemned Mali.";
        EventRecord coded = coder.Code(text, null).Events.Single();
        coder.Explain(text).ShouldContain(l => l.Contains(coded.Rule));
    }

    private static string Line(EventRecord e)
    {
        string mode = e.Mode.Count > 0 ? " " + e.Mode[0] : "";
        return $"{e.Event[0]}{mode} [{e.Status}] {Side(e.Actor)} > {Side(e.Recipient)}".TrimEnd();

        static string Side(IReadOnlyList<EntityRecord> entities) => string.Join("+", entities.Select(x => (x.Code ?? "?") + (x.Sector is { } s ? "." + s : "")));
    }
}
