"""How fast mail leaves: notices written, rendered as their readers, handed to a mail server on this machine; and what a
long night of it does to the memory. python3 mailing.py PROGRAM DATABASE [COUNT …], of a database of its own."""

import os
import subprocess
import sys
import tempfile
import time

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
sys.path.insert(0, f"{ROOT}/Tests/support")

from outbox import Outbox  # noqa: E402
from server import free_port  # noqa: E402


def resident(process):
    """The megabytes a process holds."""
    with open(f"/proc/{process}/status") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS"))


def measure(program, address, count, folder):
    port, taken = free_port(), os.path.join(folder, f"taken-{count}")
    sink = subprocess.Popen([sys.executable, f"{ROOT}/Tests/support/smtp_sink.py", str(port), taken, "quick"])
    outbox = Outbox(program, address, f"smtp://127.0.0.1:{port}", folder)
    try:
        outbox.start()
        outbox.stop()
        began = time.monotonic()
        outbox.fill(count)
        written = time.monotonic() - began
        began = time.monotonic()
        outbox.start()
        sizes, sent = [], 0
        while sent < count and time.monotonic() - began < 1200:
            time.sleep(0.25)
            sent = sum(1 for _ in open(taken)) if os.path.exists(taken) else 0
            sizes.append((sent, resident(outbox.process.pid)))
        took = time.monotonic() - began
        outbox.stop()
    finally:
        sink.terminate()
    return written, took, sent, sizes


def report(program, address, counts, verdict):
    """Of 3 000 notices the speed is asked, of 20 000 that the memory stays."""
    with tempfile.TemporaryDirectory() as folder:
        for count in counts:
            written, took, sent, sizes = measure(program, address, count, folder)
            later = [size for number, size in sizes if number >= count / 4] or [0]
            print(f"  {count:,} notices written in {written:.1f} s, rendered and handed over in {took:.1f} s: "
                  f"{sent / took:.0f} a second  {verdict(100, sent / took)}; {later[0]:.0f} MB at a quarter, "
                  f"{later[-1]:.0f} MB at the end", flush=True)


if __name__ == "__main__":
    report(sys.argv[1], sys.argv[2], [int(count) for count in sys.argv[3:]] or [3_000, 20_000],
           lambda asked, found: "ok" if found >= asked else "OVER")
