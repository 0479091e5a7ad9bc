"""The whole evening in quick time, with real parts, and a report of what really happened."""
