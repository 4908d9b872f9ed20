"""Sentences whose content follows the cue, or precedes it as a quotation or a fronted clause: cue, source, content."""
