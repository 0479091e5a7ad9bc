from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt

from bedtime_app.core.night import Night
from tests.features.looking_back.conftest import LAST, Nights, View, Wishes, measured, told

if TYPE_CHECKING:
    from bedtime_app.storage.vault import Vault

CLOCKS = ("22:", "23:", "07:", " min", "6 h")


def records(view: View) -> list[dict[str, object]]:
    model = view.nights
    roles = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    return [
        {name: model.data(model.index(row), role) for name, role in roles.items()}
        for row in range(model.rowCount())
    ]


def everything(view: View) -> str:
    return " ".join(
        str(part)
        for part in (
            records(view),
            view.title,
            view.teaching,
            view.legend,
            view.headings,
            view.rows,
            view.hours,
        )
    )


def test_a_night_is_one_sentence_that_says_everything_and_judges_nothing(
    view: View, nights: Nights
) -> None:
    nights.known = [told(ritual=True, alone=440, dreams=2)]
    view.arrive()
    assert records(view)[-1]["sentence"] == (
        "Thursday 19 to Friday 20: in bed 22:30 to 07:00, asleep about 6 h 40 min,"
        " the middle of sleep at 02:31, rested 4 of 5, with the ritual,"
        " the computer left alone for 7 h 20 min, 2 dreams kept"
    )


def test_a_week_ends_with_the_night_that_is_told_now(view: View) -> None:
    view.arrive()
    assert view.title == "16 November to 22 November 2026"
    assert [one["name"] for one in records(view)] == [
        "Mon 16 → Tue 17",
        "Tue 17 → Wed 18",
        "Wed 18 → Thu 19",
        "Thu 19 → Fri 20",
    ]
    assert not view.hasLater


def test_weeks_begin_as_they_do_in_the_persons_country(view: View) -> None:
    QLocale.setDefault(QLocale("en_US"))
    view.arrive()
    assert records(view)[0]["name"] == "Sun 15 → Mon 16"


def test_going_earlier_later_and_back_reads_only_what_is_shown(view: View, nights: Nights) -> None:
    view.chooseReach(1)
    assert view.title == "November 2026"
    view.goEarlier()
    view.goEarlier()
    assert (view.title, view.hasLater) == ("September 2026", True)
    assert nights.asked[-1] == (Night(date(2026, 9, 1)), Night(date(2026, 9, 30)))
    view.goLater()
    assert view.title == "October 2026"
    view.goEarlier()
    view.goToday()
    assert view.title == "November 2026"
    view.goLater()
    assert view.title == "November 2026"
    assert all(last <= LAST for _first, last in nights.asked)


def test_an_untold_night_is_a_gap_and_an_unmonitored_one_a_quiet_word(
    view: View, nights: Nights
) -> None:
    nights.known = [told(), told(1, told=False, lay=None, sleeps=(), unmonitored=True)]
    view.arrive()
    gap, unmonitored, _last = records(view)[1:]
    assert (gap["bars"], gap["note"], gap["mid"]) == ([], "", -1.0)
    assert str(gap["sentence"]).endswith(": nothing was told")
    assert unmonitored["note"] == "unmonitored"


def test_a_column_of_which_nothing_is_known_is_not_there(view: View, nights: Nights) -> None:
    nights.known = [told(rested=None)]
    view.arrive()
    assert not any(view.columns.values())
    nights.known = [told(dreams=1), told(1, alone=60)]
    view.arrive()
    assert [name for name, there in view.columns.items() if there] == ["rested", "alone", "dreams"]


def test_a_measured_night_is_a_line_and_a_row_of_its_own(view: View, nights: Nights) -> None:
    nights.known = [told(measured=(measured(),)), told(1, told=False, lay=None, sleeps=())]
    view.arrive()
    last = records(view)[-1]
    assert [(bar["kind"], bar["lane"]) for bar in last["bars"]] == [  # type: ignore[attr-defined]  # a list of bars
        ("bed", 0),
        ("asleep", 0),
        ("measured", 1),
    ]
    assert str(last["sentence"]).endswith(
        "rested 4 of 5, measured by fitbit 22:40 to 06:40 with 6 h 21 min asleep"
    )
    assert "Outlined is what a tracker measured" in view.legend
    view.setAsTable(True)
    ours, theirs = view.rows[-2:]
    assert ours[:3] == ["Thu 19 → Fri 20", "22:30 to 07:00", "6 h 40 min"]
    assert theirs[:3] == ["Thu 19 → Fri 20", "22:40 to 06:40", "6 h 21 min"]
    assert theirs[-1] == "measured by fitbit"


