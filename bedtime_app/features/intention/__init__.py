"""One line before sleep: what one would like to dream of, on paper or here."""
