"""Bedtime: a desktop companion for the last hour of the day and the first minutes of the next."""

__version__ = "0.1.0"
