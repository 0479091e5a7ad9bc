"""For how much of each night the computer was left alone; a quiet figure, once a week."""
