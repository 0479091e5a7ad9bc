"""What a person might have written, for the photographs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.night import Night
from bedtime_app.features.dreams.dream import DreamKind, DreamPage
from tests.photographs.studio import at

if TYPE_CHECKING:
    from tests.photographs.studio import Studio

LIST = """\
Call Ines at nine.
Bread, and the small screws.
The blue folder into the bag.
Water the fern on the stairs."""
STATION = DreamPage(
    "The station under the lake",
    "Green light through the glass roof, and the trains came in without a sound, like fish. I had a"
    " ticket but the name of the place on it kept changing when I looked away. A man in a grey coat"
    " said it did not matter, all of them stop there in the end. I was not afraid. I remember"
    " thinking I should tell someone about the roof.",
)
# The day of November on which it was written, at seven in the morning, oldest first.
DREAMS = [
    (3, DreamPage("Felt, but gone")),
    (
        7,
        DreamPage(
            "The long corridor with all the doors of every house I have lived in, one after the"
            " other and in no order",
            "Behind each of them somebody was just putting on the kettle.",
        ),
    ),
    (
        13,
        DreamPage(
            "The orchard meeting",
            "Everybody I have worked with was picking plums, and nobody had brought a basket.",
        ),
    ),
    (15, DreamPage("Teeth", "The water rose up the stairs.", kind=DreamKind.NIGHTMARE)),
    (17, DreamPage("", "keys, a stairwell, my grandmother’s coat")),
    (19, STATION),
]


def write_dreams(studio: Studio) -> dict[str, str]:
    """Fill the journal; the ids by title."""
    now, ids = studio.clock.now(), {}
    for day, page in DREAMS:
        studio.clock.jump(at(7, 12, day))
        ids[page.title] = studio.rooms.dreams.add(page).id
    studio.clock.jump(now)
    return ids


def write_list(studio: Studio, day: int = 18) -> None:
    """Put a list for tomorrow down on that evening of November."""
    studio.rooms.lists.write(Night(at(22, 0, day).date()), LIST)
