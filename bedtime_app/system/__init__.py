"""One file for each door to the operating system: alarms, clock, keychain, voice, sound, paths."""
