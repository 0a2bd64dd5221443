"""The first line of a register."""

import pytest

from riskcheck.register.columns import COMPARED, RESULT, Columns, match_columns
from riskcheck.register.table import BadTable, RegisterRow

NEEDED = ["nationalities", "destination"]


def read(*names: str, case: str = "", keep: tuple[str, ...] = ()) -> Columns:
    return match_columns(RegisterRow(1, list(names)), case_column=case, kept_as_is=keep)


def test_columns_named_like_answers_are_read_and_all_others_pass_through() -> None:
    found = read("Case no.", "Nationalities", "destination", "SERVICE status", "remarks")
    assert found.answers == {"nationalities": 1, "destination": 2, "service_status": 3}
    assert found.passed == (0, 4)
    assert found.kept == (0, 1, 2, 3, 4)


def test_the_case_number_is_the_column_named_so_or_the_one_asked_for_or_the_first_of_ones_own() -> (
    None
):
    assert read(*NEEDED, "surname", "Case no").case == 3
    assert read(*NEEDED, "surname", "Case no", case="Surname").case == 2
    assert read(*NEEDED, "", "surname", "room").case == 3
    assert read(*NEEDED).case is None
    assert read(*NEEDED).name(["US", "RU"], 7) == "line 7"


def test_it_is_clear_which_is_the_case_number_or_not() -> None:
    assert read(*NEEDED, "Case no", "surname").case_is_clear
    assert read(*NEEDED, "dossier").case_is_clear
    assert read(*NEEDED).case_is_clear
    assert not read(*NEEDED, "surname", "dossier").case_is_clear


def test_columns_without_a_name_at_the_end_are_none() -> None:
    assert read("case", *NEEDED, "", " ").names == ("case", *NEEDED)


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["case", "destination"], "no column “nationalities”"),
        (["case", "nationalities"], "no column “destination”"),
        (["case", "nationality", "destination"], "column 2: “nationality” is no column we know"),
        ([*NEEDED, "servis_status"], "column 3: “servis_status” looks like “service_status”"),
        ([*NEEDED, "age", "Age"], "column 4: “Age” stands twice"),
        ([*NEEDED, "level"], "column 3: “level” is the name of a column that triage adds"),
        ([*NEEDED, *[f"x{n}" for n in range(300)]], "more than 200 columns"),
        (["only one"], "no column “nationalities”"),
    ],
)
def test_a_wrong_column_is_named_with_what_to_do(names: list[str], said: str) -> None:
    with pytest.raises(BadTable) as refused:
        read(*names)
    assert "line 1" in str(refused.value)
    assert said in str(refused.value)


def test_an_own_column_may_look_like_an_answer() -> None:
    assert read(*NEEDED, "stay_day", keep=("Stay day",)).passed == (2,)
    assert read(*NEEDED, "stay_days", "stay_day").passed == (3,), "the real one is there too"


def test_an_unknown_case_column_is_refused_naming_those_there() -> None:
    with pytest.raises(BadTable, match=r"“ref” for the case number\. Name one of: file"):
        read(*NEEDED, "file", case="ref")


def test_columns_of_an_earlier_result_are_replaced() -> None:
    found = read("case", *NEEDED, *RESULT, *COMPARED)
    assert found.kept == (0, 1, 2)
