"""Soft sound by itself: what, how loud, how long, and what follows."""
