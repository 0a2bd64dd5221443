"""Countries as they are typed: what is sure is read, and whatever is not is asked about."""

from time import process_time

import pytest

from riskcheck.facts import COUNTRIES
from riskcheck.present.country_names import match_codes
from riskcheck.present.country_search import (
    LONGEST_TYPED,
    MOST_READ,
    REPEATED,
    read_typed_countries,
)
from riskcheck.present.translator import get_translator

DEMONYMS = (
    "AF:afghan|AL:albanian|DZ:algerian|AD:andorran|AO:angolan|AR:argentine,argentinian|AM:armenian|AU:australian|"
    "AT:austrian|AZ:azerbaijani,azeri|BS:bahamian|BH:bahraini|BD:bangladeshi,bengali|BB:barbadian|BY:belarusian|"
    "BE:belgian|BZ:belizean|BJ:beninese|BT:bhutanese|BO:bolivian|BA:bosnian|BW:motswana|BR:brazilian|BN:bruneian|"
    "BG:bulgarian|BF:burkinabe|BI:burundian|KH:cambodian,khmer|CM:cameroonian|CA:canadian|CV:cape verdean|"
    "CF:central african|TD:chadian|CL:chilean|CN:chinese|CO:colombian|KM:comorian|CD:congolese|CR:costa rican|"
    "HR:croatian,croat|CU:cuban|CY:cypriot|CZ:czech|DK:danish,dane|DJ:djiboutian|DM:dominican|DO:dominican|"
    "NL:dutch|EC:ecuadorian|EG:egyptian|AE:emirati|GQ:equatorial guinean|ER:eritrean|EE:estonian|ET:ethiopian|"
    "FJ:fijian|PH:filipino|FI:finnish,finn|FR:french|GA:gabonese|GM:gambian|GE:georgian|DE:german|GH:ghanaian|"
    "GB:british,english,scottish,welsh|GR:greek|GD:grenadian|GT:guatemalan|GN:guinean|GY:guyanese|HT:haitian|"
    "HN:honduran|HU:hungarian|IS:icelandic|IN:indian|ID:indonesian|IR:iranian,persian|IQ:iraqi|IE:irish|IL:israeli|"
    "IT:italian|CI:ivorian|JM:jamaican|JP:japanese|JO:jordanian|KZ:kazakh|KE:kenyan|KR:south korean|KP:north korean|"
    "KW:kuwaiti|KG:kyrgyz|LA:lao,laotian|LV:latvian|LB:lebanese|LR:liberian|LY:libyan|LT:lithuanian|LU:luxembourger|"
    "MG:malagasy|MW:malawian|MY:malaysian,malay|MV:maldivian|ML:malian|MT:maltese|MR:mauritanian|MU:mauritian|"
    "MX:mexican|FM:micronesian|MD:moldovan|MC:monegasque|MN:mongolian,mongol|ME:montenegrin|MA:moroccan|"
    "MZ:mozambican|MM:burmese|NA:namibian|NP:nepali,nepalese|NZ:new zealander|NI:nicaraguan|NE:nigerien|"
    "NG:nigerian|MK:macedonian|NO:norwegian|OM:omani|PK:pakistani|PS:palestinian|PA:panamanian|PG:papuan|"
    "PY:paraguayan|PE:peruvian|PL:polish,pole|PT:portuguese|QA:qatari|RO:romanian|RU:russian|RW:rwandan|"
    "SM:sammarinese|SA:saudi|SN:senegalese|RS:serbian,serb|SL:sierra leonean|SG:singaporean|SK:slovak|SI:slovene,"
    "slovenian|SO:somali|ZA:south african|ES:spanish,spaniard|LK:sri lankan|SD:sudanese|SR:surinamese|SE:swedish,"
    "swede|CH:swiss|SY:syrian|TW:taiwanese|TJ:tajik|TZ:tanzanian|TH:thai|TG:togolese|TO:tongan|TT:trinidadian|"
    "TN:tunisian|TR:turkish,turk|TM:turkmen|UG:ugandan|UA:ukrainian|US:american|UY:uruguayan|UZ:uzbek|"
    "VE:venezuelan|VN:vietnamese|WS:samoan|XK:kosovar|YE:yemeni|ZM:zambian|ZW:zimbabwean|VA:roman"
)
WORDS = [
    (code, word)
    for line in DEMONYMS.split("|")
    for code, _colon, words in [line.partition(":")]
    for word in words.split(",")
]


def test_a_demonym_is_read_as_its_own_country_or_asked_about() -> None:
    read_as = {
        (code, word): read_typed_countries(word, get_translator()).codes for code, word in WORDS
    }
    assert {one: codes for one, codes in read_as.items() if set(codes) - {one[0]}} == {
        ("VA", "roman"): ("RO",)  # nobody is a Roman by passport
    }


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        (
            "Indian, American",
            "“Indian” could be India (IN) or British Indian Ocean Territory (IO).",
        ),
        ("us Indian", "“Indian” could be India (IN) or"),
        ("American", "“American” could be United States of America (US) or American Samoa (AS)."),
        ("Dominican", "“Dominican” could be Dominica (DM) or Dominican Republic (DO)."),
        ("Portuguese", "No country answers to “Portuguese”."),
        ("Spanish", "No country answers to “Spanish”."),
        ("Trinidad", "“Trinidad” could be Trinidad and Tobago (TT)."),
        ("lanka", "“lanka” could be Sri Lanka (LK)."),
    ],
)
def test_a_word_that_only_begins_a_name_or_stands_in_one_is_asked_about(
    typed: str, asked: str
) -> None:
    assert read_typed_countries(typed, get_translator()).problem.startswith(asked)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("germ", "DE"),
        ("New Zea", "NZ"),
        ("Dominican Rep", "DO"),
        ("ivory c", "CI"),
        ("trinidad and t", "TT"),
        ("portug", "PT"),
        ("Trinidad & Tobago", "TT"),
        ("Bosnia&Herzegovina", "BA"),
    ],
)
def test_a_beginning_that_stops_within_a_word_is_read(typed: str, code: str) -> None:
    assert read_typed_countries(typed, get_translator()) == ((code,), "")


def test_every_country_is_read_by_its_name_and_its_code() -> None:
    for code, country in COUNTRIES.items():
        assert match_codes(country.name, "en").codes == (code,)
        assert read_typed_countries(code, get_translator()).codes == (code,)


def test_a_country_typed_again_and_again_is_not_looked_for_each_time() -> None:
    for typed in ("x+" * LONGEST_TYPED, "fr+" * LONGEST_TYPED, "fr " * LONGEST_TYPED):
        began = process_time()
        read_typed_countries(typed, get_translator())
        assert process_time() - began < 0.05
    again = read_typed_countries("fr+" * (MOST_READ + 1), get_translator())
    assert again == (("FR",), REPEATED)
    assert read_typed_countries("fr+" * MOST_READ, get_translator()) == (("FR",), "")
