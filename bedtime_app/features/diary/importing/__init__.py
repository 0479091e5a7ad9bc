"""Sleeps out of the files of trackers and other diaries; every file is hostile until proven."""
