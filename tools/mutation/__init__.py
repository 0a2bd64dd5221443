"""Small wrongs put into the rulebook, to see whether a story notices."""
