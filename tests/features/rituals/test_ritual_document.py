from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.features.rituals.ready_rituals import READY
from bedtime_app.features.rituals.ritual_document import (
    LARGEST_FILE,
    FileTrouble,
    RitualDocument,
    RitualFileError,
    read_ritual,
    write_ritual,
)
from bedtime_app.features.rituals.ritual_document_file import read_ritual_file, write_ritual_file
from bedtime_app.features.rituals.ritual_plan import BREATHS, PlannedStep, planned_step
from bedtime_app.features.rituals.step_catalogue import CATALOGUE

DOCUMENTED = Path(__file__).parents[3] / "docs" / "ritual-format.md"
END = {"step": "lights_out"}
needs_posix = pytest.mark.skipif(os.name == "nt", reason="pipes and links as POSIX has them")


def ritual(**changes: Any) -> bytes:  # noqa: ANN401 - whatever JSON can hold
    fields = {"format": "bedtime-ritual", "version": 1, "name": "Mine", "steps": [END]}
    return json.dumps(fields | changes).encode()


def one(**step: Any) -> bytes:  # noqa: ANN401 - the same
    return ritual(steps=[{"step": "gratitude"} | step, END])


def breathing(**step: Any) -> bytes:  # noqa: ANN401 - the same
    return ritual(steps=[{"step": "slow_breathing"} | step, END])


def story(name: object) -> bytes:
    return ritual(steps=[{"step": "story", "story": name}, END])


def raw(steps: str) -> bytes:
    return b'{"format": "bedtime-ritual", "version": 1, "steps": ' + steps.encode() + b"}"


def test_the_documented_example_is_read_as_it_is_described() -> None:
    example = re.findall(r"```json\n(.*?)```", DOCUMENTED.read_text("utf-8"), re.DOTALL)
    assert read_ritual(example[0].encode()) == RitualDocument(
        "After a long day",
        (
            PlannedStep("tomorrows_list", 300),
            PlannedStep("slow_breathing", 270, "longer_out"),
            PlannedStep("story", 960, script="stories/the-ferry-without-an-engine"),
            PlannedStep("lights_out", 60),
        ),
    )


def test_the_description_names_every_step_and_every_breath() -> None:
    text = DOCUMENTED.read_text("utf-8")
    assert [key for key in (*CATALOGUE, *BREATHS) if f"`{key}`" not in text] == []


@pytest.mark.parametrize("key", READY)
def test_what_is_written_is_read_again(key: str) -> None:
    document = RitualDocument("Für Ines 🌙", READY[key])
    assert read_ritual(write_ritual(document)) == document


