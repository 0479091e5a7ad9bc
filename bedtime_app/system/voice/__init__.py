"""Text to speech, in a child process that may crash, hang or be killed without harm."""
