"""What comes back in a person's dreams: counted, shown with its sentences, never interpreted."""
