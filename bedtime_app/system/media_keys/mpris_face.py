"""What MPRIS may ask of a player, and what Bedtime answers: no bus, no thread, only messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageFlag,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)

from bedtime_app.core.media_keys import MediaAsk

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.media_keys import NowHeard

Variant: TypeAlias = tuple[str, Any]

PATH = "/org/mpris/MediaPlayer2"
NAME = "org.mpris.MediaPlayer2.bedtime"
ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
UNKNOWN = "org.freedesktop.DBus.Error.UnknownMethod"
INVALID = "org.freedesktop.DBus.Error.InvalidArgs"
READ_ONLY = "org.freedesktop.DBus.Error.PropertyReadOnly"
JUMP = 3.0
"""Seconds by which time must have leapt for others to be told."""
_MICRO = 1_000_000

_ASKS = {
    "Play": MediaAsk.PLAY,
    "Pause": MediaAsk.PAUSE,
    "PlayPause": MediaAsk.TOGGLE,
    "Stop": MediaAsk.STOP,
    "Next": MediaAsk.NEXT,
    "Previous": MediaAsk.PREVIOUS,
}
_IGNORED = {(ROOT, "Raise"), (ROOT, "Quit"), (PLAYER, "OpenUri")}
_SHAPES = {(PLAYER, "Seek"): "x", (PLAYER, "SetPosition"): "ox"}
_INTROSPECTION = f"""<node>
<interface name="{ROOT}"><method name="Raise"/><method name="Quit"/>
<property name="Identity" type="s" access="read"/></interface>
<interface name="{PLAYER}"><method name="Play"/><method name="Pause"/><method name="PlayPause"/>
<method name="Stop"/><method name="Next"/><method name="Previous"/>
<method name="Seek"><arg name="Offset" type="x" direction="in"/></method>
<method name="SetPosition"><arg name="TrackId" type="o" direction="in"/>
<arg name="Position" type="x" direction="in"/></method>
<method name="OpenUri"><arg name="Uri" type="s" direction="in"/></method>
<signal name="Seeked"><arg name="Position" type="x"/></signal>
<property name="PlaybackStatus" type="s" access="read"/>
<property name="Metadata" type="a{{sv}}" access="read"/>
<property name="Position" type="x" access="read"/></interface>
<interface name="{PROPERTIES}">
<method name="Get"><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="v" direction="out"/></method>
<method name="GetAll"><arg type="s" direction="in"/><arg type="a{{sv}}" direction="out"/></method>
</interface></node>"""


class MprisFace:
    """Answers any message with another one, and never raises for what others send."""

    def __init__(
        self,
        heard: NowHeard,
        monotonic: Callable[[], float],
        asked: Callable[[MediaAsk, float], object],
    ) -> None:
        self._heard = heard
        self._monotonic = monotonic
        self._asked = asked
        self._shown_at = monotonic()

    def become(self, heard: NowHeard) -> list[Message]:
        """Take in what is heard now; the signals that tell others what differs, often none."""
        before, expected = self._heard, self._position()
        self._heard, self._shown_at = heard, self._monotonic()
        signals = []
        was, now = _changing(before), _changing(heard)
        if differs := {name: value for name, value in now.items() if was[name] != value}:
            emitter = DBusAddress(PATH, interface=PROPERTIES)
            gone: list[str] = []
            news = (PLAYER, differs, gone)
            signals.append(new_signal(emitter, "PropertiesChanged", "sa{sv}as", news))
        if before.number == heard.number and abs(heard.elapsed - expected) > JUMP:
            emitter = DBusAddress(PATH, interface=PLAYER)
            signals.append(new_signal(emitter, "Seeked", "x", (_micro(heard.elapsed),)))
        return signals

    def answer(self, message: Message) -> Message | None:
        """What to send back; None for what wants no answer."""
        if message.header.message_type is not MessageType.method_call:
            return None
        try:
            reply = self._answer(message)
        except (LookupError, TypeError, ValueError):
            reply = new_error(message, INVALID)
        return None if message.header.flags & MessageFlag.no_reply_expected else reply

    def _answer(self, call: Message) -> Message:
        fields = call.header.fields
        member = fields[HeaderFields.member]
        interface = fields.get(HeaderFields.interface, PLAYER)
        if interface == "org.freedesktop.DBus.Introspectable":
            return new_method_return(call, "s", (_INTROSPECTION,))
        if interface == "org.freedesktop.DBus.Peer" and member == "Ping":
            return new_method_return(call)
        if interface == PROPERTIES:
            return self._property(call, member)
        if (interface, member) in _SHAPES:
            self._seek(call, _SHAPES[interface, member])
        elif interface == PLAYER and member in _ASKS:
            self._asked(_ASKS[member], 0.0)
        elif (interface, member) not in _IGNORED:
            return new_error(call, UNKNOWN)
        return new_method_return(call)

    def _seek(self, call: Message, shape: str) -> None:
        if call.header.fields.get(HeaderFields.signature) != shape:
            raise ValueError("other values than MPRIS says")
        seconds = call.body[-1] / _MICRO
        if shape == "ox":
            if call.body[0] != _track(self._heard) or not 0 <= seconds <= self._heard.length:
                return  # as MPRIS says: a late wish for another track is no wish
            seconds -= self._position()
        self._asked(MediaAsk.SEEK, seconds)

    def _property(self, call: Message, member: str) -> Message:
        if member == "Set":
            return new_error(call, READ_ONLY)
        found = {ROOT: _ROOT, PLAYER: self._player()}[call.body[0]]
        if member == "GetAll":
            return new_method_return(call, "a{sv}", (found,))
        if member == "Get":
            return new_method_return(call, "v", (found[call.body[1]],))
        return new_error(call, UNKNOWN)

    def _player(self) -> dict[str, Variant]:
        return {
            **_changing(self._heard),
            "Position": ("x", _micro(self._position())),
            "Rate": ("d", 1.0),
            "MinimumRate": ("d", 1.0),
            "MaximumRate": ("d", 1.0),
            "Volume": ("d", 1.0),
            "CanGoNext": ("b", True),
            "CanGoPrevious": ("b", True),
            "CanPlay": ("b", True),
            "CanPause": ("b", True),
            "CanSeek": ("b", True),
            "CanControl": ("b", True),
        }

    def _position(self) -> float:
        passed = self._monotonic() - self._shown_at if self._heard.playing else 0.0
        return min(max(self._heard.length, self._heard.elapsed), self._heard.elapsed + passed)


_ROOT: dict[str, Variant] = {
    "Identity": ("s", "Bedtime"),
    "DesktopEntry": ("s", "bedtime"),
    "CanQuit": ("b", False),
    "CanRaise": ("b", False),
    "HasTrackList": ("b", False),
    "SupportedUriSchemes": ("as", []),
    "SupportedMimeTypes": ("as", []),
}


def _changing(heard: NowHeard) -> dict[str, Variant]:
    metadata: dict[str, Variant] = {
        "mpris:trackid": ("o", _track(heard)),
        "xesam:title": ("s", heard.title),
        # In whole minutes, since the length is an estimate that would be told anew each sentence.
        "mpris:length": ("x", _micro(60.0 * round(heard.length / 60))),
    }
    return {
        "PlaybackStatus": ("s", "Playing" if heard.playing else "Paused"),
        "Metadata": ("a{sv}", metadata),
    }


def _track(heard: NowHeard) -> str:
    return f"/org/bedtime/told/{heard.number}"


def _micro(seconds: float) -> int:
    return round(seconds * _MICRO)
