"""Gold sets in, figures out: what each stage of the path is worth, measured and never tuned here."""
