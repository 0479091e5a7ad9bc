"""The lamp: the colours of the evening, dimmed and warmed, never below a readable contrast."""

from __future__ import annotations

from colorsys import hls_to_rgb, rgb_to_hls

READABLE = 4.5
"""WCAG 2.2, success criterion 1.4.3: contrast of text against what it stands on."""

LOWEST = 0.45
"""The lamp's level at lights-out; 1.0 is wind-down and before."""

GROUNDS = ("skyTop", "skyLow", "glow", "ground", "rail", "surface", "raised")

_NIGHT = {
    "skyTop": "#0d0f1c",
    "skyLow": "#1a1f38",
    "glow": "#232644",
    "ground": "#0f1120",
    "rail": "#0a0c17",
    "surface": "#171b30",
    "raised": "#20263f",
    "line": "#2f3756",
    "text": "#ece6d8",
    "muted": "#adacc4",
    "faint": "#8688a6",
    "lamp": "#f0c48a",
    "ink": "#2a1d0c",
    "rose": "#e3a7a2",
    "moon": "#f6ecd4",
}
_DAY = {
    "skyTop": "#f3ece0",
    "skyLow": "#fbf6ec",
    "glow": "#f7e9d2",
    "ground": "#fbf6ec",
    "rail": "#f0e7d7",
    "surface": "#fffbf3",
    "raised": "#ffffff",
    "line": "#ddd2bd",
    "text": "#2a2933",
    "muted": "#5f5c72",
    "faint": "#77738a",
    "lamp": "#8f5410",
    "ink": "#fff7ea",
    "rose": "#9b4a4a",
    "moon": "#e9b44c",
}
# How far each ink must stand out from every ground. Above READABLE for the first two, so that a
# headline, a second line and a date stay three different things when the lamp is low; a hairline
# only has to be seen.
_STANDS_OUT = {"text": 6.4, "muted": 5.2, "faint": 4.55, "lamp": 4.55, "rose": 4.55, "line": 1.25}

# Lamplight: what is left of red, green and blue when the lamp is at its lowest.
_WARM = (1.0, 0.9, 0.72)
# A light ground must stay light enough that dark ink reads on it, so by day the lamp dims less.
_DAY_DIMS = 0.5


def palette(night: bool, lamp: float) -> dict[str, str]:  # noqa: FBT001 - the shell passes a setting
    """Give every colour of the look as `#rrggbb` at a lamp level (1.0 full, 0.45 lights-out).

    Levels outside are taken as the nearest. Every ink keeps at least READABLE against every one
    of GROUNDS, and `ink` against `lamp`, by moving its lightness rather than its opacity.
    """
    level = min(1.0, max(LOWEST, lamp))
    tokens = _NIGHT if night else _DAY
    lit = {name: _dim(colour, level, night=night) for name, colour in tokens.items()}
    grounds = [lit[name] for name in GROUNDS]
    for name, ratio in _STANDS_OUT.items():
        lit[name] = _stand_out(lit[name], grounds, ratio, lighter=night)
    lit["ink"] = _stand_out(lit["ink"], [lit["lamp"]], READABLE, lighter=not night)
    return lit


def contrast(one: str, other: str) -> float:
    """Give the WCAG contrast ratio of two `#rrggbb` colours, 1.0 to 21.0."""
    return _ratio(_luminance(one), _luminance(other))


def _ratio(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def _dim(colour: str, level: float, *, night: bool) -> str:
    share = (1 - level) / (1 - LOWEST)
    strength = level if night else 1 - (1 - level) * _DAY_DIMS
    red, green, blue = (
        channel * strength * (1 - share * (1 - warm))
        for channel, warm in zip(_channels(colour), _WARM, strict=True)
    )
    return _written(red, green, blue)


def _stand_out(colour: str, grounds: list[str], ratio: float, *, lighter: bool) -> str:
    """Move lightness, keeping the hue, until `colour` has `ratio` against each of `grounds`."""
    hue, lightness, saturation = rgb_to_hls(*_channels(colour))
    step = 1 / 256 if lighter else -1 / 256
    bright = [_luminance(ground) for ground in grounds]
    while 0 < lightness < 1:
        own = _luminance(colour)
        if min(_ratio(own, ground) for ground in bright) >= ratio:
            break
        lightness = min(1.0, max(0.0, lightness + step))
        colour = _written(*hls_to_rgb(hue, lightness, saturation))
    return colour


def _luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - WCAG
        for channel in _channels(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red / 255, green / 255, blue / 255


def _written(red: float, green: float, blue: float) -> str:
    return "#" + bytes(round(channel * 255) for channel in (red, green, blue)).hex()
