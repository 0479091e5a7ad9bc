from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.system.audio.heard import Heard
from bedtime_app.system.audio.timeline import Block, Timeline

if TYPE_CHECKING:
    from bedtime_app.system.audio.frames import Samples

HOLD = 7200


def sound(segment: int, frames: int, value: float = 0.5, offset: int = 0) -> Block:
    return Block(segment, frames, np.full(frames, value, np.float32), offset)


def timeline(*blocks: Block, closed: bool = True) -> Timeline:
    line = Timeline()
    for block in blocks:
        line.append(block, 0)
    if closed:
        line.close(0)
    return line


def places(line: Timeline, *outputs: int) -> list[tuple[int, int]]:
    return [(heard.segment, heard.offset) for heard in map(line.heard, outputs)]


@given(
    st.lists(st.tuples(st.integers(1, 400), st.booleans()), min_size=1, max_size=12),
    st.lists(st.integers(1, 300), min_size=1, max_size=8),
)
def test_blocks_come_out_exactly_however_they_are_pulled(
    lengths: list[tuple[int, bool]], pulls: list[int]
) -> None:
    blocks = [
        sound(n, frames, n + 1) if loud else Block(n, frames)
        for n, (frames, loud) in enumerate(lengths)
    ]
    line = timeline(*blocks)
    wanted = np.concatenate(
        [np.full(b.frames, b.segment + 1.0 if b.samples is not None else 0.0) for b in blocks]
    )
    got: list[Samples] = []
    while sum(map(len, got)) < len(wanted):
        got.append(line.pull(pulls[len(got) % len(pulls)]))

    assert np.array_equal(np.concatenate(got)[: len(wanted)], wanted)
    assert line.starved == 0


def test_what_is_heard_follows_the_output_frame_by_frame() -> None:
    line = timeline(sound(0, 100), Block(0, 50, offset=100), Block(1, 200), sound(2, 100))
    for _ in range(10):
        line.pull(47)

    assert places(line, 0, 99, 149, 150, 349, 350, 449) == [
        (0, 0),
        (0, 99),
        (0, 149),
        (1, 0),
        (1, 199),
        (2, 0),
        (2, 99),
    ]
    assert line.heard(449).ended is False
    assert line.heard(450) == Heard(2, 100, ended=True)


def test_a_late_sentence_is_silence_that_does_not_move_the_clock() -> None:
    line = timeline(sound(0, 100), closed=False)
    first = line.pull(300)
    line.append(sound(1, 100), 0)
    second = line.pull(100)

    assert first[:100].all()
    assert not first[100:].any()
    assert second.all()
    assert line.starved == 200
    assert places(line, 99, 100, 250, 299, 300, 350) == [
        (0, 99),
        (0, 100),
        (0, 100),
        (0, 100),
        (1, 0),
        (1, 50),
    ]


def test_waiting_for_the_first_sentence_is_no_starving() -> None:
    line = timeline(closed=False)
    line.pull(1000)

    assert line.starved == 0


def test_held_it_falls_silent_smoothly_stands_still_and_goes_on_where_it_was() -> None:
    line = timeline(sound(0, 100_000, 1.0))
    line.pull(1000)
    line.hold()
    falling = line.pull(10_000)
    line.go_on()
    rising = line.pull(10_000)

    assert np.all(np.diff(falling[:HOLD]) < 0)
    assert not falling[HOLD:].any()
    assert np.all(np.diff(rising[:HOLD]) > 0)
    assert np.all(rising[HOLD:] == 1.0)
    assert places(line, 1000, 1000 + HOLD, 10_999, 11_000, 21_000) == [
        (0, 1000),
        (0, 1000 + HOLD),
        (0, 1000 + HOLD),
        (0, 1000 + HOLD),
        (0, 1000 + HOLD + 10_000),
    ]
    assert line.starved == 0


def test_resumed_in_the_middle_of_the_fall_it_rises_from_there() -> None:
    line = timeline(sound(0, 100_000, 1.0))
    line.pull(10)
    line.hold()
    falling = line.pull(HOLD // 2)
    line.go_on()
    rising = line.pull(HOLD)

    assert falling[-1] == pytest.approx(0.5, abs=0.001)
    assert rising[0] == pytest.approx(0.5, abs=0.001)
    assert rising[-1] == 1.0


def test_a_flush_lets_the_sound_die_away_and_takes_nothing_of_the_old_epoch() -> None:
    line = timeline(sound(0, 10_000, 1.0), closed=False)
    line.pull(100)
    line.flush(5, epoch=1)
    stale = line.append(sound(1, 100, 1.0), 0)
    line.close(0)
    out = line.pull(3000)
    line.append(sound(5, 100, 1.0), 1)
    fresh = line.pull(100)

    assert stale is False
    assert np.all(np.diff(out[:1440]) < 0)
    assert np.abs(np.diff(out)).max() < 0.001
    assert not out[1440:].any()
    assert fresh.all()
    assert line.heard(3100 + 99) == Heard(5, 99, epoch=1)


def test_flushed_while_held_it_is_silent_until_resumed_and_then_begins_at_full_level() -> None:
    line = timeline(sound(0, 10_000, 1.0), closed=False)
    line.pull(100)
    line.hold()
    line.pull(HOLD)
    line.flush(3, epoch=1)
    line.append(sound(3, 1000, 1.0), 1)
    held = line.pull(500)
    line.go_on()
    begun = line.pull(500)

    assert not held.any()
    assert np.all(begun == 1.0)
    assert line.heard(line.output).offset == 500


def test_flushed_while_it_falls_silent_it_dies_away_from_there() -> None:
    line = timeline(sound(0, 10_000, 1.0), closed=False)
    line.pull(100)
    line.hold()
    falling = line.pull(HOLD // 3)
    line.flush(3, epoch=1)
    out = np.concatenate([falling, line.pull(3000)])

    assert np.abs(np.diff(out)).max() < 0.001
    assert not out[HOLD // 3 + 1440 :].any()


def test_the_end_waits_while_it_is_held() -> None:
    line = timeline(sound(0, 100))
    line.hold()
    line.pull(1000)
    assert line.heard(1000).ended is False
    line.go_on()
    line.pull(1000)

    assert line.heard(1100).ended is True
