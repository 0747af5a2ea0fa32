"""How fast mail is read: notices are sent, each is answered by LMTP at the address it came with, and the answers are
looked for in the conversations. python3 answering.py PROGRAM DATABASE [COUNT …], of a database of its own, with as many
topics as there are to be answers."""

import os
import subprocess
import sys
import tempfile
import threading
import time

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
sys.path.insert(0, f"{ROOT}/Tests/support")

from mail import hand_over, mail  # noqa: E402
from mailing import resident  # noqa: E402
from outbox import Outbox  # noqa: E402
from server import Server, free_port  # noqa: E402

CONNECTIONS, BATCH, SAMPLES = 4, 1_500, 20


class Visitor(Server):
    """Somebody at a server that others have started."""

    def __init__(self, port):
        self.port = port


class Answering:
    def __init__(self, program, address, folder):
        self.sink_port, self.lmtp = free_port(), free_port()
        self.taken = os.path.join(folder, "taken")
        self.outbox = Outbox(program, address, f"smtp://127.0.0.1:{self.sink_port}", folder,
                             ["--lmtp", f"127.0.0.1:{self.lmtp}"])

    def measure(self, count):
        open(self.taken, "w").close()
        sink = subprocess.Popen(
            [sys.executable, f"{ROOT}/Tests/support/smtp_sink.py", str(self.sink_port), self.taken, "quick"])
        try:
            self.outbox.start()
            self.outbox.stop()
            told = self.outbox.fill_topics(count + SAMPLES)
            self.outbox.start()
            notices = self.notices(told)
            burst = self.answer(notices[SAMPLES:])
            return burst, [self.seen_after(notice) for notice in notices[:SAMPLES]]
        finally:
            self.outbox.stop()
            sink.terminate()

    def notices(self, told):
        """To whom each notice went, where it wants to be answered, and about which topic."""
        waits_until = time.monotonic() + 1200
        while time.monotonic() < waits_until:
            with open(self.taken) as lines:
                sent = [line.split() for line in lines if line.endswith("\n")]
            sent = [(to, address, told[name]) for name, to, address in sent if name in told]
            if len(sent) == len(told):
                return sent
            time.sleep(1)
        raise SystemExit("the notices were not sent")

    def answer(self, notices):
        """Hands all over on a few connections, a batch at a time. Nobody may write much in a little while, so with each
        batch what was written before becomes older, as if one had waited. How many became posts in which time, how
        long handing over took, how long the last of a batch waited to be read, and the memory on the way."""
        before, sizes, handing, reading, waited = self.posts(), [], 0, 0, 0
        for start in range(0, len(notices), BATCH):
            batch = notices[start:start + BATCH]
            self.outbox.run("UPDATE post SET posted_at = posted_at - 900000 WHERE author_id IS NOT NULL")
            began = time.monotonic()
            threads = [threading.Thread(target=self.hand_over, args=(batch[n::CONNECTIONS],)) for n in range(CONNECTIONS)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            taken = time.monotonic()
            while self.unread() and time.monotonic() - began < 600:
                time.sleep(0.02)
            read = time.monotonic()
            handing, reading, waited = handing + taken - began, reading + read - began, max(waited, read - taken)
            sizes.append((start + len(batch), resident(self.outbox.process.pid)))
        return self.posts() - before, handing, reading, waited, sizes

    def hand_over(self, notices):
        for to, address, _ in notices:
            assert hand_over(self.lmtp, to, address, answer(to, address)), f"not taken from {to}"

    def posts(self):
        return self.outbox.rows("SELECT count(*) FROM post")[0][0]

    def unread(self):
        return self.outbox.rows("SELECT count(*) FROM incoming_delivery WHERE read_at IS NULL")[0][0]

    def seen_after(self, notice):
        """The seconds from a mail's being taken until its post is on the page, for its own writer."""
        to, address, topic = notice
        visitor = Visitor(self.outbox.port)
        self.outbox.run("DELETE FROM attempt")
        cookie = visitor.sign_in(to)
        words = f"Ses-{address[6:18]}"
        assert hand_over(self.lmtp, to, address, answer(to, address, words))
        began = time.monotonic()
        while time.monotonic() - began < 30:
            if words.encode() in visitor.get(f"/topics/{topic}", cookie)[1]:
                return time.monotonic() - began
            time.sleep(0.01)
        raise SystemExit("a post was not seen within half a minute")


def answer(to, address, words="Det gør vi hver fredag."):
    quoted = "\r\n".join(f"> {line}" for line in ["Hej", "", "Hvordan gør I?", "Skriv på https://example.dk/m/abc"] * 6)
    return mail(to, address, "SV: Hvordan gør I?",
                f"{words}\n\nMed venlig hilsen\nMette Holm\n\nDen 3. mar. 2026 kl. 09.12 skrev Modgift <{address}>:\n\n{quoted}\n")


def report(program, address, counts, verdict):
    """That an answer is seen within two seconds is asked, and that the memory stays."""
    with tempfile.TemporaryDirectory() as folder:
        for count in counts:
            (posted, handing, reading, waited, sizes), seen = Answering(program, address, folder).measure(count)
            later = [size for number, size in sizes if number >= count / 4]
            print(f"  {count:,} answers taken by LMTP in {handing:.1f} s, {posted:,} posts after {reading:.1f} s: "
                  f"{posted / reading:.0f} a second, the last of a batch within {waited:.2f} s; "
                  f"{later[0]:.0f} MB at a quarter, {later[-1]:.0f} MB at the end; "
                  f"one by itself is seen after {sorted(seen)[len(seen) // 2]:.2f} s, at most {max(seen):.2f} s  "
                  f"{verdict(max(seen + [waited]), 2)}", flush=True)


if __name__ == "__main__":
    report(sys.argv[1], sys.argv[2], [int(count) for count in sys.argv[3:]] or [3_000, 20_000],
           lambda found, asked: "ok" if found <= asked else "OVER")