def test_the_table_has_a_heading_over_every_cell_and_an_empty_cell_for_what_nobody_said(
    view: View, nights: Nights
) -> None:
    nights.known = [told(), told(1, rested=None, ritual=True), told(2, doubtful=True)]
    view.setAsTable(True)
    assert view.headings == [
        "Night",
        "In bed",
        "Asleep, about",
        "Middle of sleep",
        "Rested",
        "Ritual",
        "Note",
    ]
    assert {len(row) for row in view.rows} == {len(view.headings)}
    assert view.rows[0] == ["Mon 16 → Tue 17", "", "", "", "", "", ""]
    assert view.rows[2][4:6] == ["", "yes"]
    assert view.rows[1][-1] == "times that do not fit together"


def test_only_how_it_felt_shows_no_clock_no_length_and_no_bar(
    view: View, nights: Nights, wishes: Wishes
) -> None:
    wishes["feelings_only"] = True
    nights.known = [
        told(ritual=True, alone=440, dreams=1, measured=(measured(),)),
        told(1, slept=False, doubtful=True),
    ]
    for as_table in (False, True):
        view.setAsTable(as_table)
        assert not [clock for clock in CLOCKS if clock in everything(view)]
        assert "fitbit" not in everything(view)
    view.setAsTable(False)
    last = records(view)[-1]
    assert (last["bars"], last["lanes"], last["mid"], last["aloneText"]) == ([], 0, -1.0, "")
    assert (last["quality"], last["rested"], last["ritual"], last["dreams"]) == (2, 4, True, 1)
    assert view.hours == []


def test_few_nights_say_how_the_picture_grows_and_many_say_nothing(
    view: View, nights: Nights
) -> None:
    view.arrive()
    assert view.teaching.startswith("Nothing was told of these nights.")
    nights.known = [told()]
    view.arrive()
    assert view.teaching == "Each morning you tell adds a line. Gaps are fine and stay gaps."
    nights.known = [told(back) for back in range(3)]
    view.arrive()
    assert view.teaching == ""


def test_locking_takes_every_word_and_figure_out_of_the_view(
    view: View, nights: Nights, vault: Vault
) -> None:
    nights.known = [told(dreams=1, measured=(measured(),))]
    view.setAsTable(True)
    view.setAsTable(False)
    vault.lock()
    assert view.vault == "locked"
    assert records(view) == []
    assert everything(view).replace("[]", "").strip() == ""
    view.goEarlier()
    view.setAsTable(True)
    assert everything(view).replace("[]", "").strip() == ""


def test_trouble_with_the_vault_is_said_and_passes(view: View, nights: Nights) -> None:
    nights.broken = True
    view.arrive()
    assert (view.troubled, records(view)) == (True, [])
    nights.broken = False
    view.arrive()
    assert not view.troubled


def test_american_clocks_count_to_twelve(view: View, nights: Nights) -> None:
    QLocale.setDefault(QLocale("en_US"))
    nights.known = [told()]
    view.arrive()
    assert view.hours[:4] == ["10", "11", "12", "1"]
    assert "10:30\u202fPM to 7:00\u202fAM" in str(records(view)[-1]["sentence"])


def test_the_names_of_roles_are_what_the_picture_asks_for(view: View) -> None:
    names = {bytes(one.data()).decode() for one in view.nights.roleNames().values()}
    assert {"name", "sentence", "bars", "mid", "rested"} <= names
    assert view.nights.data(view.nights.index(99), Qt.ItemDataRole.UserRole + 1) is None
