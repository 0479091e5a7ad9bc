"""What a person can do, one folder each; no feature knows another."""
