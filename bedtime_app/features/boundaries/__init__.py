"""After lights-out, what Bedtime notices about itself, and the nights it knows nothing about."""
