"""The first minutes of the day: last evening's list and a place for the dream."""