BAD = {
    "of a hundred thousand bytes": (b" " * 100_000, FileTrouble.TOO_LARGE),
    "in another encoding": ("{}".encode("utf-16"), FileTrouble.NOT_UTF8),
    "of broken bytes": (b'{"format": "\xff"}', FileTrouble.NOT_UTF8),
    "that is empty": (b"", FileTrouble.NOT_JSON),
    "cut short": (ritual()[:-5], FileTrouble.NOT_JSON),
    "of endless lists": (b"[" * 60_000, FileTrouble.TOO_DEEP),
    "of endless objects": (b'{"a":' * 10_000, FileTrouble.TOO_DEEP),
    "with not-a-number": (raw('[{"step": "gratitude", "minutes": NaN}]'), FileTrouble.NOT_JSON),
    "with infinity": (raw('[{"step": "gratitude", "minutes": -Infinity}]'), FileTrouble.NOT_JSON),
    "with a number of 5,000 digits": (raw(f'[{{"minutes": {"9" * 5000}}}]'), FileTrouble.NOT_JSON),
    "with a field twice": (raw('[{"step": "story", "step": "x"}]'), FileTrouble.DOUBLED_FIELD),
    "of another kind": (b'{"format": "recipe"}', FileTrouble.NO_RITUAL),
    "that is a list": (b"[]", FileTrouble.NO_RITUAL),
    "from a newer version": (ritual(version=2, moods=[]), FileTrouble.NEWER),
    "of version nought": (ritual(version=0), FileTrouble.WRONG_VERSION),
    "of version true": (ritual(version=True), FileTrouble.WRONG_VERSION),
    "of version one in letters": (ritual(version="1"), FileTrouble.WRONG_VERSION),
    "with a field nobody knows": (ritual(script="rm -rf"), FileTrouble.UNKNOWN_FIELD),
    "with a number for a name": (ritual(name=7), FileTrouble.NAME_NO_TEXT),
    "with a name without end": (ritual(name="a" * 81), FileTrouble.NAME_TOO_LONG),
    "with a control sign in its name": (ritual(name="a\x1b[2J"), FileTrouble.NAME_UNSEEN),
    "with a bidi override in its name": (ritual(name="a\u202egnp.exe"), FileTrouble.NAME_UNSEEN),
    "with a NUL in its name": (ritual(name="a\x00"), FileTrouble.NAME_UNSEEN),
    "with half a character in its name": (ritual(name="\ud800"), FileTrouble.NAME_UNSEEN),
    "with a line end in its name": (ritual(name="a\u2028b"), FileTrouble.NAME_UNSEEN),
    "without steps": (b'{"format": "bedtime-ritual", "version": 1}', FileTrouble.STEPS_NO_LIST),
    "with an object for steps": (ritual(steps={}), FileTrouble.STEPS_NO_LIST),
    "with no step": (ritual(steps=[]), FileTrouble.NO_STEPS),
    "of 10,000 steps": (raw("[" + ",".join(["{}"] * 10_000) + "]"), FileTrouble.TOO_MANY_STEPS),
    "of 31 steps": (ritual(steps=[END] * 31), FileTrouble.TOO_MANY_STEPS),
    "with a word for a step": (ritual(steps=["story"]), FileTrouble.NO_STEP),
    "with a step of no name": (ritual(steps=[{"minutes": 5}]), FileTrouble.NO_STEP),
    "with a list for a step's name": (ritual(steps=[{"step": []}]), FileTrouble.NO_STEP),
    "with a step of the future": (ritual(steps=[{"step": "x"}, END]), FileTrouble.UNKNOWN_STEP),
    "with a step twice": (ritual(steps=[END, END]), FileTrouble.REPEATED_STEP),
    "without lights-out": (
        ritual(steps=[{"step": "story"}]),
        FileTrouble.LIGHTS_OUT_NOT_LAST,
    ),
    "with lights-out too early": (
        ritual(steps=[END, {"step": "story"}]),
        FileTrouble.LIGHTS_OUT_NOT_LAST,
    ),
    "with a field of the future in a step": (one(mood="blue"), FileTrouble.UNKNOWN_FIELD),
    "with minutes in letters": (one(minutes="5"), FileTrouble.NO_MINUTES),
    "with minutes of true": (one(minutes=True), FileTrouble.NO_MINUTES),
    "with minutes of null": (one(minutes=None), FileTrouble.NO_MINUTES),
    "with minus minutes": (one(minutes=-5), FileTrouble.MINUTES_OUT_OF_RANGE),
    "with no minutes": (one(minutes=0), FileTrouble.MINUTES_OUT_OF_RANGE),
    "with four hours": (one(minutes=240), FileTrouble.MINUTES_OUT_OF_RANGE),
    "with more minutes than floats hold": (one(minutes=10**400), FileTrouble.MINUTES_OUT_OF_RANGE),
    "with 1e999 minutes": (
        raw('[{"step": "story", "minutes": 1e999}]'),
        FileTrouble.MINUTES_OUT_OF_RANGE,
    ),
    "of more than six hours": (
        ritual(
            steps=[{"step": key, "minutes": 150} for key in ("story", "gratitude", "body_scan")]
            + [END]
        ),
        FileTrouble.TOO_LONG,
    ),
    "with a breath nobody knows": (breathing(breath="gasp"), FileTrouble.UNKNOWN_BREATH),
    "with a number for a breath": (breathing(breath=4), FileTrouble.UNKNOWN_BREATH),
    "with holds of one": (breathing(holds=1), FileTrouble.NO_HOLDS),
    "with a breath where nobody breathes": (one(breath="even"), FileTrouble.MISPLACED_FIELD),
    "with a story where none is told": (one(story="stories/x"), FileTrouble.MISPLACED_FIELD),
    **{
        f"with {name!r} for a story": (story(name), FileTrouble.NO_STORY_ID)
        for name in (
            "../../etc/passwd",
            "stories/../../etc/passwd",
            "/etc/passwd",
            "stories//etc/passwd",
            "C:\\Windows\\win.ini",
            "stories\\the-ferry",
            "stories/the-ferry\x00.md",
            "stories/the-ferry\n",
            "https://example.org/stories/the-ferry",
            "file:///etc/passwd",
            "stories/" + "a" * 200,
            "stories/٣",
            "meditations/body-scan",
            7,
            None,
            ["stories/the-ferry"],
        )
    },
}


@pytest.mark.parametrize(("content", "trouble"), BAD.values(), ids=BAD)
def test_a_file_is_refused(content: bytes, trouble: FileTrouble) -> None:
    with pytest.raises(RitualFileError) as refused:
        read_ritual(content)
    assert refused.value.trouble is trouble


