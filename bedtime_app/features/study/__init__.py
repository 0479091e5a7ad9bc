"""One change, one outcome, some weeks of one's own: a study with a single person in it."""
