"""The end of the evening: the computer is left locked, asleep or off, if that was chosen."""
