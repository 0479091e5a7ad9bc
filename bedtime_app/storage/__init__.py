"""The vault on disk and the settings beside it; knows nothing of windows."""
