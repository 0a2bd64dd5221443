"""Forms: what is read from what was typed, what is said when it cannot be used, what is shown again."""

import pytest
from django.http import QueryDict
from django.utils import translation

from riskcheck.engine.model.questions import MOST_NAMED
from riskcheck.facts import COUNTRIES
from riskcheck.rulebook.questions import (
    ACTIVITIES,
    AGE,
    CRITIC_OF,
    ORIGIN,
    ROLE,
    SEX,
    TIES,
    WORK,
)
from riskcheck.web.shared.country_options import CODES, draw_country_options
from riskcheck.web.shared.forms import ScreenForm, StartForm


def start(text):
    return StartForm(QueryDict(text))


def screen(question, text, country="RU"):
    return ScreenForm((question,), COUNTRIES[country], QueryDict(text))


def first_error(form, key):
    return form.errors[key][0]


def test_fields_are_named_by_the_keys_of_the_answers():
    assert list(StartForm().fields) == ["nationalities", "destination"]


def test_how_somebody_will_be_there_is_asked_at_the_start_only_of_who_was_sent_with_it():
    assert list(start("role=visit").fields) == ["nationalities", "destination", "role"]
    assert list(start("role=").fields) == ["nationalities", "destination"]
    assert list(StartForm(initial={"role": "visit"}).fields)[-1] == "role"


def test_a_good_start_gives_the_answers_as_the_engine_takes_them():
    form = start("nationalities=US&nationalities=RU&destination=RU&role=visit")

    assert form.is_valid()
    assert form.cleaned_data == {
        "nationalities": ("US", "RU"),
        "destination": "RU",
        "role": "visit",
    }


def test_empty_lists_among_the_citizenships_are_ignored():
    form = start("nationalities=&nationalities=US&nationalities=&destination=ES&role=visit")

    assert form.is_valid()
    assert form.cleaned_data["nationalities"] == ("US",)


def test_nothing_typed_says_what_to_do_at_each_question():
    form = start("nationalities=&destination=")

    assert first_error(form, "nationalities") == (
        "Choose at least one country you are a citizen of, or tick that you have no nationality."
    )
    assert first_error(form, "destination") == "Choose the country you are going to."


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("US&nationalities=US", "You chose the same answer twice. Remove one."),
        ("us", "Choose a country from the list (a code of two capital letters, like US)."),
        ("&nationalities=".join(["US", "RU", "DE", "FR", "IT", "ES"]), "Choose up to 5 countries."),
    ],
)
def test_citizenships_that_cannot_be_used(typed, message):
    form = start(f"nationalities={typed}&destination=RU&role=visit")

    assert first_error(form, "nationalities") == message


def test_an_answer_sent_twice_is_not_guessed_at():
    assert first_error(start("role=visit&role=there"), "role") == str(ROLE.missing)


@pytest.mark.parametrize("typed", ["32", " 32 ", "3 2", "\u00a032", "٣٢", "۳۲"])
def test_digits_of_any_script_are_a_number(typed):
    data = QueryDict(mutable=True)
    data["age"] = typed
    form = ScreenForm((AGE,), COUNTRIES["RU"], data)

    assert form.is_valid()
    assert form.cleaned_data["age"] == 32


@pytest.mark.parametrize("typed", ["thirty", "-5", "32.5", "1_0", "³²", ""])
def test_what_is_no_whole_number_says_what_to_enter(typed):
    assert first_error(screen(AGE, f"age={typed}"), "age") == str(AGE.missing)


@pytest.mark.parametrize("typed", ["400", "9" * 5000])
def test_a_number_out_of_range_names_the_range(typed):
    message = "Enter a whole number from 0 to 120."

    assert first_error(screen(AGE, f"age={typed}"), "age") == message


def test_none_of_these_stands_alone_and_the_message_names_it():
    message = first_error(screen(WORK, "work=none&work=business"), "work")

    assert message.startswith("“None” cannot be chosen together")


