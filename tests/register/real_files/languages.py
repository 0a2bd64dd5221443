"""How offices in several languages head their columns and fill their cells."""

from __future__ import annotations

from typing import NamedTuple


class Language(NamedTuple):
    """`headings` are of case, two nationalities, destination, sex and date of birth; `questions` ask the same in a
    form, with the moment first. `date` is as strftime writes it, `page` the code page of its Windows."""

    name: str
    headings: tuple[str, ...]
    questions: tuple[str, ...]
    countries: tuple[str, str, str, str, str]
    sexes: tuple[str, str]
    date: str
    page: str
    separator: str = ";"
    digits: str = "0123456789"


COUNTRIES = ("US", "RU", "DE", "IR", "UA")
"""In the order in which a language names them."""

LANGUAGES = (
    Language(
        "en-gb",
        ("Case no.", "Nationality 1", "Nationality 2", "Destination country", "Gender", "Date of Birth (dd/mm/yyyy)"),
        ("Timestamp", "Which citizenship(s) do you hold? (tick all that apply)", "Where are you travelling to?", "What is your gender?", "When were you born?"),
        ("United States", "Russian Federation (the)", "German", "Iran (Islamic Republic of)", "Ukrainian"),
        ("Male", "Female"), "%d/%m/%Y", "cp1252", ",",
    ),
    Language(
        "en-us",
        ("Record ID", "Citizenship", "Second citizenship", "Traveling to", "Sex (M/F)", "DOB"),
        ("Timestamp", "Please list all your nationalities and citizenships", "Which country are you traveling to?", "Gender", "DOB"),
        ("USA", "Russia", "Germany", "Iran", "Ukraine"), ("M", "F"), "%m/%d/%Y", "cp1252", ",",
    ),
    Language(
        "de",
        ("Fall-Nr.", "1. Staatsangehörigkeit", "2. Staatsangehörigkeit", "Zielland", "Geschlecht", "Geburtsdatum"),
        ("Zeitstempel", "Welche Staatsangehörigkeit(en) haben Sie?", "In welches Land reisen Sie?", "Geschlecht", "Geburtsdatum"),
        ("Vereinigte Staaten", "Russische Föderation", "deutsch", "iranisch", "Ukraine"),
        ("männlich", "weiblich"), "%d.%m.%Y", "cp1252",
    ),
    Language(
        "fr",
        ("N° de dossier", "Nationalité", "2ème nationalité", "Pays de destination", "Sexe", "Né(e) le"),
        ("Horodateur", "Quelles sont vos nationalités ?", "Vers quel pays voyagez-vous ?", "Sexe", "Date de naissance"),
        ("États-Unis", "Russie", "Allemagne", "Iran", "ukrainienne"), ("Homme", "Femme"), "%d/%m/%Y", "cp1252",
    ),
    Language(
        "es",
        ("Nº expediente", "Nacionalidad", "Segunda nacionalidad", "País de destino", "Sexo", "F. de nacimiento"),
        ("Marca temporal", "¿Qué nacionalidades tiene?", "¿A qué país viaja?", "Sexo", "Fecha de nacimiento"),
        ("Estados Unidos", "Rusia", "Alemania", "Irán", "Ucrania"), ("H", "M"), "%d-%m-%Y", "cp1252",
    ),
    Language(
        "ru",
        ("№ дела", "Гражданство", "Второе гражданство", "Страна назначения", "Пол", "Дата рождения"),
        ("Отметка времени", "Какие у вас гражданства?", "В какую страну вы едете?", "Ваш пол", "Дата рождения"),
        ("США", "Российская Федерация", "Германия", "Исламская Республика Иран", "Украина"),
        ("муж.", "жен."), "%d.%m.%Y г.", "cp1251",
    ),
    Language(
        "uk",
        ("Справа №", "Громадянство", "Друге громадянство", "Країна призначення", "Стать", "Дата народження"),
        ("Позначка часу", "Яке у вас громадянство?", "В яку країну ви їдете?", "Стать", "Дата народження"),
        ("Сполучені Штати", "Росія", "Німеччина", "Іран", "Україна"), ("чол.", "жін."), "%d.%m.%Y", "cp1251",
    ),
    Language(
        "tr",
        ("Dosya No", "Uyruğu", "İkinci Uyruğu", "Gideceği ülke", "Cinsiyeti", "Doğum Tarihi"),
        ("Zaman damgası", "Uyruğunuz nedir?", "Nereye gidiyorsunuz?", "Cinsiyetiniz", "Doğum Tarihi"),
        ("ABD", "Rusya Federasyonu", "Almanya", "İran", "Ukrayna"), ("Erkek", "Kadın"), "%d.%m.%Y", "cp1254",
    ),
    Language(
        "ar",
        ("رقم الملف", "الجنسية", "الجنسية الثانية", "بلد المقصد", "الجنس", "تاريخ الميلاد"),
        ("طابع زمني", "ما هي جنسيتك؟", "إلى أين تسافر؟", "الجنس", "تاريخ الميلاد"),
        ("الولايات المتحدة الأمريكية", "روسيا", "ألمانيا", "إيراني", "أوكرانيا"),
        ("ذكر", "أنثى"), "%Y/%m/%d", "cp1256", digits="٠١٢٣٤٥٦٧٨٩",
    ),
    Language(
        "fa",
        ("شماره پرونده", "تابعیت", "تابعیت دوم", "کشور مقصد", "جنسیت", "تاریخ تولد"),
        ("زمان", "تابعیت شما چیست؟", "به کجا سفر می‌کنید؟", "جنسیت", "تاریخ تولد"),
        ("ایالات متحده آمریکا", "روسیه", "آلمان", "ایران", "اوکراین"), ("مرد", "زن"), "%Y/%m/%d", "", digits="۰۱۲۳۴۵۶۷۸۹",
    ),
    Language(
        "zh",
        ("案件编号", "国籍", "第二国籍", "目的地国家", "性别", "出生日期"),
        ("时间戳记", "您的国籍是？", "您要去哪个国家？", "性别", "出生日期"),
        ("美国", "俄罗斯联邦", "德国", "伊朗", "乌克兰"), ("男", "女"), "%Y年%m月%d日", "gb18030", ",",
    ),
    Language(
        "ko",
        ("접수번호", "국적", "제2국적", "목적지 국가", "성별", "생년월일"),
        ("타임스탬프", "귀하의 국적", "어디로 가십니까?", "성별", "생년월일"),
        ("미국", "러시아", "독일", "이란", "우크라이나"), ("남", "여"), "%Y. %m. %d.", "cp949", ",",
    ),
    Language(
        "he",
        ("מספר תיק", "אזרחות", "אזרחות נוספת", "מדינת היעד", "מין", "תאריך לידה"),
        ("חותמת זמן", "מה האזרחות שלך?", "לאן נוסעים?", "מין", "תאריך לידה"),
        ("ארצות הברית", "רוסיה", "גרמניה", "איראן", "אוקראינה"), ("זכר", "נקבה"), "%d/%m/%Y", "cp1255", ",",
    ),
)  # fmt: skip
