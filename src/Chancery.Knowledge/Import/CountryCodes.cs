using System.Collections.Frozen;

namespace Chancery.Knowledge.Import;

/// <summary>Other sources' country codes in PLOVER's terms.</summary>
/// <remarks>
/// A dependency is its controlling state's (manual 5.1.2), a breakaway territory the state's that claims it (5.1.3), a state that is no
/// more its successor's in PLOVER's practice.
/// </remarks>
internal static class CountryCodes
{
    // ISO 3166-1: two letters, then three; after '=' whose it is, where that is another's.
    private const string Iso =
        "AD AND,AE ARE,AF AFG,AG ATG,AI AIA=GBR,AL ALB,AM ARM,AO AGO,AR ARG,AS ASM=USA,AT AUT,AU AUS,AW ABW=NLD,AX ALA=FIN,AZ AZE,BA BIH,"
        + "BB BRB,BD BGD,BE BEL,BF BFA,BG BGR,BH BHR,BI BDI,BJ BEN,BL BLM=FRA,BM BMU=GBR,BN BRN,BO BOL,BQ BES=NLD,BR BRA,BS BHS,BT BTN,BW BWA,"
        + "BY BLR,BZ BLZ,CA CAN,CC CCK=AUS,CD COD,CF CAF,CG COG,CH CHE,CI CIV,CK COK=NZL,CL CHL,CM CMR,CN CHN,CO COL,CR CRI,CU CUB,CV CPV,"
        + "CW CUW=NLD,CX CXR=AUS,CY CYP,CZ CZE,DE DEU,DJ DJI,DK DNK,DM DMA,DO DOM,DZ DZA,EC ECU,EE EST,EG EGY,EH ESH=MAR,ER ERI,ES ESP,ET ETH,"
        + "FI FIN,FJ FJI,FK FLK=GBR,FM FSM,FO FRO=DNK,FR FRA,GA GAB,GB GBR,GD GRD,GE GEO,GF GUF=FRA,GG GGY=GBR,GH GHA,GI GIB=GBR,GL GRL=DNK,"
        + "GM GMB,GN GIN,GP GLP=FRA,GQ GNQ,GR GRC,GT GTM,GU GUM=USA,GW GNB,GY GUY,HK HKG,HN HND,HR HRV,HT HTI,HU HUN,ID IDN,IE IRL,IL ISR,"
        + "IM IMN=GBR,IN IND,IO IOT=GBR,IQ IRQ,IR IRN,IS ISL,IT ITA,JE JEY=GBR,JM JAM,JO JOR,JP JPN,KE KEN,KG KGZ,KH KHM,KI KIR,KM COM,KN KNA,"
        + "KP PRK,KR KOR,KW KWT,KY CYM=GBR,KZ KAZ,LA LAO,LB LBN,LC LCA,LI LIE,LK LKA,LR LBR,LS LSO,LT LTU,LU LUX,LV LVA,LY LBY,MA MAR,MC MCO,"
        + "MD MDA,ME MNE,MF MAF=FRA,MG MDG,MH MHL,MK MKD,ML MLI,MM MMR,MN MNG,MO MAC=CHN,MP MNP=USA,MQ MTQ=FRA,MR MRT,MS MSR=GBR,MT MLT,MU MUS,"
        + "MV MDV,MW MWI,MX MEX,MY MYS,MZ MOZ,NA NAM,NC NCL=FRA,NE NER,NF NFK=AUS,NG NGA,NI NIC,NL NLD,NO NOR,NP NPL,NR NRU,NU NIU=NZL,NZ NZL,"
        + "OM OMN,PA PAN,PE PER,PF PYF=FRA,PG PNG,PH PHL,PK PAK,PL POL,PM SPM=FRA,PN PCN=GBR,PR PRI=USA,PS PSE,PT PRT,PW PLW,PY PRY,QA QAT,"
        + "RE REU=FRA,RO ROU,RS SRB,RU RUS,RW RWA,SA SAU,SB SLB,SC SYC,SD SDN,SE SWE,SG SGP,SH SHN=GBR,SI SVN,SJ SJM=NOR,SK SVK,SL SLE,SM SMR,"
        + "SN SEN,SO SOM,SR SUR,SS SSD,ST STP,SV SLV,SX SXM=NLD,SY SYR,SZ SWZ,TC TCA=GBR,TD TCD,TG TGO,TH THA,TJ TJK,TK TKL=NZL,TL TLS,TM TKM,"
        + "TN TUN,TO TON,TR TUR,TT TTO,TV TUV,TW TWN,TZ TZA,UA UKR,UG UGA,US USA,UY URY,UZ UZB,VA VAT,VC VCT,VE VEN,VG VGB=GBR,VI VIR=USA,"
        + "VN VNM,VU VUT,WF WLF=FRA,WS WSM,XK XKX=KOS,YE YEM,YT MYT=FRA,ZA ZAF,ZM ZMB,ZW ZWE";

    // FollowTheMoney's own codes and former ISO codes, on both sides.
    private const string Others =
        "EU=EUR,UK=GBR,SUHH=RUS,DDDE=DEU,CSHH=CZE,CSXX=SRB,YUCS=SRB,ZRCD=COD,BUMM=MMR,TPTL=TLS,"
        + "KOS=KOS,XKS=KOS,XXK=KOS,UNK=KOS,SUN=RUS,DDR=DEU,CSK=CZE,SCG=SRB,YUG=SRB,ZAR=COD,BUR=MMR,TMP=TLS,ROM=ROU";

    private static readonly FrozenDictionary<string, string> s_codes = Read();

    /// <summary>PLOVER's code of a country that a source writes in two or three letters; null for none that PLOVER knows.</summary>
    /// <param name="code">In any case; a part of a country (<c>ge-ab</c>) is its country's.</param>
    public static string? Plover(string code)
    {
        int part = code.IndexOf('-', StringComparison.Ordinal);
        return s_codes.GetValueOrDefault(part < 0 ? code : code[..part]);
    }

    private static FrozenDictionary<string, string> Read()
    {
        var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string entry in Iso.Split(','))
        {
            string two = entry[..2], three = entry[3..6], plover = entry.Length > 6 ? entry[7..] : three;
            codes.Add(two, plover);
            codes.Add(three, plover);
        }

        foreach (string entry in Others.Split(','))
        {
            string[] sides = entry.Split('=');
            codes.Add(sides[0], sides[1]);
        }

        return codes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