def test_messages_and_questions_name_the_country():
    form = screen(TIES, "", "TR")

    assert first_error(form, "ties") == "Choose your links to Türkiye, or “None”."
    assert form["ties"].label == "Who was born in Türkiye, or ever its citizen? Tick all."


def test_a_value_nobody_offers_is_refused():
    assert first_error(screen(SEX, "sex=M"), "sex") == "Choose one of the options listed."


def test_nothing_is_chosen_beforehand():
    fresh = ScreenForm((ACTIVITIES, SEX, CRITIC_OF), COUNTRIES["RU"])

    assert not any(option.chosen for key in fresh.fields for option in fresh[key].options)
    assert "selected" not in "".join(row.options for row in StartForm()["nationalities"].rows)


def test_an_error_keeps_everything_typed():
    form = start("nationalities=US&nationalities=&nationalities=RU&destination=&role=live")

    assert not form.is_valid()
    assert form.rows == ["US", "", "RU"]
    assert [o.value for o in form["role"].options if o.chosen] == ["live"]


def test_a_former_answer_is_shown_again():
    form = StartForm(initial={"nationalities": ("US",), "destination": "RU", "role": "visit"})

    assert form.rows == ["US", ""]
    assert "<option value=RU selected>" in form["destination"].countries


def test_the_summary_leads_to_the_first_control_of_each_question():
    form = ScreenForm((AGE, SEX), COUNTRIES["RU"])
    first_page = StartForm()

    assert form["age"].first_control_id == "id_age"
    assert form["sex"].first_control_id == "id_sex_0"
    assert first_page["nationalities"].first_control_id == "id_nationalities_0"
    assert first_page["destination"].first_control_id == "id_destination"


# Countries of which some may be named, or none


def boxes(form, key):
    return [option.value for option in form[key].options]


def test_the_countries_that_sources_name_there_have_a_box_each_and_none_of_them_the_last():
    form = ScreenForm((ORIGIN,), COUNTRIES["IN"])

    assert boxes(form, "origin") == ["BD", "PK", "none"]
    assert [option.label for option in form["origin"].options] == [
        "Bangladesh",
        "Pakistan",
        "None",
    ]
    assert [option.alone for option in form["origin"].options] == [False, False, True]


def test_the_destination_comes_first_and_the_others_in_the_order_of_the_alphabet():
    [first, *others, last] = ScreenForm((CRITIC_OF,), COUNTRIES["RU"])["critic_of"].options

    assert (first.value, last.value) == ("RU", "none")
    assert len(others) > 2
    assert [other.label for other in others] == sorted(other.label for other in others)


@pytest.mark.parametrize(
    ("sent", "answer"),
    [
        ("critic_of=none", ()),
        ("critic_of=RU", ("RU",)),
        ("critic_of=BY&critic_of=RU", ("BY", "RU")),
        ("critic_of=EG", ("EG",)),
    ],
)
def test_boxes_ticked_are_the_countries_and_none_of_them_no_country(sent, answer):
    form = screen(CRITIC_OF, sent)

    assert form.is_valid()
    assert form.cleaned_data == {"critic_of": answer}


@pytest.mark.parametrize(
    ("sent", "message"),
    [
        ("", str(CRITIC_OF.missing)),
        ("critic_of=", str(CRITIC_OF.missing)),
        (
            "critic_of=none&critic_of=RU",
            "“None” cannot be chosen together with another answer. Keep one or the other.",
        ),
        ("critic_of=RU&critic_of=RU", "You chose the same answer twice. Remove one."),
        (
            "critic_of=ru",
            "Choose a country from the list (a code of two capital letters, like US).",
        ),
        (
            "&".join(f"critic_of={code}" for code in ("RU", "BY", "AM", "KZ")),
            f"Choose up to {MOST_NAMED} countries.",
        ),
    ],
)
def test_boxes_that_cannot_be_used(sent, message):
    assert first_error(screen(CRITIC_OF, sent), "critic_of") == message


