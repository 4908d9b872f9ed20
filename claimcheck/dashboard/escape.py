"""Turns text of any origin into text that a page can hold: the one escaping function of the dashboard."""

import html

# Written as numbers: the characters themselves would be invisible here.
BIDI_CONTROLS = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
# U+200C stays: Persian and Urdu spell with it. U+200D stays: it joins letters in several Indian scripts.
ZERO_WIDTH = (0x00AD, 0x180E, 0x200B, *range(0x2060, 0x2065), *range(0x206A, 0x2070), 0xFEFF, *range(0xFFF9, 0xFFFC))
CONTROLS = (*range(0x00, 0x09), 0x0B, 0x0C, *range(0x0E, 0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000))
TAGS = tuple(range(0xE0000, 0xE0080))  # invisible doubles of ASCII
INVISIBLE = dict.fromkeys((*BIDI_CONTROLS, *ZERO_WIDTH, *CONTROLS, *TAGS))


def plain(text: str) -> str:
    """`text` without characters that are not seen but change what is: for places that show plain text."""
    return text.translate(INVISIBLE)


def escape(text: str) -> str:
    """`text` as HTML that shows exactly its visible characters, in an element or in a quoted attribute."""
    return html.escape(plain(text), quote=True)


def web_address(url: str) -> str:
    """`url` if it is an http or https address that can be linked, "" for anything else."""
    cleaned = plain(url).strip()
    scheme, separator, rest = cleaned.partition("://")
    usable = separator and scheme.lower() in ("http", "https") and rest and not any(c.isspace() for c in cleaned)
    return cleaned if usable else ""
