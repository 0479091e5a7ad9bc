"""The door to the vault: first start, unlocking, and the words for what can go wrong."""
