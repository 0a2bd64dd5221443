"""One reader of countries: every name and word we know, what is only begun or misspelt, and nothing taken in silence."""

from collections.abc import Iterator
from time import process_time

import pytest
from django.conf import settings
from django_countries.data import ALT_CODES

from riskcheck.facts import COUNTRIES
from riskcheck.present.country_names import get_country_name, list_country_names
from riskcheck.present.country_reader.known import list_known
from riskcheck.present.country_reader.misspelt import count_wrong_letters
from riskcheck.present.country_reader.reading import read_country
from riskcheck.present.country_reader.spelling import write_plainly
from riskcheck.present.written_names import list_names, read_written_names
from tests.present.country_cases import ASKED, NOBODY, SURE

LANGUAGES = (
    "ar",
    "de",
    "en",
    "es",
    "fa",
    "fr",
    "he",
    "ko",
    "ru",
    "tr",
    "uk",
    "vi",
    "zh-hans",
    "zh-hant",
)
FEWEST_PEOPLES = 224
SHARED_NAMES = {
    ("saint martin", frozenset({"MF", "SX"})),
    ("congo", frozenset({"CD", "CG"})),
    ("nga", frozenset({"RU", "NG"})),
}
"""Names in full that are also another country’s: the half of an island, a short name, a code in small letters."""
DEMONYMS = (
    "AF:afghan|AL:albanian|DZ:algerian|AD:andorran|AO:angolan|AR:argentine,argentinian|AM:armenian|AU:australian|"
    "AT:austrian|AZ:azerbaijani,azeri|BS:bahamian|BH:bahraini|BD:bangladeshi|BB:barbadian|BY:belarusian|"
    "BE:belgian|BZ:belizean|BJ:beninese|BT:bhutanese|BO:bolivian|BA:bosnian|BW:motswana|BR:brazilian|BN:bruneian|"
    "BG:bulgarian|BF:burkinabe|BI:burundian|KH:cambodian,khmer|CM:cameroonian|CA:canadian|CV:cape verdean|"
    "CF:central african|TD:chadian|CL:chilean|CN:chinese|CO:colombian|KM:comorian|CR:costa rican|"
    "HR:croatian,croat|CU:cuban|CY:cypriot|CZ:czech|DK:danish,dane|DJ:djiboutian|"
    "NL:dutch|EC:ecuadorian|EG:egyptian|AE:emirati|GQ:equatorial guinean|ER:eritrean|EE:estonian|ET:ethiopian|"
    "FJ:fijian|PH:filipino|FI:finnish,finn|FR:french|GA:gabonese|GM:gambian|GE:georgian|DE:german|GH:ghanaian|"
    "GB:british,english,scottish,welsh|GR:greek|GD:grenadian|GT:guatemalan|GY:guyanese|HT:haitian|"
    "HN:honduran|HU:hungarian|IS:icelandic|IN:indian|ID:indonesian|IR:iranian,persian|IQ:iraqi|IE:irish|IL:israeli|"
    "IT:italian|CI:ivorian|JM:jamaican|JP:japanese|JO:jordanian|KZ:kazakh|KE:kenyan|KR:south korean|KP:north korean|"
    "KW:kuwaiti|KG:kyrgyz|LA:lao,laotian|LV:latvian|LB:lebanese|LR:liberian|LY:libyan|LT:lithuanian|LU:luxembourger|"
    "MG:malagasy|MW:malawian|MY:malaysian|MV:maldivian|ML:malian|MT:maltese|MR:mauritanian|MU:mauritian|"
    "MX:mexican|FM:micronesian|MD:moldovan|MC:monegasque|MN:mongolian,mongol|ME:montenegrin|MA:moroccan|"
    "MZ:mozambican|MM:burmese|NA:namibian|NP:nepali,nepalese|NZ:new zealander|NI:nicaraguan|NE:nigerien|"
    "NG:nigerian|MK:macedonian|NO:norwegian|OM:omani|PK:pakistani|PS:palestinian|PA:panamanian|PG:papua new guinean|"
    "PY:paraguayan|PE:peruvian|PL:polish,pole|PT:portuguese|QA:qatari|RO:romanian|RU:russian|RW:rwandan|"
    "SM:sammarinese|SA:saudi|SN:senegalese|RS:serbian,serb|SL:sierra leonean|SG:singaporean|SK:slovak|SI:slovene,"
    "slovenian|SO:somali|ZA:south african|ES:spanish,spaniard|LK:sri lankan|SD:sudanese|SR:surinamese|SE:swedish,"
    "swede|CH:swiss|SY:syrian|TW:taiwanese|TJ:tajik|TZ:tanzanian|TH:thai|TG:togolese|TO:tongan|TT:trinidadian|"
    "TN:tunisian|TR:turkish,turk|TM:turkmen|UG:ugandan|UA:ukrainian|US:american|UY:uruguayan|UZ:uzbek|"
    "VE:venezuelan|VN:vietnamese|WS:samoan|XK:kosovar|YE:yemeni|ZM:zambian|ZW:zimbabwean|SS:south sudanese"
)
"""Written down apart from the list that is read."""


