"""What a person can choose about how Bedtime looks, speaks and behaves."""
