"""Time, nights, scripts, ports and results in plain Python; speaks no human language."""
