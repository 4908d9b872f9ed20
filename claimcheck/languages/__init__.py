"""What each language says with: one file of data a language, no rules."""
