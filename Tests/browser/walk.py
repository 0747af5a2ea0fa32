"""The pages there are: found by following links, as a person with time would."""

import html
import re
from urllib.parse import parse_qsl, urlsplit

EXAMPLES = 2
STEPS = 3


def shape(address):
    """What kind of page an address leads to: keys and typed values are all alike."""
    parts = urlsplit(address)
    path = re.sub(r"/[0-9a-z]{13}(?=/|$)", "/:key", parts.path)
    return path + "".join(f"?{name}" for name in sorted({name for name, _ in parse_qsl(parts.query)}))


def walk(demo, role):
    """Some pages of every kind that somebody can reach, from the frame and on."""
    seen, taken, pages = set(), {}, []
    ahead = ["/", "/style"] if role else ["/", "/signin", "/style"]
    for _ in range(STEPS):
        found = []
        for address in ahead:
            kind = shape(address)
            if address in seen or taken.get(kind, 0) >= EXAMPLES:
                continue
            seen.add(address)
            status, text, answer = demo.get(role, address)
            if status == 303:
                found.append(answer.getheader("Location").split("#")[0])
            if status != 200 or "html" not in answer.getheader("Content-Type", ""):
                continue
            taken[kind] = taken.get(kind, 0) + 1
            pages.append(address)
            found += links(text)
        ahead = found
    return pages


def links(text):
    found = [html.unescape(link).split("#")[0] for link in re.findall(r'<a [^>]*?href="(/[^"]*)"', text)]
    return list(dict.fromkeys(link for link in found if not link.startswith("/assets")))