def list_written_names() -> Iterator[tuple[str, str, str]]:
    for one in read_written_names():
        assert sorted(one.names) == sorted(LANGUAGES)
        yield from ((one.code, language, name) for language, name in one.names.items())


@pytest.mark.parametrize(("typed", "code"), SURE.items())
def test_a_text_that_means_one_country_is_read(typed: str, code: str) -> None:
    reading = read_country(typed, "en")
    assert (reading.codes, reading.is_sure) == ((code,), True)


@pytest.mark.parametrize(("typed", "codes"), ASKED.items())
def test_a_text_that_may_mean_several_is_asked_about(typed: str, codes: list[str]) -> None:
    reading = read_country(typed, "en")
    assert [*reading.codes, *reading.further] == codes
    assert not reading.is_sure


@pytest.mark.parametrize("typed", NOBODY)
def test_a_text_that_is_no_country_finds_none(typed: str) -> None:
    assert read_country(typed, "en").codes == ()


def test_every_name_in_every_language_is_read_as_its_country_or_asked_about() -> None:
    asked = set()
    for code, language, name in list_written_names():
        reading = read_country(name, language)
        assert code in reading.codes, (code, language, name)
        assert reading.is_named
        if not reading.is_sure:
            asked.add((write_plainly(name), frozenset(reading.codes)))
    assert asked == SHARED_NAMES


def test_every_name_as_it_is_shown_is_read_at_once_or_asked_about() -> None:
    shared = {name for name, _codes in SHARED_NAMES}
    for language in LANGUAGES:
        for code, name in list_country_names(language):
            reading = read_country(name, language)
            assert code in reading.codes
            assert reading.is_sure or write_plainly(name) in shared, (language, name)


def test_the_languages_of_the_pages_are_read() -> None:
    assert all(list_names(code) for code, _name in settings.LANGUAGES)


def test_a_wrong_name_of_the_library_is_not_shown() -> None:
    assert get_country_name("JE", "vi") != get_country_name("AT", "vi")
    assert get_country_name("GL", "zh-hant") != get_country_name("IS", "zh-hant")


def test_every_word_for_a_people_is_read_as_its_country_or_asked_about() -> None:
    peoples = {one.code: one.people for one in list_known() if one.people}
    assert len(peoples) >= FEWEST_PEOPLES
    having: dict[str, set[str]] = {}
    for code, words in peoples.items():
        for word in words:
            having.setdefault(word, set()).add(code)
    for word, codes in having.items():
        reading = read_country(word, "en")
        assert codes <= set(reading.codes), word
        assert reading.is_sure == (len(reading.codes) == 1), word


@pytest.mark.parametrize("line", DEMONYMS.split("|"))
def test_a_demonym_means_its_own_country(line: str) -> None:
    code, _colon, words = line.partition(":")
    for word in words.split(","):
        for typed in (word, word.capitalize(), word.upper()):
            reading = read_country(typed, "en")
            assert (reading.codes, reading.is_sure) == ((code,), True), typed


def test_no_word_for_a_people_is_taken_for_its_beginning() -> None:
    for one in list_known():
        for word in one.people:
            for length in range(1, len(word)):
                begun = word[:length]
                reading = read_country(begun, "en", may_be_misspelt=False)
                if reading.is_sure and not reading.is_named:
                    known = next(known for known in list_known() if known.code == reading.codes[0])
                    names = (*known.names, *known.others)
                    assert any(name.startswith(write_plainly(begun)) for name in names), begun


