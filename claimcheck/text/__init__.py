"""Language-aware reading of plain text: tokens, sentences, quotations, numbers, days, language."""
