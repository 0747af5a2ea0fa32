"""The process is killed in the midst of sending mail, again and again: none is lost, and a mail that is sent twice is
one that the killed process had handed over without living to note it."""

import collections
import os
import random
import subprocess
import sys
import time

import pytest

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
sys.path.insert(0, f"{ROOT}/Tests/support")

from outbox import Outbox  # noqa: E402
from server import free_port  # noqa: E402

PROGRAM = os.environ.get("MODGIFT_PROGRAM", f"{ROOT}/.build/debug/modgift")
KILLS = int(os.environ.get("MODGIFT_KILLS", "3"))
LANES = 4


@pytest.fixture(params=["sqlite", "postgres"])
def address(request, tmp_path):
    if request.param == "sqlite":
        return f"sqlite:{tmp_path}/modgift.db"
    server = os.environ["MODGIFT_TEST_POSTGRES"]
    name = f"killedmail_{os.getpid()}_{random.randrange(1 << 30)}"
    subprocess.run(["psql", "-q", server, "-c", f"CREATE DATABASE {name}"], check=True)
    return server.replace("/postgres?", f"/{name}?")


def test_no_mail_is_lost_and_doubles_are_those_of_the_killed(address, tmp_path):
    port, taken = free_port(), f"{tmp_path}/taken"
    sink = subprocess.Popen([sys.executable, f"{ROOT}/Tests/support/smtp_sink.py", str(port), taken])
    outbox = Outbox(PROGRAM, address, f"smtp://127.0.0.1:{port}", f"{tmp_path}")
    try:
        outbox.start()
        outbox.stop()
        wanted = outbox.fill(150 * (KILLS + 1))
        for _ in range(KILLS):
            outbox.let_leases_run_out()
            outbox.start(wait=False)
            before = lines(taken)
            waits_until = time.monotonic() + 60
            while len(lines(taken)) <= len(before) and time.monotonic() < waits_until:
                time.sleep(0.02)
            time.sleep(random.uniform(0.0, 0.25))
            outbox.kill()
        outbox.let_leases_run_out()
        outbox.start()
        waits_until = time.monotonic() + 120
        while outbox.waiting() and time.monotonic() < waits_until:
            time.sleep(0.2)
        outbox.stop()
    finally:
        sink.terminate()
    count = collections.Counter(lines(taken))
    lost = wanted - set(count)
    doubles = {name: times for name, times in count.items() if times > 1}
    print(f"{len(wanted)} mails over {KILLS} kills: {len(lost)} lost, {len(doubles)} sent twice")
    assert not lost
    assert sum(times - 1 for times in doubles.values()) <= LANES * KILLS


def lines(path):
    try:
        with open(path, "rb") as file:
            return [line.split()[0].decode() for line in file if line.endswith(b"\n")]
    except FileNotFoundError:
        return []
