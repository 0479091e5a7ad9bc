"""Looking back: a week, a month, the table, few nights, only how they felt, behind the lock."""

from __future__ import annotations

from tests.photographs.scene import MORNING, again, lock, scene, turn_to

scene("looking-back", MORNING)(turn_to("looking_back"))
scene("looking-back-absent", MORNING, vault=False)(turn_to("looking_back"))
again("looking-back-locked", turn_to("looking_back"), lock, MORNING)
