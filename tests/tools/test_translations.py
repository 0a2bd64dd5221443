"""`make check` on the catalogues: each check finds the fault it is for, and lets the right text pass."""

import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po

from riskcheck.engine.declarations.rules import HEADLINES
from tools.translations import (
    LOCALES,
    check_catalogue,
    check_grave_notes,
    check_message,
    check_notes,
    read_forms,
)

RUSSIAN = read_forms(LOCALES / "ru")
BEHIND_LEVEL_4 = "The authorities have stopped US-Belarusian dual nationals from leaving."
EXCEPTED = "Leave when it is lawful and safe"
TEXTS = {
    "%(country)s may call you up at age %(age)s.": "%(country)s: вас могут призвать в возрасте %(age)s.",
    "You do not need <b>2</b> photos.": "Вам не нужны <b>2</b> фотографии.",
    "Ask a lawyer.": "Спросите адвоката.",
    "It is unlawful.": "Это не разрешено законом.",
    "It began in May 2025, or on 2 May.": "Это началось в мае 2025 года или 2 мая.",
    EXCEPTED: "Уезжайте, когда это законно и безопасно",
}


def problems(english: str | tuple[str, str], text: str | tuple[str, ...], *flags: str) -> list[str]:
    message = Message(english, text, flags=flags)
    return [problem.partition(":")[0] for problem in check_message(message, RUSSIAN)]


@pytest.mark.parametrize("english", [text for text in TEXTS if text != EXCEPTED])
def test_a_right_text_passes(english: str) -> None:
    assert problems(english, TEXTS[english]) == []


@pytest.mark.parametrize(
    ("english", "text", "found"),
    [
        ("Ask a lawyer.", "", "missing"),
        ("Ask %(who)s.", "Спросите.", "gaps"),
        ("Ask %(who)s.", "Спросите %(whom)s.", "gaps"),
        ("Ask %(who)s.", "Спросите %(who)s, %(who)s.", "gaps"),
        ("Ask %(who)s.", "Спросите %(who)s из 5 % людей.", "gaps"),
        ("<b>Ask</b> a lawyer.", "Спросите адвоката.", "tags"),
        ("<b>Ask</b> a lawyer.", "<i>Спросите</i> адвоката.", "tags"),
        ("Wait 30 minutes.", "Подождите 60 минут.", "numbers"),
        ("Wait 30 minutes.", "Подождите полчаса.", "numbers"),
        ("Ask a lawyer.", "Спросите 1 адвоката.", "numbers"),
        ("Ask a lawyer.", "Вы в безопасности.", "forbidden"),
        ("They may call you up.", "Вас призовут.", "may"),
        ("It might be refused.", "Вам откажут.", "may"),
        ("You cannot leave, and they may call you up.", "Выехать не дают, и вас призовут.", "may"),
        ("They call you up.", "Вас могут призвать.", "maybe"),
        ("You do not need a visa.", "Вам нужна виза.", "negation"),
        ("Nobody has to go.", "Надо ехать.", "negation"),
        ("You need a visa.", "Вам не нужна виза.", "denial"),
        ("Go without papers.", "Поезжайте.", "negation"),
        ("You must ask.", "Спросите.", "must"),
        ("Some are held.", "Людей задерживают.", "some"),
        ("It is often refused.", "Отказывают.", "often"),
        ("Only men serve.", "Служат мужчины.", "only"),
        ("At least a year.", "Год.", "least"),
        ("It lasts up to a year.", "Это длится год.", "up-to"),
        ("Wait until May.", "Ждите мая.", "until"),
        ("No risk is named.", "Ничего не названо.", "risk"),
    ],
)
def test_a_text_that_says_something_else_is_found(english: str, text: str, found: str) -> None:
    assert found in problems(english, text)


def test_a_text_that_nobody_looked_over_is_found() -> None:
    assert problems("Ask a lawyer.", "Спросите адвоката.", "fuzzy") == ["missing"]


