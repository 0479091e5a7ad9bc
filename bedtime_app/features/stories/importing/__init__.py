"""Makes scripts out of a person's own files, which are hostile until proven."""
