"""The dashboard: a list of disputes, a page for each, and what people decide on it. No model is loaded here."""
