"""The weeks and the months as quiet pictures, as a table and on paper; nothing is scored."""
