"""Being written by the lead (fr, es, ru, tr)."""
