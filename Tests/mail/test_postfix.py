"""The recipe for Postfix, tried with a real one: a mail in becomes a post, a mail of ours goes out."""

import email
import email.policy
import os
import pathlib
import re
import shutil
import smtplib
import sys
import tempfile

import pytest
from aiosmtpd.controller import Controller

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
sys.path.insert(0, f"{ROOT}/Tests/support")

from mail import DOMAIN, SENDER, mail, room_address, rooms, until  # noqa: E402
from postfix import Postfix, is_there  # noqa: E402
from server import Server, free_port  # noqa: E402

PROGRAM = os.environ.get("MODGIFT_PROGRAM", f"{ROOT}/.build/debug/modgift")
pytestmark = pytest.mark.skipif(not is_there() and not os.environ.get("CI"), reason="needs Postfix, as root")


def recipe(lmtp, sink):
    """What docs/mail-in.md says, with the ports of this test; whatever goes out ends at the sink."""
    text = open(f"{ROOT}/docs/mail-in.md").read()
    block = re.search(r"main.cf`.*?```\n(.*?)```", text, re.S).group(1)
    return (block.replace("127.0.0.1:24", f"127.0.0.1:{lmtp}")
            + f"mynetworks = 127.0.0.1/32\ndefault_transport = smtp:[127.0.0.1]:{sink}\n")


class Sink:
    """Where mail of ours ends up."""

    def __init__(self):
        self.mails = []

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        self.mails.append((envelope.mail_from, envelope.rcpt_tos, message))
        return "250 OK"


@pytest.fixture(scope="module")
def place():
    # Postfix's own user has to get in, which pytest's folders do not allow.
    folder = pathlib.Path(tempfile.mkdtemp(prefix="modgift-mail-"))
    os.chmod(folder, 0o755)
    lmtp = free_port()
    sink = Sink()
    listening = Controller(sink, hostname="127.0.0.1", port=free_port())
    listening.start()
    postfix = Postfix(folder / "postfix", DOMAIN, recipe(lmtp, listening.port))
    server = Server(
        f"sqlite:{folder}/modgift.db", f"{folder}/files", program=PROGRAM,
        options=["--lmtp", f"127.0.0.1:{lmtp}", "--mail", f"smtp://127.0.0.1:{postfix.port}", "--mail-from", SENDER])
    yield server, postfix, sink
    server.stop()
    postfix.stop()
    listening.stop()
    shutil.rmtree(folder, ignore_errors=True)


def send(postfix, sender, to, data):
    """As a mail server from elsewhere would."""
    with smtplib.SMTP("127.0.0.1", postfix.port, source_address=("127.0.0.2", 0), timeout=30) as peer:
        peer.sendmail(sender, [to], data)


def signed_in(server, number=0):
    address = server.cast()[number]
    return address, server.sign_in(address, client=f"10.8.0.{number + 1}")


def test_a_mail_is_a_post_within_two_seconds(place):
    server, postfix, _ = place
    address, cookie = signed_in(server)
    room = rooms(server, cookie)[0]
    to = room_address(server, cookie, room)
    took = []
    for number in range(5):
        title = f"Hvem har prøvet nummer {number}?"
        send(postfix, address, to, mail(address, to, title, "Vi er gået i stå.\n\nMvh\nHanne\n"))
        took.append(until(lambda: title.encode() in server.get(room, cookie)[1]))
    print("from Postfix's 250 to the page:", [f"{seconds:.2f} s" for seconds in took])
    # The first waits for Postfix to ask whether there is such an address.
    assert sorted(took)[-2] < 2
    until(lambda: not postfix.waiting())


def test_an_address_that_is_not_ours_is_refused_at_the_door(place):
    server, postfix, _ = place
    with pytest.raises(smtplib.SMTPRecipientsRefused) as refused:
        for _ in range(3):  # Postfix may answer 450 until it has asked.
            try:
                send(postfix, "spam@example.com", f"reply+{'0' * 47}@{DOMAIN}", b"Subject: x\r\n\r\nhej\r\n")
            except smtplib.SMTPRecipientsRefused as error:
                if list(error.recipients.values())[0][0] == 550:
                    raise
    assert list(refused.value.recipients.values())[0][0] == 550, postfix.log()


def test_our_own_mail_goes_out_through_it(place):
    server, _, sink = place
    address = server.cast()[1]
    before = len(sink.mails)
    server.ask_for_code(address, client="10.8.1.1")
    until(lambda: len(sink.mails) > before)
    _, recipients, message = sink.mails[-1]
    assert recipients == [address] and SENDER in message["From"] and message["Auto-Submitted"]


def test_what_comes_while_we_are_away_comes_later(place):
    server, postfix, _ = place
    address, cookie = signed_in(server)
    room = rooms(server, cookie)[0]
    to = room_address(server, cookie, room)
    server.stop()
    send(postfix, address, to, mail(address, to, "Mens I var væk", "Hej.\n"))
    server.start()
    until(lambda: "Mens I var væk".encode() in server.get(room, cookie)[1], 60)
    until(lambda: not postfix.waiting())
    assert server.get(room, cookie)[1].count("Mens I var væk".encode()) == 1
