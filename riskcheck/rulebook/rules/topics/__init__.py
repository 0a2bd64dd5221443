"""One module for each family of risks."""
