"""Which addresses of the network claimcheck may talk to: the public internet, and what a setting allows besides.

An attacker chooses the addresses that are fetched. What counts is the address of the socket after it was connected:
names may resolve to anything, and to something else the next moment.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import urlsplit

import httpx

from claimcheck.errors import FetchRefused, SettingsError
from claimcheck.ingest.wording import shown

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

MAX_URL_CHARS = 2000
SCHEMES = ("http", "https")
# Reserved, though Python 3.11 calls some of them global; what clouds give to the machines they run, public or not; and
# all of IPv6 but 2000::/3, where the public internet is.
RESERVED = [
    ip_network(text)
    for text in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
        "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "168.63.129.16/32",
        "::/3", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "4000::/2", "8000::/1",
    )
]  # fmt: skip
NAT64 = (IPv6Network("64:ff9b::/96"), IPv6Network("64:ff9b:1::/48"))
SIX_TO_FOUR = IPv6Network("2002::/16")
ISATAP = (0x0000_5EFE, 0x0200_5EFE)


@dataclass(frozen=True, slots=True)
class Allowed:
    """What a setting allows besides the public internet."""

    networks: tuple[Network, ...] = ()

    @classmethod
    def of(cls, setting: str) -> "Allowed":
        """Networks or addresses, separated by commas: "10.1.0.0/16, 192.168.7.5". Raises SettingsError."""
        return cls(tuple(_network(part.strip()) for part in setting.split(",") if part.strip()))

    def holds(self, address: Address) -> bool:
        """Whether the address is in one of the networks."""
        return any(address in network for network in self.networks)


def _network(text: str) -> Network:
    try:
        return ip_network(text, strict=False)
    except ValueError as wrong:
        raise SettingsError(
            f"Setting fetch_allow has {text!r}; write networks or addresses, as 10.1.0.0/16."
        ) from wrong


def parsed_url(url: str) -> httpx.URL:
    """A web address that may be asked for. Raises FetchRefused for another scheme, a password in it, or no host."""
    if len(url) > MAX_URL_CHARS:
        raise FetchRefused(f"{shown(url)}: the address is longer than {MAX_URL_CHARS} characters.")
    if not url.isprintable() or set(url) & set(' \\<>"') or not url.strip():
        raise FetchRefused(f"{shown(url)}: the address has spaces or signs that no address has; copy it anew.")
    try:
        parsed = httpx.URL(url)
        host, names_someone = parsed.host, "@" in urlsplit(url).netloc
        parsed.raw_host.decode("ascii").encode("idna")  # labels that no resolver takes: empty, endless
    except (httpx.InvalidURL, ValueError) as wrong:
        raise FetchRefused(
            f"{shown(url)}: this is no web address; write it as https://outlet.example/article."
        ) from wrong
    if parsed.scheme not in SCHEMES:
        raise FetchRefused(f"{shown(url)}: only http and https are fetched; save the article and give the file.")
    if parsed.userinfo or names_someone:
        raise FetchRefused(f"{host}: the address carries a name or password; give it without.")
    if not host:
        raise FetchRefused(f"{shown(url)}: the address names no host; write it as https://outlet.example/article.")
    literal = _literal(host)
    if literal is not None and host != str(literal):
        parsed = parsed.copy_with(host=str(literal))
    return parsed


def check_peer(peer: str, allowed: Allowed, own: str = "") -> None:
    """Raises FetchRefused if a connected socket's other end is not on the public internet, nor allowed.

    `own` is this end: a machine that talks to itself reaches what its firewall keeps from others. An address that wraps
    another must be good itself, and so must the wrapped one; a mapped one is nothing but the one it wraps.
    """
    try:
        address = ip_address(peer.partition("%")[0])
    except ValueError as wrong:
        raise FetchRefused(f"{peer}: not an address of the internet; it is not fetched.") from wrong
    mapped = isinstance(address, IPv6Address) and address.ipv4_mapped
    judged = [mapped] if mapped else [address, *unwrapped(address)]
    if all(allowed.holds(one) or not (is_reserved(one) or peer == own) for one in judged):
        return
    raise FetchRefused(
        f"{address}: a private or reserved address; it is not fetched unless CLAIMCHECK_FETCH_ALLOW has it."
    )


def is_reserved(address: Address) -> bool:
    """Whether no article can be at this address."""
    return (
        not address.is_global
        or address.is_multicast
        or any(address.version == network.version and address in network for network in RESERVED)
    )


def unwrapped(address: Address) -> Iterable[Address]:
    """The IPv4 addresses that an IPv6 address leads to: translated or tunnelled."""
    if isinstance(address, IPv4Address):
        return ()
    number, found = int(address), []
    if address in SIX_TO_FOUR:
        found.append(IPv4Address(number >> 80 & 0xFFFF_FFFF))
    if any(address in network for network in NAT64) or (number >> 32 & 0xFFFF_FFFF) in ISATAP:
        found.append(IPv4Address(number & 0xFFFF_FFFF))
    return found


def _literal(host: str) -> Address | None:
    try:
        return ip_address(host.strip("[]"))
    except ValueError:
        return None
