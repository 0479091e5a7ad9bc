"""The morning's sleep diary: what a person remembers of the night, and what follows from it."""
