"""The week on paper: ritual cards and a sheet for seven nights without a screen."""
