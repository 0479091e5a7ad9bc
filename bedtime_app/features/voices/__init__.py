"""Which voice reads, how fast and how high, for each language."""