def test_the_step_that_is_wrong_is_named_by_its_place() -> None:
    with pytest.raises(RitualFileError) as refused:
        read_ritual(one(minutes="five"))
    assert refused.value.step == 1


def test_what_a_file_says_never_stands_in_the_error() -> None:
    with pytest.raises(RitualFileError) as refused:
        read_ritual(ritual(steps=[{"step": "my secret"}, END]))
    assert "secret" not in str(refused.value)


def test_a_byte_order_mark_is_forgiven() -> None:
    assert read_ritual(b"\xef\xbb\xbf" + ritual()).name == "Mine"


def test_names_in_every_script_are_taken() -> None:
    for name in ("لیست \u200cمن", "Für Jürgen", "夜の支度", "🧑\u200d🚀", ""):
        assert read_ritual(ritual(name=name)).name == name


def test_twenty_seconds_may_be_written_as_a_third_of_a_minute() -> None:
    short = RitualDocument("", (PlannedStep("gratitude", 20), planned_step("lights_out")))
    assert read_ritual(write_ritual(short)) == short
    assert read_ritual(one(minutes=0.33)).steps[0].seconds == 20


@given(st.binary(max_size=300))
def test_whatever_the_bytes_only_the_known_error_comes_out(content: bytes) -> None:
    check(content)


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=12,
)
steps = st.fixed_dictionaries(
    {},
    optional={
        "step": st.sampled_from(list(CATALOGUE)) | anything,
        "minutes": st.floats() | st.integers() | anything,
        "breath": st.sampled_from(BREATHS) | anything,
        "holds": st.booleans() | anything,
        "story": st.just("stories/the-ferry") | anything,
        "more": anything,
    },
)
documents = st.fixed_dictionaries(
    {"format": st.just("bedtime-ritual"), "version": st.just(1) | anything},
    optional={
        "name": st.text() | anything,
        "steps": st.lists(steps, max_size=5).map(lambda found: [*found, END]) | anything,
    },
)


@given(documents | anything)
def test_whatever_the_json_only_the_known_error_comes_out(content: object) -> None:
    check(json.dumps(content).encode())


@given(st.data())
def test_a_ritual_with_one_byte_changed_gives_only_the_known_error(data: st.DataObject) -> None:
    content = bytearray(write_ritual(RitualDocument("Mine", READY["long"])))
    content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    check(bytes(content))


def check(content: bytes) -> None:
    try:
        document = read_ritual(content)
    except RitualFileError:
        return
    assert read_ritual(write_ritual(document)) == document


def refused(path: Path) -> FileTrouble:
    with pytest.raises(RitualFileError) as error:
        read_ritual_file(path)
    return error.value.trouble


def test_a_file_of_100_mb_is_not_even_read(tmp_path: Path) -> None:
    large = tmp_path / "large.json"
    with large.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    assert refused(large) is FileTrouble.TOO_LARGE
    (tmp_path / "just.json").write_bytes(ritual().ljust(LARGEST_FILE))
    assert read_ritual_file(tmp_path / "just.json").name == "Mine"


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    assert refused(tmp_path) is FileTrouble.NO_FILE
    assert refused(tmp_path / "nowhere.json") is FileTrouble.MISSING
    assert refused(tmp_path / "nul\x00.json") is FileTrouble.UNREADABLE


@needs_posix
def test_pipes_devices_and_circles_of_links_are_no_files(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    (tmp_path / "zero").symlink_to("/dev/zero")
    (tmp_path / "dangling").symlink_to(tmp_path / "nothing")
    assert refused(tmp_path / "pipe") is FileTrouble.NO_FILE
    assert refused(tmp_path / "a") is FileTrouble.NO_FILE
    assert refused(tmp_path / "zero") is FileTrouble.NO_FILE
    assert refused(tmp_path / "dangling") is FileTrouble.MISSING


@needs_posix
@pytest.mark.skipif(sys.platform != "win32" and os.geteuid() == 0, reason="root may read it all")
def test_a_file_that_may_not_be_read_is_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / "mine.json").write_bytes(ritual())
    (tmp_path / "mine.json").chmod(0)
    assert refused(tmp_path / "mine.json") is FileTrouble.UNREADABLE


def test_a_written_file_never_takes_the_place_of_another(tmp_path: Path) -> None:
    document = RitualDocument("Mine", READY["short"])
    write_ritual_file(tmp_path / "mine.json", document)
    assert read_ritual_file(tmp_path / "mine.json") == document
    with pytest.raises(FileExistsError):
        write_ritual_file(tmp_path / "mine.json", RitualDocument("Other", READY["long"]))
    assert read_ritual_file(tmp_path / "mine.json") == document