def test_every_code_is_read() -> None:
    for code in COUNTRIES:
        iso3 = ALT_CODES[code][0] if code in ALT_CODES else "XKX"
        for typed in (code, code.lower(), iso3):
            reading = read_country(typed, "en")
            assert (reading.codes, reading.is_sure) == ((code,), True), typed
        assert read_country(iso3.lower(), "en").codes[0] == code


def test_every_plate_is_read_and_none_is_the_code_of_another_country() -> None:
    iso3 = {one.iso3: one.code for one in list_known()}
    for one in list_known():
        for plate in one.plates:
            assert plate.upper() not in COUNTRIES
            reading = read_country(plate, "en")
            assert one.code in reading.codes
            assert reading.codes[0] == iso3.get(plate, reading.codes[0])
    assert not read_country("D", "en").is_sure


LISTED = (
    "KR:Korea, Republic of;Korea (the Republic of);Republic of Korea;Korea, South|KP:Korea, Democratic People's "
    "Republic of;Korea (the Democratic People's Republic of)|IR:Iran, Islamic Republic of;Iran (Islamic Republic of)|"
    "RU:Russian Federation (the)|TZ:Tanzania, United Republic of;United Republic of Tanzania|SY:Syrian Arab Republic|"
    "BO:Bolivia (Plurinational State of)|VE:Venezuela, Bolivarian Republic of|MD:Moldova, Republic of|"
    "PS:Palestine, State of|TW:Taiwan, Province of China|CD:Congo, The Democratic Republic of the|"
    "GM:Gambia (the);Gambia, The|VG:Virgin Islands, British|VI:Virgin Islands (U.S.)|HK:Hong Kong SAR, China|"
    "CN:China, People's Republic of|NL:Netherlands (the)|AF:Islamic Republic of Afghanistan|US:United States of "
    "America (the)|GB:United Kingdom of Great Britain and Northern Ireland|SK:Slovak Republic|FR:French Republic"
)
"""As lists of countries in forms and registers have them."""


@pytest.mark.parametrize("line", LISTED.split("|"))
def test_a_name_as_lists_have_it_is_read(line: str) -> None:
    code, _colon, names = line.partition(":")
    for name in names.split(";"):
        reading = read_country(name, "en")
        assert (reading.codes, reading.is_sure) == ((code,), True), name


OFFICIAL = (
    "RU:Российская Федерация;Російська Федерація;الاتحاد الروسي;فدراسیون روسیه;俄罗斯联邦;Rusya Federasyonu;Federación de "
    "Rusia;Fédération de Russie|BY:Республика Беларусь;Республіка Білорусь;جمهورية بيلاروس;République du Bélarus|"
    "KZ:Республика Казахстан;Kazakistan Cumhuriyeti;哈萨克斯坦共和国|UZ:Республика Узбекистан|KG:Кыргызская Республика|"
    "AZ:Азербайджанская Республика|MD:Республика Молдова|UA:اكراين|EG:جمهورية مصر العربية;جمهوری عربی مصر|"
    "IR:الجمهورية الإسلامية الإيرانية;جمهوری اسلامی ایران;Исламская Республика Иран;İran İslam Cumhuriyeti;"
    "République islamique d’Iran;República Islámica de Irán;伊朗伊斯兰共和国|SY:الجمهورية العربية السورية;République arabe "
    "syrienne|DZ:الجمهورية الجزائرية الديمقراطية الشعبية|MA:المملكة المغربية|TN:الجمهورية التونسية|IQ:جمهورية العراق|"
    "YE:الجمهورية اليمنية|SA:المملكة العربية السعودية;پادشاهی عربستان سعودی|PS:دولة فلسطين|JO:المملكة الأردنية الهاشمية|"
    "ML:République du Mali|NE:République du Niger;República del Níger|NG:Федеративная Республика Нигерия|"
    "TD:République du Tchad|BF:Буркина-Фасо|CN:中华人民共和国;République populaire de Chine;جمهوری خلق چین|"
    "HK:هنگ‌کنگ، منطقهٔ ویژهٔ اداری چین;Гонконг, ОАР Китаю;中国香港特别行政区;RAE de Hong Kong (China);Çin Hong Kong ÖİB|"
    "MO:中国澳门特别行政区;R.A.S. chinoise de Macao;Макао (САР)|KP:北朝鲜;朝鲜民主主义人民共和国;КНДР|KR:大韩民国;Республика "
    "Корея;República de Corea|VN:Социалистическая Республика Вьетнам|MM:缅甸联邦共和国|CU:República de Cuba;古巴共和国|"
    "VE:República Bolivariana de Venezuela|MX:Estados Unidos Mexicanos|NI:República de Nicaragua|"
    "US:Estados Unidos de América;Соединённые Штаты Америки|GB:Reino Unido de Gran Bretaña e Irlanda del Norte|"
    "DE:République fédérale d’Allemagne;Федеративная Республика Германия|FR:République française;الجمهورية الفرنسية|"
    "ES:Reino de España|IT:Итальянская Республика|PL:Республика Польша|IN:印度共和国|PK:جمهوری اسلامی پاکستان|"
    "TR:Türkiye Cumhuriyeti;Турецкая Республика;الجمهورية التركية;جمهوری ترکیه"
)
"""As states call themselves in the languages of the pages; written down apart from the lists that are read."""


