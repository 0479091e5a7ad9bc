"""The dream journal: write, find, edit, delete with undo."""
