"""The telling of one story, which goes on whichever page is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.listeners import Listeners
from bedtime_app.core.narration import GOING_ON, SPEAKING, Narration, NarrationState
from bedtime_app.features.stories.imported_scripts import IMPORTED
from bedtime_app.features.stories.reading import LONG_AWAY
from bedtime_app.features.stories.reading_places import Place
from bedtime_app.features.stories.telling_wishes import CHAPTER

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bedtime_app.core.narration import Narrator
    from bedtime_app.core.ports import Clock
    from bedtime_app.features.stories.reading import Reading
    from bedtime_app.features.stories.reading_places import ReadingPlaces
    from bedtime_app.features.stories.story_marks import StoryMarks
    from bedtime_app.features.stories.telling_wishes import TellingWishes, Told

EXTENSION = 10 * 60.0
"""Seconds that one key gives in the dark."""
A_WHILE = 30.0
"""Seconds; held for longer, what shall be finished by lights-out has less time than was planned."""
CHAPTER_FADE = 60.0
"""Seconds in which a chapter that shall be the last one fades."""


class StoryTelling:
    """Begins, holds, extends and remembers; the narrator is shared with the rituals.

    Call `give_up` before anything else lets the narrator begin.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what telling needs, each once
        self,
        narrator: Narrator,
        places: ReadingPlaces,
        marks: StoryMarks,
        wishes: TellingWishes,
        clock: Clock,
        voice_for: Callable[[str], str] = lambda _language: "",
    ) -> None:
        """`voice_for` names the voice that was chosen for a language."""
        self.changed: Listeners[[]] = Listeners()
        """Told when anything below may differ."""
        self.wishes = wishes
        self.script_id = ""
        self.reading: Reading | None = None
        """What is told, or was told last."""
        self.segment = 0
        self.number = 0
        """Another one for each telling."""
        self.ours = False
        """Whether the narrator tells for us; also when it came to the end by itself."""
        self._narrator = narrator
        self._places = places
        self._marks = marks
        self._clock = clock
        self._voice_for = voice_for
        self._stirred = 0
        self._stirred_kept: int | None = None
        self._settled = False
        self._paused_at: datetime | None = None
        self._faded = False
        self._last_chapter: int | None = None
        """The chapter with which it shall end."""
        narrator.changed.add(self._listen)

    @property
    def now(self) -> Narration:
        """The present moment; an idle one while the narrator is not ours."""
        return self._narrator.now() if self.ours else Narration(segment=self.segment)

    @property
    def going_on(self) -> bool:
        """Whether something is told or held."""
        return self.now.state in GOING_ON

    @property
    def speaking(self) -> bool:
        """Whether a voice is heard, or about to be."""
        return self.now.state in SPEAKING

    @property
    def seconds_left(self) -> float:
        """About how long until the story ends."""
        now = self.now
        if self.reading is None:
            return 0.0
        if now.length:
            return max(0.0, now.length - now.elapsed)
        return self.reading.length - self.reading.seconds_before(self.segment)

    @property
    def faded(self) -> bool:
        """Whether it fell silent by itself before the story's end."""
        return self._faded

    @property
    def ends_with_chapter(self) -> bool:
        """Whether it shall end with a chapter, and not with the story."""
        return self.going_on and self._chapter_end() is not None

    def is_of(self, script_id: str) -> bool:
        """Whether that script is told, held, or has just come to its end."""
        return self.ours and self.script_id == script_id

    def prepare(self, reading: Reading) -> None:
        """Somebody looks at that script, and may soon let it be told."""
        if not self.going_on:
            self._narrator.prepare(reading.script.language)

    def begin(self, script_id: str, reading: Reading, segment: int) -> None:
        """Tell that script from that segment, as the wishes say."""
        self.give_up()
        self.script_id, self.reading, self.segment = script_id, reading, segment
        self.number += 1
        self._stirred, self._stirred_kept, self._settled = segment, None, False
        self._paused_at, self._faded = None, False
        self._marks.heard(script_id)
        self._set_timer()
        self._speak()

    def tell_anew(self) -> None:
        """The wishes were changed: go on from this sentence as they say now; the timer runs on."""
        if self.going_on:
            held = self.now.state is NarrationState.PAUSED
            self._speak(self.now.silent_in)
            if held:
                self.pause()

    def set_timer(self) -> None:
        """The timer was changed: it runs from this moment."""
        if self.going_on:
            self._set_timer()
            self._narrator.sleep_in(self._told().silent_in)
            self.changed.tell()

    def extend(self) -> None:
        """Ten minutes more, also of what has just faded; a chapter more where it ends with one.

        Nothing where no timer runs, and nothing after the story's own end.
        """
        self.stir()
        if self._faded and self.reading is not None:
            self.begin(self.script_id, self.reading, self.segment)
            self._last_chapter = None
            self._narrator.sleep_in(EXTENSION)
        elif self.ends_with_chapter and self.reading is not None:
            self._last_chapter = self.reading.chapter_at(self.segment) + 1
            self._narrator.sleep_in(None)
        elif (left := self.now.silent_in) is not None:
            self._narrator.sleep_in(left + EXTENSION)
        self.changed.tell()

    def toggle(self) -> None:
        """Hold it, or let it go on."""
        if self.speaking:
            self.pause()
        else:
            self.play()

    def pause(self) -> None:
        """Hold it."""
        if self.speaking:
            self.stir()
            self.hold()

    def hold(self) -> None:
        """Hold it, though nobody touched anything."""
        if self.speaking:
            self._narrator.pause()
            self._paused_at = self._clock.now()  # which goes on while the computer sleeps
            self.remember()

    def play(self) -> None:
        """Go on; after a long while from the beginning of the paragraph."""
        if self.now.state is NarrationState.PAUSED:
            self._come_back()
        elif not self.going_on and self.reading is not None:
            self.begin(self.script_id, self.reading, 0 if self._heard_out else self.segment)

    def seek(self, segment: int) -> None:
        """Go on from that segment."""
        self.segment = segment
        if self.now.state is NarrationState.ENDED:
            self.give_up()
        elif self.going_on:
            if self._last_chapter is not None and self.reading is not None:
                self._last_chapter = self.reading.chapter_at(segment)
                self._narrator.sleep_in(None)
            self._narrator.seek(segment)
            self._settled = False
        self.stir()
        self.changed.tell()

    def stir(self) -> None:
        """Somebody touched something: they were awake here."""
        if self.going_on:
            self._stirred = self.segment

    def stop(self) -> None:
        """Fall silent and remember the place."""
        ours = self.ours
        self.give_up()
        if ours:
            self._narrator.stop()

    def let_go(self) -> None:
        """Fall silent and keep nothing of the text in hand."""
        self.stop()
        self.script_id, self.reading = "", None
        self.changed.tell()

    def give_up(self) -> None:
        """Remember the place and listen to the narrator no more."""
        self.remember()
        self.ours = self._faded = False
        self.changed.tell()

    def remember(self) -> None:
        """Put on disk where it is and where somebody last stirred."""
        if not self.ours or self.reading is None or (self._settled and not self.speaking):
            return
        self._settled = not self.speaking  # what is held or over was left when that began
        left = None if self._heard_out else self.segment
        self._places.keep(self.script_id, self._place(left))
        if self._stirred != self._stirred_kept:  # once, for each is a write to the disk
            self._places.keep_stirred(self.script_id, self._place(self._stirred))
            self._stirred_kept = self._stirred

    @property
    def _heard_out(self) -> bool:
        ended = self.now.state is NarrationState.ENDED
        return ended and self.reading is not None and self.reading.is_last(self.segment)

    def _place(self, segment: int | None) -> Place | None:
        reading = self.reading
        if segment is None or reading is None or reading.is_first(segment):
            return None
        script = reading.script
        own = self.script_id.startswith(IMPORTED)  # places are not in the vault: nothing tells it
        return Place(
            segment=segment,
            char_offset=reading.offset_of(segment),
            sha256="" if own else reading.fingerprint,
            voice=("" if own else script.voice) or self._voice_for(script.language),
            when=self._clock.now(),
        )

    def _speak(self, left: float | None = None) -> None:
        if self.reading is None:
            return
        told = self._told()
        if left is None or told.fades_first:
            left = told.silent_in
        self.ours = True
        self._narrator.begin(self.reading.script, self.segment, told.telling)
        self._narrator.sleep_in(left)
        self.changed.tell()

    def _told(self) -> Told:
        assert self.reading is not None  # noqa: S101 - asked only while something is told
        return self.wishes.told(self.reading, self.segment, self._clock.now())

    def _set_timer(self) -> None:
        reading = self.reading if self.wishes.timer == CHAPTER else None
        self._last_chapter = reading.chapter_at(self.segment) if reading else None

    def _come_back(self) -> None:
        now = self._clock.now()
        away = (now - (self._paused_at or now)).total_seconds()
        self._paused_at = None
        if away > LONG_AWAY and self.reading is not None:
            self._narrator.seek(self.reading.paragraph_start(self.segment))
        if away > A_WHILE and self.wishes.by_lights_out:
            self._speak(self.now.silent_in)
        else:
            self._narrator.resume()

    def _chapter_end(self) -> int | None:
        """Where the next chapter begins, if it is not to be told any more."""
        if self._last_chapter is None or self.reading is None:
            return None
        after = self._last_chapter + 1
        chapters = self.reading.chapters
        return chapters[after].segment if after < len(chapters) else None

    def _listen(self) -> None:
        if not self.ours or self.reading is None:
            return
        now = self._narrator.now()
        if now.state is NarrationState.IDLE:
            self.give_up()
            return
        was, self.segment = self.segment, now.segment
        if now.state is NarrationState.ENDED:
            self._faded = not self._heard_out
        if now.state is NarrationState.ENDED or self._is_elsewhere(was):
            self.remember()
        self._end_the_chapter(was)
        self.changed.tell()

    def _is_elsewhere(self, segment: int) -> bool:
        reading = self.reading
        assert reading is not None  # noqa: S101 - asked only while something is told
        return reading.lit(segment).paragraph != reading.lit(self.segment).paragraph

    def _end_the_chapter(self, was: int) -> None:
        end, reading = self._chapter_end(), self.reading
        if end is None or reading is None or not self.speaking or was == self.segment:
            return
        if self.segment >= end:
            self.stop()
            self._faded = True
            return
        left = reading.seconds_before(end) - reading.seconds_before(self.segment)
        if self.now.silent_in is None and left <= CHAPTER_FADE:
            self._narrator.sleep_in(left)
