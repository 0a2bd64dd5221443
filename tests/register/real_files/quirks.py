"""Files with something odd in them, and what must come out: a line a person, as reading.py writes it."""

from __future__ import annotations

from typing import NamedTuple

A, B = "A-1 US+RU RU 30 m", "A-2 DE+IR IR 43 f"
HEAD = "case,nationalities,destination,age,sex\n"
ROW_A, ROW_B = "A-1,US+RU,RU,30,m\n", "A-2,DE+IR,IR,43,f\n"


class Quirk(NamedTuple):
    """`held` is text, in UTF-8 where `page` is no other; `comes` what must come out."""

    name: str
    held: str
    comes: tuple[str, ...]
    page: str = "utf-8"


def lists(name: str, *cells: str) -> Quirk:
    """Each cell is a way to write US and IR."""
    rows = "".join(f'{n};"{cell}";IR\n' for n, cell in enumerate(cells, 1))
    return Quirk(name, f"No;Nationality;Destination\n{rows}", tuple(f"{n} US+IR IR - -" for n in range(1, len(cells) + 1)))  # fmt: skip


def births(name: str, *cells: str) -> Quirk:
    """Each cell is a way to write 14 March 1996."""
    rows = "".join(f'C{n}\tUS\tFR\t"{cell}"\n' for n, cell in enumerate(cells, 1))
    return Quirk(name, f"Ref\tNationality\tTravelling to\tDate of birth\n{rows}", tuple(f"C{n} US FR 30 -" for n in range(1, len(cells) + 1)))  # fmt: skip


def countries(name: str, **cells: str) -> Quirk:
    """Each cell is a way to write the country of the key."""
    rows = "".join(f'{code}1|"{cell}"|{code}\n' for code, cell in cells.items())
    return Quirk(name, f"Case ID|Passport country|Destination\n{rows}", tuple(f"{code}1 {code} {code} - -" for code in cells))  # fmt: skip


def sexes(name: str, m: str, f: str, x: str = "") -> Quirk:
    told = [
        (cell, sex)
        for sex, cells in (("m", m), ("f", f), ("x", x))
        for cell in cells.split("|")
        if cell
    ]
    rows = "".join(f"N{n};{cell};US;FR\n" for n, (cell, _sex) in enumerate(told, 1))
    return Quirk(name, f"Ref;Gender;Citizenship;Destination\n{rows}", tuple(f"N{n} US FR - {sex}" for n, (_cell, sex) in enumerate(told, 1)))  # fmt: skip


def optional(name: str, column: str, *cells: str, flagged: bool) -> Quirk:
    """Nobody is lost to such a cell; it is flagged, or says nothing."""
    rows = "".join(f'K{n};US+RU;RU;"{cell}"\n' for n, cell in enumerate(cells, 1))
    flag = f" ~{column}" if flagged else ""
    return Quirk(name, f"case;nationalities;destination;{column}\n{rows}", tuple(f"K{n} US+RU RU - -{flag}" for n in range(1, len(cells) + 1)))  # fmt: skip


def stopped(name: str, column: str, *cells: str) -> Quirk:
    """Such a cell does not say whose citizen somebody is, or where they go: only that row stops."""
    place = ["Nationality", "Destination"].index(column)
    rows = "".join(
        f'S{n};"{(cell, "US")[place]}";"{("FR", cell)[place]}"\n' for n, cell in enumerate(cells, 1)
    )
    comes = tuple(f"S{n} ! {column}" for n in range(1, len(cells) + 1))
    return Quirk(name, f"Case;Nationality;Destination\nS0;US;FR\n{rows}", ("S0 US FR - -", *comes))


