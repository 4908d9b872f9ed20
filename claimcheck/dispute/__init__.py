"""Two claims and what a model says of them, to a typed dispute, an agreement, or nothing: structure first."""
