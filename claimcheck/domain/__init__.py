"""Frozen records: the words of claimcheck, with nothing of files, databases, models or screens."""
