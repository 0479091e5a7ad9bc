"""The evening plan, the watch that begins an evening, and the Tonight page."""
