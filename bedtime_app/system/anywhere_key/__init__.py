"""A key of the system’s that notes a dream, whatever window is in front."""
