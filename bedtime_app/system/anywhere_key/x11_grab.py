"""Grabs a key of an X11 display through libxcb; a key that another program has stays with it."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, byref, c_int, c_uint8, c_uint16, c_uint32, c_void_p

from bedtime_app.system.courtesy.xcb import Cookie, Display

SHIFT_LOCK, ALT, NUM_LOCK, SUPER = 1 << 1, 1 << 3, 1 << 4, 1 << 6
"""As X11 names them Lock, Mod1, Mod2 and Mod4, and every usual keyboard has them."""
_KEY_PRESS = 2
_MOST_KINDS = 0x7F
_ASYNC = 1


class _Setup(ctypes.Structure):
    """The beginning of xcb_setup_t."""

    _fields_ = (("other", c_uint8 * 34), ("min_keycode", c_uint8), ("max_keycode", c_uint8))


class _Mapping(ctypes.Structure):
    """xcb_get_keyboard_mapping_reply_t; `length` key symbols follow."""

    _fields_ = (
        ("response_type", c_uint8),
        ("per_key", c_uint8),
        ("sequence", c_uint16),
        ("length", c_uint32),
        ("pad", c_uint8 * 24),
    )


class KeyDisplay(Display):
    """A connection on which keys are grabbed; they are free again when it closes."""

    def __init__(self) -> None:
        super().__init__()
        for name, gives, takes in (
            ("xcb_get_setup", POINTER(_Setup), (c_void_p,)),
            ("xcb_get_file_descriptor", c_int, (c_void_p,)),
            ("xcb_get_keyboard_mapping", Cookie, (c_void_p, c_uint8, c_uint8)),
            (
                "xcb_get_keyboard_mapping_reply",
                POINTER(_Mapping),
                (c_void_p, Cookie, POINTER(c_void_p)),
            ),
            (
                "xcb_grab_key_checked",
                Cookie,
                (c_void_p, c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8),
            ),
            ("xcb_request_check", c_void_p, (c_void_p, Cookie)),
            ("xcb_poll_for_event", POINTER(c_uint8), (c_void_p,)),
        ):
            function = getattr(self._xcb, name)
            function.restype, function.argtypes = gives, takes

    def fileno(self) -> int:
        """What can be read when something came."""
        return int(self._xcb.xcb_get_file_descriptor(self._connection))

    def key_with(self, symbol: int) -> int | None:
        """The key on which that symbol stands, if any has it."""
        setup = self._xcb.xcb_get_setup(self._connection).contents
        first, last = setup.min_keycode, setup.max_keycode
        cookie = self._xcb.xcb_get_keyboard_mapping(self._connection, first, last - first + 1)
        error = c_void_p()
        reply = self._xcb.xcb_get_keyboard_mapping_reply(self._connection, cookie, byref(error))
        try:
            if not reply or not reply.contents.per_key:
                return None
            after = ctypes.addressof(reply.contents) + ctypes.sizeof(_Mapping)
            symbols = (c_uint32 * reply.contents.length).from_address(after)
            places = (place for place, found in enumerate(symbols) if found == symbol)
            place = next(places, None)
            return None if place is None else first + place // reply.contents.per_key
        finally:
            self._free(error)
            self._free(reply)

    def grab(self, key: int, modifiers: int) -> bool:
        """Have that key come here whatever window is in front; False if another program has it."""
        locks = (0, SHIFT_LOCK, NUM_LOCK, SHIFT_LOCK | NUM_LOCK)  # which X11 tells apart
        return all(self._grab(key, modifiers | lock) for lock in locks)

    def pressed(self) -> bool:
        """Whether a grabbed key was pressed since; raises OSError when the display is gone."""
        pressed = False
        while event := self._xcb.xcb_poll_for_event(self._connection):
            pressed = pressed or event[0] & _MOST_KINDS == _KEY_PRESS
            self._free(event)
        if self._xcb.xcb_connection_has_error(self._connection):
            raise ConnectionError("the display is gone")
        return pressed

    def _grab(self, key: int, modifiers: int) -> bool:
        cookie = self._xcb.xcb_grab_key_checked(
            self._connection, 0, self.root, modifiers, key, _ASYNC, _ASYNC
        )
        error = self._xcb.xcb_request_check(self._connection, cookie)
        self._free(error)
        return not error
