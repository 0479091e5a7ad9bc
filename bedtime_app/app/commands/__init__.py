"""What `bedtime` does without its window; a list is a JSON array, an error one line on stderr."""