SHAPES = (
    Quirk("plain", HEAD + ROW_A + ROW_B, (A, B)),
    Quirk("Excel says what stands between cells", "sep=;\r\n" + (HEAD + ROW_A).replace(",", ";"), (A,)),
    Quirk("line ends of an old Mac", (HEAD + ROW_A + ROW_B).replace("\n", "\r"), (A, B)),
    Quirk("line ends doubled", (HEAD + ROW_A + ROW_B).replace("\n", "\r\r\n"), (A, B)),
    Quirk("no line end at the end", (HEAD + ROW_A).strip(), (A,)),
    Quirk("a mark within UTF-8", "\ufeff" + HEAD + ROW_A, (A,)),
    Quirk("big-endian UTF-16", "\ufeff" + (HEAD + ROW_A).replace(",", "\t"), (A,), "utf-16-be"),
    Quirk("UTF-16 without a mark", HEAD + ROW_A + ROW_B, (A, B), "utf-16-le"),
    Quirk("bars, and blanks around them", (HEAD + ROW_A).replace(",", " | "), (A,)),
    Quirk("all quoted, separators behind", '"case","nationalities","destination","age","sex",,\n"A-1","US+RU","RU","30","m",,\n', (A,)),
    Quirk("titles above", 'Consulate General\n"Travellers, week 12; secret",,,,\n\n' + HEAD + ROW_A, (A,)),
    Quirk("merged title saved as CSV", "Register of travellers 2026;;;;\n;;;;\n" + (HEAD + ROW_A).replace(",", ";"), (A,)),
    Quirk("units below no headings", HEAD + "\n\n" + ROW_A + ",,,,\n" * 30 + ROW_B, (A, B)),
    Quirk("totals", HEAD + ROW_A + "Total,,,,1\n", (A, "Total ! This looks like a row of totals")),
    Quirk("totals in German", (HEAD + ROW_A).replace(",", ";") + "Gesamt:;;;;1\n", (A, "Gesamt: ! This looks like a row of totals")),
    Quirk("totals in Russian", (HEAD + ROW_A).replace(",", ";") + "Итого;;;;1\n", (A, "Итого ! This looks like a row of totals")),
    Quirk("a heading over two lines", '"case","nationalities\n(codes)",destination,age,sex\n' + ROW_A, (A,)),
    Quirk("a remark over three lines", "case,nationalities,destination,age,sex,note\n" + 'A-1,US+RU,RU,30,m,"one\ntwo, ""2""\nthree"\n' + ROW_B, (A, B)),
    Quirk("nationalities over two lines", HEAD + 'A-1,"US\nRU",RU,30,m\n', (A,)),
    Quirk("a comma too many", "case,nationalities,destination,age,sex,note\nA-1,US+RU,RU,30,m,a,b\n" + ROW_B, ("A-1 ! The row has 7 cells", B)),
    Quirk("short rows", HEAD + "A-1,US+RU,RU\nA-2,DE+IR,IR,43\n", ("A-1 US+RU RU - -", "A-2 DE+IR IR 43 -")),
    Quirk("blanks that do not break", HEAD + ROW_A.replace("RU,30", "\u00a0RU\u202f,\u00a030\u00a0"), (A,)),
    Quirk("marks of no width", "\u200b" + HEAD + ROW_A.replace("US", "\u200bU\u200bS\u200f"), (A,)),
    Quirk("curly quotation marks", HEAD + "“A-1”,“US+RU”,‘RU’,“30”,„m“\n", (A,)),
    Quirk("wide letters and figures", "ｃａｓｅ,Ｎａｔｉｏｎａｌｉｔｙ,ｄｅｓｔｉｎａｔｉｏｎ,ａｇｅ,ｓｅｘ\nA-1,ＵＳ＋ＲＵ,ＲＵ,３０,Ｍ\n", (A,)),
    Quirk("apostrophes that keep Excel from counting", HEAD + "'A-1,'US+RU,'RU,'30,'m\n", ("'" + A,)),
    Quirk("leading zeros", HEAD + "007,US+RU,RU,030,m\n", ("007 US+RU RU 30 m",)),
    Quirk("decimals", HEAD + "A-1,US+RU,RU,30.0,m\nA-2,DE+IR,IR,43.00,f\n", (A, B)),
    Quirk("decimal commas", (HEAD + ROW_A).replace(",", ";").replace("30", "30,0"), (A,)),
    Quirk("only small letters", HEAD + "A-1,us+ru,ru,30,m\n", (A,)),
    Quirk("names only", "Name,nationalities,destination\nExample Person,US+RU,RU\n", ("line 2 US+RU RU - -",)),
    Quirk("running numbers in Cyrillic", "№ п/п;Фамилия;Гражданство;Страна поездки\n1;Пример;США и Россия;Россия\n", ("1 US+RU RU - -",), "cp1251"),
    Quirk("Windows Turkish", "Dosya No;Uyruk;Varış ülkesi;Açıklama\nA-1;ABD ve Rusya;Rusya;Görüşme yapıldı, şikâyetçi değil\n", ("A-1 US+RU RU - -",), "cp1254"),
    Quirk("Windows Arabic", "رقم الملف;الجنسية;الوجهة\nA-1;سوريا وألمانيا;سوريا\n", ("A-1 SY+DE SY - -",), "cp1256"),
    Quirk("Windows Hebrew", "מספר תיק;אזרחות;יעד\nA-1;ישראל וארצות הברית;רוסיה\n", ("A-1 IL+US RU - -",), "cp1255"),
    Quirk("R, no names of rows", '"case";"nationalities";"destination";"age";"sex"\n"A-1";"US+RU";"RU";30;"m"\n"A-2";"DE+IR";"IR";NA;NA\n', (A, "A-2 DE+IR IR - -")),
    Quirk("R, row names without a heading", '"case","nationalities","destination","age","sex"\n"1","A-1","US+RU","RU",30,"m"\n"2","A-2","DE+IR","IR",43,"f"\n', (A, B)),
    Quirk("R, data.table writes lists with bars", "case,nationalities,destination,age,sex\nA-1,US|RU,RU,30,m\n", (A,)),
    Quirk("R, a list as it is deparsed", 'case;nationalities;destination;age;sex\nA-1;"c(""US"", ""RU"")";RU;30;m\n', (A,)),
    Quirk("pandas, an unnamed index read and written", "Unnamed: 0,case,nationalities,destination,age,sex\n0,A-1,US+RU,RU,30.0,m\n1,A-2,DE+IR,IR,,\n", (A, "A-2 DE+IR IR - -")),
    Quirk("pandas, a list in a cell", "case,nationalities,destination,age,sex\nA-1,\"['US', 'RU']\",RU,30.0,m\n", (A,)),
    Quirk("pandas, missing in words", HEAD + "A-1,US+RU,RU,nan,None\nA-2,DE+IR,IR,NaN,<NA>\n", ("A-1 US+RU RU - -", "A-2 DE+IR IR - -")),
    Quirk("pandas, two columns of one name", "case,Nationality,Nationality.1,destination\nA-1,US,RU,RU\nA-2,DE,,IR\n", ("A-1 US+RU RU - -", "A-2 DE IR - -")),
    Quirk("Postgres, an array", 'case,nationalities,destination\nA-1,"{US,RU}",RU\n', ("A-1 US+RU RU - -",)),
    Quirk("SharePoint, several choices", "ID,Nationalities,Destination\n1,United States;#Russia,Russia\n", ("1 US+RU RU - -",)),
    Quirk("three columns merged", "Ref,Nationality 1,Nationality 2,Nationality 3,Destination\n1,US,RU,,RU\n2,US,RU,SY,SY\n3,DE,-,n/a,US\n", ("1 US+RU RU - -", "2 US+RU+SY SY - -", "3 DE US - -")),
    Quirk("camels", "caseId,passportCountry,destinationCountry,birthDate,sex\nA-1,RUS,RUS,1996-03-14,M\n", ("A-1 RU RU 30 m",)),
    Quirk("two languages in a heading", "案号 Case No.,国籍 Nationality,目的地/Destination,性别(Sex),出生日期 Date of Birth\nA-1,RUS,RUS,男,1996/3/14\n", ("A-1 RU RU 30 m",)),
    Quirk("Namibia spoken for", "case,nationalities,destination,age\nA-1,NA,DE,30\nA-2,Namibia,NA,31\n", ("A-1 NA DE 30 - ~nationalities", "A-2 NA NA 31 - ~destination")),
    Quirk("NA that nobody speaks for", "case,nationalities,destination,age\nA-1,US,NA,NA\nA-2,NA,RU,NA\nA-3,US,RU,NA\n", ("A-1 ! destination", "A-2 ! nationalities", "A-3 US RU - -")),
    Quirk("no nationality", HEAD + "A-1,stateless,RU,30,m\nA-2,XXA,RU,30,m\nA-3,staatenlos,RU,30,m\n", tuple(f"A-{n} none RU 30 m" for n in (1, 2, 3))),
    Quirk("TC is told of", HEAD + "A-1,TC,TR,30,m\nA-2,T.C.,TR,30,m\n", ("A-1 TC TR 30 m ~nationalities", "A-2 TR TR 30 m")),
    Quirk("a consulate with 30 columns of its own", ",".join(["Work", "Family", "Role", "Passport no", "Surname", "Case no", "Nationality", "Spouse nationality", "Nationality at birth", "Destination", "Sex", "DOB", *(f"Field {n}" for n in range(18))]) + "\n" + ",".join(["Ministry", "3", "clerk", "C01X", "Example", "K-7", "US/RU", "SY", "IR", "RU", "M", "14.03.1996", *"abcdefghijklmnopqr"]) + "\n", ("K-7 US+RU RU 30 m",)),
)  # fmt: skip

