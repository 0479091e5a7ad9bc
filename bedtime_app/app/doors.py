"""Every door to the operating system, so that a rehearsal or a test can hang others."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from bedtime_app.core.soundscape import NoSoundscape
from bedtime_app.core.voice_choice import NoVoices

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from bedtime_app.app.profile import Profile
    from bedtime_app.core.media_keys import MediaKeys
    from bedtime_app.core.narration import Narrator
    from bedtime_app.core.ports import (
        Alarms,
        AnywhereKey,
        Awake,
        Clock,
        Courtesy,
        IdleTime,
        Jobs,
        Keychain,
        MachineEnding,
        PathChooser,
        Power,
    )
    from bedtime_app.core.soundscape import Soundscape
    from bedtime_app.core.voice_choice import Voices
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.system.audio.output import SoundOutput
    from bedtime_app.system.autostart import Autostart
    from bedtime_app.system.sleep_watch import SleepWatch


@dataclass(frozen=True, slots=True)
class Doors:
    """What one running Bedtime uses of the machine."""

    clock: Clock
    alarms: Alarms
    sleep_watch: SleepWatch
    jobs: Jobs
    keychain: Keychain
    narrator: Callable[[SettingsStore], Narrator]
    """Makes the voice when the window first needs it."""
    autostart: Autostart | None = None
    """None where Bedtime cannot be started with the computer."""
    courtesy: Courtesy | None = None
    """None where nothing tells whether the person is busy."""
    power: Power | None = None
    """None where nothing tells of suspend and lock."""
    idle: IdleTime | None = None
    """None where nothing tells whether anybody is there."""
    ending: MachineEnding | None = None
    """None where the computer cannot be locked, put to sleep or shut down."""
    media_keys: MediaKeys | None = None
    """None where no keys for play and pause are heard."""
    soundscape: Callable[[], Soundscape] = NoSoundscape
    """Makes the soft sound when the window first needs it."""
    awake: Awake | None = None
    """None where nothing keeps the computer from falling asleep by itself."""
    anywhere_key: AnywhereKey | None = None
    """None where no key can be heard while another window is in front."""
    voices: Callable[[], Voices] = NoVoices
    """Makes what knows the voices of this machine when the window first needs it."""
    path_chooser: PathChooser | None = None
    """None where a file is named by typing or dropping only."""


def real_doors(profile: Profile, parent: QObject) -> Doors:
    """The machine's own."""
    from bedtime_app.system.alarms import ScheduledAlarms
    from bedtime_app.system.anywhere_key.anywhere_key import system_anywhere_key
    from bedtime_app.system.autostart import system_autostart
    from bedtime_app.system.awake import system_awake
    from bedtime_app.system.clock import SystemClock
    from bedtime_app.system.courtesy.desktop_courtesy import DesktopCourtesy
    from bedtime_app.system.idle_time import SystemIdleTime
    from bedtime_app.system.jobs import SerialJobs
    from bedtime_app.system.machine_ending import machine_ending
    from bedtime_app.system.media_keys.media_keys import system_media_keys
    from bedtime_app.system.path_dialog import PathDialog
    from bedtime_app.system.power_watch import PowerWatch
    from bedtime_app.system.sleep_watch import SleepWatch

    clock, jobs = SystemClock(), SerialJobs(parent)

    @cache
    def output() -> SoundOutput:
        from bedtime_app.system.audio.output import SoundOutput

        return SoundOutput(clock.monotonic, parent=parent)

    @cache
    def soundscape() -> Soundscape:
        return mixed_soundscape(output(), jobs, parent)

    return Doors(
        clock=clock,
        alarms=ScheduledAlarms(parent),
        sleep_watch=SleepWatch(clock, parent),
        jobs=jobs,
        keychain=profile.keychain(),
        narrator=lambda settings: spoken_narrator(settings, output(), parent, soundscape()),
        autostart=system_autostart(),
        courtesy=DesktopCourtesy(jobs),
        power=PowerWatch(parent),
        idle=SystemIdleTime(jobs, clock),
        ending=machine_ending(jobs),
        media_keys=system_media_keys(clock, parent),
        soundscape=soundscape,
        awake=system_awake(jobs),
        anywhere_key=system_anywhere_key(parent),
        voices=lambda: voices_of_this_machine(parent),
        path_chooser=PathDialog(),
    )


def spoken_narrator(
    settings: SettingsStore,
    output: SoundOutput,
    parent: QObject,
    soundscape: Soundscape | None = None,
) -> Narrator:
    """The real voice through that sound device, as the person chose it for each language."""
    from bedtime_app.app.chosen_voice import ChosenNarrator
    from bedtime_app.system.voice.voice_process import VoiceProcess

    voice = VoiceProcess(parent=parent)
    return ChosenNarrator(settings, voice, output, parent, soundscape=soundscape)


def voices_of_this_machine(parent: QObject) -> Voices:
    """Asked of a voice process that lives no longer than the answer takes."""
    from bedtime_app.system.voice.voice_roll import VoiceRoll

    return VoiceRoll(parent)


def mixed_soundscape(output: SoundOutput, jobs: Jobs, parent: QObject) -> Soundscape:
    """Soft sound through that sound device, beside the voice."""
    from bedtime_app.system.soundscape import MixedSoundscape
    from bedtime_app.system.timed_delay import TimedDelay

    return MixedSoundscape(output, jobs, TimedDelay("soundscape", parent))