def test_each_plural_form_is_looked_at() -> None:
    english = ("%(number)s country", "%(number)s countries")
    right = ("%(number)s страна", "%(number)s страны", "%(number)s стран")
    assert problems(english, right) == []
    assert problems(english, (*right[:2], "")) == ["missing"]
    assert problems(english, (*right[:2], "%(count)s стран")) == ["gaps"]
    assert problems(english, (*right[:2], "гарантирует %(number)s стран")) == ["forbidden"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A catalogue of a few texts, compiled."""
    folder = tmp_path / "ru"
    (folder / "LC_MESSAGES").mkdir(parents=True)
    forms = (LOCALES / "ru" / "forms.toml").read_text("utf-8").partition("[exceptions]")[0]
    (folder / "forms.toml").write_text(
        f'{forms}[exceptions]\n"{EXCEPTED}" = "forbidden"\n', "utf-8"
    )
    write_catalogue(folder, TEXTS)
    return folder


def write_catalogue(folder: Path, texts: dict[str, str]) -> None:
    entries = [f'msgid "{english}"\nmsgstr "{text}"\n' for english, text in texts.items()]
    held = (LOCALES / "ru" / "LC_MESSAGES" / "django.po").read_text("utf-8")
    header = held.partition("\n\n")[0] + "\n"
    (folder / "LC_MESSAGES" / "django.po").write_text("\n".join([header, *entries]), "utf-8")
    compile_again(folder)


def compile_again(folder: Path) -> None:
    command = [sys.executable, "-m", "babel.messages.frontend", "--quiet", "compile"]
    files = [folder / "LC_MESSAGES" / f"django.{kind}" for kind in ("po", "mo")]
    subprocess.run([*command, "--input", files[0], "--output", files[1]], check=True)


def test_a_whole_catalogue_passes_with_what_its_forms_except(folder: Path) -> None:
    assert [*check_catalogue(folder)] == []


def test_what_is_excepted_is_so_for_one_text_and_one_check(folder: Path) -> None:
    perhaps = "Уезжайте, когда можете и это безопасно"
    write_catalogue(folder, TEXTS | {"Leave when it is lawful": TEXTS[EXCEPTED], EXCEPTED: perhaps})
    forbidden, maybe = sorted(check_catalogue(folder))
    assert forbidden.startswith("ru: forbidden")
    assert maybe.startswith("ru: maybe")


def test_an_exception_that_nothing_needs_is_found(folder: Path) -> None:
    write_catalogue(folder, TEXTS | {EXCEPTED: "Уезжайте, когда это законно"})
    [problem] = check_catalogue(folder)
    assert problem.startswith("ru: forms.toml excuses what is not there (forbidden)")


def test_a_level_that_goes_by_two_names_is_found(folder: Path) -> None:
    levels = {
        "Do not travel": "Не ездите туда",
        "Level 4: Do not travel.": "Уровень 4: Не ездите туда.",
    }
    write_catalogue(folder, TEXTS | levels)
    assert [*check_catalogue(folder)] == []
    write_catalogue(folder, TEXTS | levels | {"Do not travel": "Не ездите"})
    [problem] = check_catalogue(folder)
    assert "level 4 has two names" in problem
    write_catalogue(folder, TEXTS | levels | {"Do not travel": "ездите туда"})
    assert any("level 4 has two names" in problem for problem in check_catalogue(folder))


def test_the_names_of_levels_are_looked_up_as_they_stand_in_the_catalogues() -> None:
    with (LOCALES / "ru" / "LC_MESSAGES" / "django.po").open("rb") as file:
        catalogue = read_po(file)
    for level, name in HEADLINES.items():
        assert catalogue.get(name), name
        assert catalogue.get(f"Level {level.value}: {name}."), name


def test_a_problem_names_the_language_and_both_texts(folder: Path) -> None:
    write_catalogue(folder, TEXTS | {"Ask a lawyer.": "Спросите 2 адвокатов."})
    [problem] = check_catalogue(folder)
    assert problem.startswith("ru: numbers")
    assert "Ask a lawyer." in problem
    assert "Спросите 2 адвокатов." in problem


def test_a_catalogue_compiled_from_other_texts_is_found(folder: Path) -> None:
    older = (folder / "LC_MESSAGES" / "django.mo").read_bytes()
    write_catalogue(folder, TEXTS | {"Ask a lawyer.": "Спросите юриста."})
    assert [*check_catalogue(folder)] == []
    (folder / "LC_MESSAGES" / "django.mo").write_bytes(older)
    [problem] = check_catalogue(folder)
    assert "django.mo was compiled from other texts" in problem


def test_a_note_behind_a_grave_risk_must_be_translated(tmp_path: Path) -> None:
    whole = (LOCALES / "uk" / "notes.toml").read_text("utf-8")
    folder = tmp_path / "uk"
    folder.mkdir()
    (folder / "notes.toml").write_text(whole, "utf-8")
    assert [*check_grave_notes(folder)] == []
    lines = [line for line in whole.splitlines() if not line.startswith(f'"{BEHIND_LEVEL_4}"')]
    (folder / "notes.toml").write_text("\n".join(lines), "utf-8")
    [problem] = check_grave_notes(folder)
    assert problem == f"uk: notes.toml lacks 1 behind level 3 and 4\n    BY: {BEHIND_LEVEL_4}"


def test_a_note_that_says_something_else_is_found(tmp_path: Path) -> None:
    folder = tmp_path / "ru"
    folder.mkdir()
    english = "Men who have not served may be refused."
    forms = (LOCALES / "ru" / "forms.toml").read_text("utf-8").partition("[note_exceptions]")[0]

    def check(text: str, exceptions: str = "") -> list[str]:
        (folder / "forms.toml").write_text(f"{forms}[note_exceptions]\n{exceptions}", "utf-8")
        (folder / "notes.toml").write_text(f'[notes]\n"{english}" = "{text}"\n', "utf-8")
        return [*check_notes(folder, {english})]

    assert check("Мужчинам, которые не служили, могут отказать.") == []
    [problem] = check("Мужчинам, которые не служили, отказывают.")
    assert problem.startswith("ru: may: English may, and it does not")
    assert check("Мужчинам, которые не служили, отказывают.", f'"{english}" = "may"\n') == []
    [problem] = check("Мужчинам, которые не служили, могут отказать.", f'"{english}" = "may"\n')
    assert problem.startswith("ru: forms.toml excuses what is not there (may)")
