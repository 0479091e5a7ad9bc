"""The window frame: navigation, tray, and which page fills the window."""
