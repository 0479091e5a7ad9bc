"""Rituals and their runs: one step after another until lights-out."""
