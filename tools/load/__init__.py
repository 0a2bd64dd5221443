"""What `make soak` and `make faults` share: the shipped server as processes of its own, and people who ask it."""
