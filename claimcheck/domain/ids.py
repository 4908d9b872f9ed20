"""Content-hash keys: the same content gets the same id on every machine, so doing it again adds nothing."""

import hashlib

ID_LENGTH = 20  # hexadecimal digits: 80 bits, no collision expected below 10^11 records


def content_id(*parts: str) -> str:
    """Hash of `parts` in order, as ID_LENGTH lower-case hexadecimal digits; parts cannot run into each other."""
    digest = hashlib.sha256()
    for part in parts:
        encoded = part.encode("utf-8", "surrogatepass")
        digest.update(len(encoded).to_bytes(8, "big"))
        digest.update(encoded)
    return digest.hexdigest()[:ID_LENGTH]