def test_a_country_that_was_sent_has_a_box_though_no_source_names_it():
    form = screen(CRITIC_OF, "critic_of=EG&critic_of=zz")

    assert "EG" in boxes(form, "critic_of")
    assert "zz" not in boxes(form, "critic_of")
    assert [option.value for option in form["critic_of"].options if option.chosen] == ["EG"]


@pytest.mark.parametrize(("former", "ticked"), [((), ["none"]), (("BY", "EG"), ["BY", "EG"])])
def test_the_boxes_of_a_former_answer_are_ticked_again(former, ticked):
    form = ScreenForm((CRITIC_OF,), COUNTRIES["RU"], initial={"critic_of": former})

    assert {option.value for option in form["critic_of"].options if option.chosen} == set(ticked)


# No nationality

STATELESS = "nationalities=&nationalities=&destination=ES&role=visit&protection=stateless"


def test_who_ticks_that_there_is_no_nationality_may_leave_the_lists_empty():
    form = start(STATELESS)

    assert form.is_valid()
    assert form.cleaned_data == {
        "nationalities": (),
        "destination": "ES",
        "role": "visit",
        "protection": "stateless",
    }


def test_no_nationality_and_one_are_not_both_chosen():
    form = start(f"{STATELESS}&nationalities=US")

    assert not form.is_valid()
    assert first_error(form, "nationalities") == (
        "Choose countries, or tick that you have no nationality. Not both."
    )
    assert form.rows == ["", "", "US"]
    assert form.is_stateless


@pytest.mark.parametrize("protection", ["none", "refugee", "", "x"])
def test_any_other_word_on_protection_is_not_read_from_the_first_page(protection):
    form = start(f"nationalities=US&destination=ES&role=visit&protection={protection}")

    assert form.is_valid()
    assert "protection" not in form.cleaned_data
    assert not start(f"nationalities=&destination=ES&role=visit&protection={protection}").is_valid()


def test_the_tick_stays_while_rows_are_added():
    assert changed("add", STATELESS).is_stateless
    assert not changed("add").is_stateless


def changed(rows, typed="nationalities=US&nationalities=RU&destination=ES&role=live"):
    return StartForm.with_rows_changed(QueryDict(f"{typed}&rows={rows}"))


def test_a_row_is_added_and_the_rest_is_kept():
    form = changed("add")

    assert form.rows == ["US", "RU", ""]
    assert [row.number for row in form["nationalities"].rows if row.focused] == [3]
    assert "<option value=ES selected>" in form["destination"].countries
    assert [o.value for o in form["role"].options if o.chosen] == ["live"]
    assert not form.errors


def test_a_row_is_removed():
    assert changed("remove-1").rows == ["RU"]


@pytest.mark.parametrize("rows", ["remove-9", "remove-", "remove-x", "nonsense", "remove-0"])
def test_a_row_that_is_not_there_changes_nothing(rows):
    assert changed(rows).rows == ["US", "RU"]


def test_the_last_row_stays():
    once = changed("remove-1").rows

    assert once == ["RU"]
    assert changed("remove-1", "nationalities=RU").rows == [""]


def test_there_are_five_rows_at_most():
    five = "nationalities=" + "&nationalities=".join(["US", "RU", "DE", "FR", "IT"])

    assert len(changed("add", five).rows) == 5
    assert not changed("add", five).may_add_row


def test_every_country_is_offered_once_and_kosovo_too():
    options = draw_country_options()

    assert options.count("<option") == len(CODES) >= 250
    assert "<option value=XK>Kosovo" in options


def test_names_stand_in_the_order_of_the_alphabet_accents_aside():
    options = draw_country_options()

    assert options.index("=AF>") < options.index("=AX>") < options.index("=AL>")
    assert options.index("=CI>") < options.index("=HR>")


def test_the_chosen_country_is_marked_and_no_other():
    assert draw_country_options("RU").count("selected") == 1
    assert "selected" not in draw_country_options("ru")
    assert "selected" not in draw_country_options("RU><script>")


def test_names_are_in_the_language_of_the_reader():
    with translation.override("fr"):
        assert "<option value=DE>Allemagne" in draw_country_options()
