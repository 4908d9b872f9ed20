"""Clauses whose content stands between subject and cue, nominalised or quoted."""
