"""Mails as people write them, and where they go."""

import html
import re
import smtplib
import time
import uuid
from email.message import EmailMessage

DOMAIN = "modgift.example.dk"
SENDER = f"modgift@{DOMAIN}"


def mail(sender, to, subject, text, **header):
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Message-ID"] = f"<{uuid.uuid4()}@example.dk>"
    for name, value in header.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return message.as_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def hand_over(port, sender, to, data, timeout=30):
    """By LMTP. Whether it was accepted; raises OSError or SMTPException when that is not known."""
    with smtplib.LMTP("127.0.0.1", port, timeout=timeout) as peer:
        return peer.sendmail(sender, [to], data) == {}


def room_address(server, cookie, room):
    """The address from which somebody opens topics in a room."""
    _, page, _ = server.get(f"{room}/mail", cookie)
    return html.unescape(re.search(rb'mailto:([^"]+)"', page).group(1).decode()).replace("%2B", "+")


def rooms(server, cookie):
    _, page, _ = server.get("/rooms", cookie)
    return list(dict.fromkeys(path.decode() for path in re.findall(rb'href="(/rooms/[0-9a-z]{13})"', page)))


def until(found, seconds=20):
    """Waits until something is so; how long that took."""
    began = time.monotonic()
    while not found():
        assert time.monotonic() - began < seconds, f"not within {seconds} s"
        time.sleep(0.02)
    return time.monotonic() - began
