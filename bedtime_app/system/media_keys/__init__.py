"""The keys for play and pause, where this system has a way for them: MPRIS on Linux."""
