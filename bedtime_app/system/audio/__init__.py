"""Clips and silences to sound."""
