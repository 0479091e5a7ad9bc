"""Whether an interruption would be unkind; one file for each place that knows something of it."""
