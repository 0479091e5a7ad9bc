"""The library of stories and meditations, and the reader that narrates them."""
