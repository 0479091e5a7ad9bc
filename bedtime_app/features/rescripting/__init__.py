"""Changing a nightmare while awake, and rehearsing only what it became."""