CELLS = (
    lists("signs", "US+IR", "US;IR", "US,IR", "US / IR", "US & IR", "US|IR", "US - IR", "US IR", "us ir"),
    lists("words", "US and IR", "USA und Iran", "États-Unis et Iran", "Estados Unidos e Irán", "США и Иран", "США та Іран", "ABD ve İran"),
    lists("words joined to words", "الولايات المتحدة وإيران", "ארצות הברית ואיראן", "미국과 이란", "آمریکا و ایران", "美国和伊朗", "美国、伊朗"),
    lists("people", "American-Iranian", "American and Iranian", "amerikanisch/iranisch", "американец, иранец", "US citizen, Iranian citizen"),
    lists("dual", "Dual: US, IR", "dual US/IR", "Dual (US, IR)", "Dual US-Iranian", "US+IR (dual)", "both US and IR"),
    lists("numbered", "1. US 2. IR", "1) USA, 2) Iran", "1. USA; 2. Iran"),
    lists("codes of three", "USA/IRN", "USA+IRN", "usa, irn", "USA IRN", "USA-IRN"),
    lists("with a name", "US (United States), IR (Iran)", "US - United States; IR - Iran", "USA United States; IRN Iran"),
    lists("flags and bullets", "🇺🇸🇮🇷", "🇺🇸 USA, 🇮🇷 Iran", "• USA • Iran", "USA → Iran", "USA<br>Iran"),
    lists("separators left over", "US;IR;", ";US;IR", "US,,IR", "US; IR; -", "US, IR, n/a"),
    countries("codes on passports", DE="D", GB="GBR", RU="RUS", UA="UKR", XK="RKS", US="USA", CH="CHE"),
    countries("names as lists have them", RU="Russian Federation (the)", IR="Iran (Islamic Republic of)", KR="Korea, Republic of", KP="Korea, Dem. People's Rep.", CD="Congo, Dem. Rep.", VE="Venezuela, RB", TZ="Tanzania, the United Republic of", GB="United Kingdom of Great Britain and Northern Ireland (the)", US="United States of America (the)", LA="Lao PDR", BS="Bahamas, The", SY="Syrian Arab Republic"),
    countries("former names", MM="Burma", SZ="Swaziland", MK="Macedonia", CD="Zaire", BY="Byelorussia", TR="Turkey", CZ="Czech Republic", CV="Cape Verde", TL="East Timor", CI="Ivory Coast"),
    countries("people in English", GB="British", DE="German", IR="Iranian", TR="Turkish", NL="Dutch", CN="Chinese", SY="syrian", UA="UKRAINIAN", PS="Palestinian", AE="Emirati"),
    countries("people in other languages", RU="russisch", IR="iraní", FR="française", US="estadounidense", TR="Türk", SY="سوري", DE="deutsch"),
    countries("names that hold joining words", BA="Bosnia and Herzegovina", TT="Trinidad & Tobago", AG="Antigua and Barbuda", ST="Sao Tome and Principe", GW="Guinea-Bissau", KN="St. Kitts and Nevis"),
    countries("in full in other languages", RU="Российская Федерация", IR="جمهوری اسلامی ایران", US="美利坚合众国", CN="中华人民共和国", KR="대한민국", TR="Türkiye Cumhuriyeti", BY="Республика Беларусь"),
    countries("capitals, dots, accents", US="U.S.A.", GB="U.K.", CI="COTE D'IVOIRE", TR="TÜRKIYE", CW="curacao", RU="RUSSIA"),
    countries("beside words", RU="Russia (RU)", US="US citizen", IR="citizen of Iran", GB="British National (Overseas)", DE="Deutschland / Germany", FR="French passport"),
    births("ISO", "1996-03-14", "1996-03-14 00:00:00", "1996-03-14T00:00:00", "1996-03-14T00:00:00.000Z", "1996-03-14 00:00:00+00:00", "1996-03-14 00:00:00 UTC", "19960314"),
    births("day first", "14.03.1996", "14/03/1996", "14-03-1996", "14.3.1996", "14 03 1996", "14/03/96", "14.03.96", "14.03.1996 00:00"),
    births("month first", "03/14/1996", "3/14/1996", "3/14/1996 0:00", "03/14/1996 12:00:00 AM", "03/14/96"),
    births("as days are counted", "35138", "35138.0", "35138,0"),
    births("in words", "14 March 1996", "March 14, 1996", "14-Mar-96", "14-MAR-1996", "14MAR1996", "Thu Mar 14 1996", "14th of March 1996"),
    births("in words of other languages", "14. März 1996", "14 mars 1996", "14 de marzo de 1996", "14 марта 1996 г.", "14 березня 1996 р.", "14 Mart 1996", "14 مارس 1996", "14 آذار 1996", "14 במרץ 1996", "14 marca 1996"),
    births("in figures of other scripts", "١٤/٠٣/١٩٩٦", "۱۹۹۶/۰۳/۱۴", "1996年3月14日", "1996년 3월 14일", "1996. 3. 14.", "１９９６－０３－１４", "14.III.1996"),
    births("with other dashes", "1996–03–14", "1996−03−14", "14‑03‑1996"),
    optional("dates of birth that are none", "Date of birth", "1996", "soon", "1375/12/24", "2030-01-01", "31.02.1996", "0000-00-00", flagged=True),
    optional("dates of birth left open", "Date of birth", "", "-", "n/a", "unknown", "#N/A", "не указано", flagged=False),
    optional("ages that are none", "age", "thirty", "30.5", "999", "-5", "−5", "30-35", "#VALUE!", "#REF!", flagged=True),
    optional("ages left open", "age", "", "-", "–", "?", "n/a", "NA", "NULL", "#N/A", "NaN", "k.A.", "未知", flagged=False),
    optional("sexes that are none", "sex", "qq", "1", "M/F", "#NAME?", "see file", "=1+1", flagged=True),
    optional("sexes left open", "sex", "", "?", "n/a", "NA", "(blank)", "keine Angabe", "prefer not to say", "—", flagged=False),
    sexes("English", "M|m|Male|MALE|man|Mr|Mr.|male |M (male)", "F|f|Female|woman|Ms|Mrs.|Miss", "X|x|other|non-binary|diverse"),
    sexes("German", "männlich|maennlich|Mann|Herr|M", "weiblich|Frau|W|w", "divers|D"),
    sexes("French and Spanish", "Homme|masculin|M.|hombre|Varón", "Femme|féminin|Mme|mujer|Femenino", "autre|otro"),
    sexes("Russian and Ukrainian", "муж|муж.|Мужской|М|чол.|Чоловік", "жен|жен.|Женский|Ж|жін.|Жінка", "другое|інше"),
    sexes("Turkish", "Erkek|E|Bay", "Kadın|K|Bayan", "diğer"),
    sexes("other scripts", "ذكر|مرد|男|남|남자|זכר|♂|男性", "أنثى|زن|女|여|여성|נקבה|♀", "其他|기타"),
    sexes("Spanish letters", "H", "M"),
    stopped("nationalities that are not clear", "Nationality", "Korea", "USSR", "Yugoslavia", "Atlantis", "US or RU", "US?", "US, formerly RU", "RU (renounced)", "European", "XXB", ""),
    stopped("destinations that are not clear", "Destination", "Germ", "RU+US", "Moscow", "everywhere", "#REF!", "", "-"),
)  # fmt: skip

ANSWERS = {
    "yes": "yes|Y|TRUE|True|1|1.0|x|✓|✔|☑|✅|ja|WAHR|oui|VRAI|sí|VERDADERO|да|ИСТИНА|так|ІСТИНА|evet|DOĞRU|نعم|بله|是|예|כן",
    "no": "no|N|FALSE|False|0|0.0|❌|☐|nein|FALSCH|non|FAUX|FALSO|нет|ЛОЖЬ|ні|ХИБНІСТЬ|hayır|YANLIŞ|لا|خیر|否|아니오|לא",
    "unsure": "unsure|not sure|don't know|weiß nicht|ne sait pas|no sé|не знаю|bilmiyorum|لا أعرف|نمی‌دانم|不知道|모르겠음|לא יודע",
}
"""What people write in a cell of yes and no."""
