using Chancery.Sources.Languages;

namespace Chancery.Sources.Tests;

public class LanguageTests
{
    [Theory]
    [InlineData("en", "The government said on Tuesday that it would not take part in the talks, which are to be held in Geneva next week by the United Nations.")]
    [InlineData("es", "El gobierno dijo el martes que no participará en las conversaciones, que se celebrarán en Ginebra la próxima semana con la mediación de la ONU.")]
    [InlineData("fr", "Le gouvernement a déclaré mardi qu'il ne participerait pas aux pourparlers, qui se tiendront à Genève la semaine prochaine sous l'égide des Nations unies.")]
    [InlineData("de", "Die Regierung erklärte am Dienstag, dass sie nicht an den Gesprächen teilnehmen werde, die in der nächsten Woche in Genf stattfinden und von der UNO geleitet werden.")]
    [InlineData("pt", "O governo disse na terça-feira que não vai participar das conversações, que serão realizadas em Genebra na próxima semana com a mediação da ONU.")]
    [InlineData("it", "Il governo ha detto martedì che non parteciperà ai colloqui, che si terranno a Ginevra la prossima settimana con la mediazione delle Nazioni Unite.")]
    [InlineData("ru", "Правительство заявило во вторник, что не примет участия в переговорах, которые пройдут в Женеве на следующей неделе.")]
    [InlineData("uk", "Уряд заявив у вівторок, що не братиме участі в переговорах, які відбудуться в Женеві наступного тижня.")]
    [InlineData("ar", "قالت الحكومة يوم الثلاثاء إنها لن تشارك في المحادثات التي ستعقد في جنيف الأسبوع المقبل برعاية الأمم المتحدة.")]
    [InlineData("zh", "政府星期二表示，将不参加下周在日内瓦由联合国主持举行的会谈，外交部发言人没有说明理由，但重申了和平解决争端的立场，并呼吁各方保持克制。")]
    [InlineData("ja", "政府は火曜日、来週ジュネーブで国連の主催により開かれる協議には参加しないと発表した。報道官は理由を明らかにしていないが、平和的な解決を求めている。")]
    public void Languages_of_the_news_are_told(string code, string text)
    {
        LanguageFinder.Find(text, code).ShouldBe(code);
        LanguageFinder.Find(text + " " + text, "xx-YY").ShouldBe(code);
    }

    [Theory]
    [InlineData("Hun Sen, Hor Namhong, Sar Kheng meet Nguyen Tan Dung, Truong Tan Sang.")]
    [InlineData("Talks.")]
    [InlineData("12 34 56")]
    [InlineData("")]
    public void Short_texts_that_do_not_tell_are_left_to_the_declaration(string text)
    {
        LanguageFinder.Find(text).ShouldBeNull();
        LanguageFinder.Find(text, "en-US").ShouldBe("en");
    }

    [Fact]
    public void A_language_with_no_list_of_its_own_goes_to_the_detector()
    {
        const string Romanian = "Guvernul a anunțat marți că nu va lua parte la negocierile care vor avea loc săptămâna viitoare la Geneva, sub egida "
            + "Națiunilor Unite, iar ministrul de externe a respins acuzațiile potrivit cărora țara ar fi blocat procesul de pace și a cerut răgaz.";
        LanguageFinder.Find(Romanian).ShouldBe("ro");
    }
}
