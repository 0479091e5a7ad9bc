"""Reads properties of X11 windows through libxcb, which Qt needs anyway.

Of the two libraries this is the one that hands errors back: Xlib ends the process for them.
"""

from __future__ import annotations

import ctypes
from ctypes import POINTER, byref, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p
from typing import Self

MOST_NUMBERS = 256
_FORMAT = 32


class Cookie(ctypes.Structure):
    """A question that was sent."""

    _fields_ = (("sequence", c_uint32),)


class AtomReply(ctypes.Structure):
    """The beginning of xcb_intern_atom_reply_t."""

    _fields_ = (
        ("response_type", c_uint8),
        ("pad", c_uint8),
        ("sequence", c_uint16),
        ("length", c_uint32),
        ("atom", c_uint32),
    )


class PropertyReply(ctypes.Structure):
    """The beginning of xcb_get_property_reply_t; the value follows."""

    _fields_ = (
        ("response_type", c_uint8),
        ("format", c_uint8),
        ("sequence", c_uint16),
        ("length", c_uint32),
        ("type", c_uint32),
        ("bytes_after", c_uint32),
        ("value_len", c_uint32),
    )


class Roots(ctypes.Structure):
    """xcb_screen_iterator_t; each screen's structure begins with its root window."""

    _fields_ = (("data", POINTER(c_uint32)), ("rem", c_int), ("index", c_int))


class Display:
    """A connection of its own to the display of the environment; raises OSError without one.

    A question may block for as long as the display does.
    """

    def __init__(self) -> None:
        self._xcb = _library()
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = (c_void_p,)
        screen = c_int()
        self._connection = self._xcb.xcb_connect(None, byref(screen))
        if self._xcb.xcb_connection_has_error(self._connection):
            self._xcb.xcb_disconnect(self._connection)
            raise ConnectionError("there is no such display")
        self.root = self._root(screen.value)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._xcb.xcb_disconnect(self._connection)

    def atom(self, name: str) -> int:
        """The number of that name; 0 if nobody on this display knows it."""
        word = name.encode()
        cookie = self._xcb.xcb_intern_atom(self._connection, 1, len(word), word)
        error = c_void_p()
        reply = self._xcb.xcb_intern_atom_reply(self._connection, cookie, byref(error))
        try:
            return int(reply.contents.atom) if reply else 0
        finally:
            self._free(error)
            self._free(reply)

    def numbers(self, window: int, name: str, at_most: int = MOST_NUMBERS) -> tuple[int, ...]:
        """What that property holds; empty if the window has none such, or is gone."""
        if not (wanted := self.atom(name)):
            return ()
        cookie = self._xcb.xcb_get_property(self._connection, 0, window, wanted, 0, 0, at_most)
        error = c_void_p()
        reply = self._xcb.xcb_get_property_reply(self._connection, cookie, byref(error))
        try:
            if not reply or reply.contents.format != _FORMAT:
                return ()
            count = min(reply.contents.value_len, at_most)
            value = ctypes.cast(self._xcb.xcb_get_property_value(reply), POINTER(c_uint32))
            return tuple(value[:count])
        finally:
            self._free(error)
            self._free(reply)

    def _root(self, screen: int) -> int:
        roots = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        for _ in range(screen):
            self._xcb.xcb_screen_next(byref(roots))
        return int(roots.data[0])


def _library() -> ctypes.CDLL:
    """libxcb, told what its functions take; raises OSError where there is none."""
    xcb = ctypes.CDLL("libxcb.so.1")
    for name, gives, takes in (
        ("xcb_connect", c_void_p, (c_char_p, POINTER(c_int))),
        ("xcb_connection_has_error", c_int, (c_void_p,)),
        ("xcb_disconnect", None, (c_void_p,)),
        ("xcb_get_setup", c_void_p, (c_void_p,)),
        ("xcb_setup_roots_iterator", Roots, (c_void_p,)),
        ("xcb_screen_next", None, (POINTER(Roots),)),
        ("xcb_intern_atom", Cookie, (c_void_p, c_uint8, c_uint16, c_char_p)),
        (
            "xcb_intern_atom_reply",
            POINTER(AtomReply),
            (c_void_p, Cookie, POINTER(c_void_p)),
        ),
        (
            "xcb_get_property",
            Cookie,
            (c_void_p, c_uint8, c_uint32, c_uint32, c_uint32, c_uint32, c_uint32),
        ),
        (
            "xcb_get_property_reply",
            POINTER(PropertyReply),
            (c_void_p, Cookie, POINTER(c_void_p)),
        ),
        ("xcb_get_property_value", c_void_p, (POINTER(PropertyReply),)),
    ):
        function = getattr(xcb, name)
        function.restype, function.argtypes = gives, takes
    return xcb
