"""Finds who says what by a small trained head over the embedding model; beside the rules, never without them."""
