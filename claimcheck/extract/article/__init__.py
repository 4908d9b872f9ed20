"""One article being read: what its sentences report, whose words that is, how far they go on, and the claims of it."""
