"""Where backups of the vault lie, when they are made, and how one comes back."""