@pytest.mark.parametrize("line", OFFICIAL.split("|"))
def test_an_official_name_in_any_language_of_the_pages_is_read(line: str) -> None:
    code, _colon, names = line.partition(":")
    for name in names.split(";"):
        reading = read_country(name, "en")
        assert (reading.codes, reading.is_sure) == ((code,), True), name


def test_no_official_name_is_also_another_countrys_but_those_that_were() -> None:
    shared = set()
    for one in list_known():
        for name in one.formal:
            reading = read_country(name, "en")
            assert one.code in reading.codes, name
            if not reading.is_sure:
                shared.add(name)
    assert shared == {"congo", "saint martin"}


def test_no_beginning_of_a_formal_name_counts() -> None:
    assert read_country("Boliva", "en").codes[0] == "BO"
    assert not read_country("Boliva", "en").is_sure
    assert not read_country("Korea, Republic", "en").is_sure
    assert not read_country("Congo (the)", "en").is_sure


def test_a_misspelt_name_is_never_taken() -> None:
    for code, country in COUNTRIES.items():
        name = country.name
        for wrong in (name[:-2] + name[-1], name[:2] + name[3:], f"{name[:3]}q{name[3:]}"):
            reading = read_country(wrong, "en")
            assert not reading.is_misspelt or not reading.is_sure
            assert not reading.is_sure or reading.codes == (code,), (wrong, reading)


@pytest.mark.parametrize(
    ("typed", "name", "wrong"),
    [("turky", "turkey", 1), ("isreal", "israel", 1), ("", "chad", 4), ("abcd", "badc", 2)],
)
def test_wrong_letters_are_counted(typed: str, name: str, wrong: int) -> None:
    assert count_wrong_letters(typed, name) == wrong


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("  Côte  d'Ivoire ", "cote divoire"),
        ("Antigua & Barbuda", "antigua and barbuda"),
        ("St Kitts", "saint kitts"),
        ("The Netherlands", "netherlands"),
        ("ＫＯＲＥＡ", "korea"),
        ("İRAN", "iran"),
        ("Ырак", "ырак"),
        ("Straße Łódź", "strasse lodz"),
        ("الإمـارات", "الامارات"),
        ("کُره‌ی جنوبی", write_plainly("كره ي جنوبي")),
        ("刚果（金）", "刚果 金"),
    ],
)
def test_texts_are_compared_without_what_people_leave_out(typed: str, plain: str) -> None:
    assert write_plainly(typed) == plain


def test_the_countries_offered_stand_in_the_readers_alphabet() -> None:
    assert read_country("korea", "en").codes == ("KP", "KR")
    assert read_country("koreaner", "de").codes == ("KP", "KR")
    assert read_country("guin", "en").codes[:2] == ("GN", "GW")


def test_a_text_without_sense_is_soon_read() -> None:
    read_country("", "en")
    began = process_time()
    for _time in range(10):
        read_country("qwertzuiop" * 12, "en")
        read_country("republic of nowhere", "en")
    assert process_time() - began < 1
