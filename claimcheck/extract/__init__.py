"""Article → attributions → claims, and the speakers who make them."""
