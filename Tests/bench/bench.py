"""The benchmark: what a page costs in CPU against the health check, on both engines, and with ten times as much."""

import argparse
import os
import re
import sqlite3
import subprocess
import sys
import threading
import time

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
sys.path.insert(0, f"{ROOT}/Tests/support")

import answering  # noqa: E402
import mailing  # noqa: E402
import networks  # noqa: E402
import plans  # noqa: E402
from server import PROGRAM, Server, hidden  # noqa: E402


# What is asked: at most so many times the CPU of the health check, and so on.
TIMES_HEALTH = {"topic": 15, "home": 15, "topic list": 15, "directory": 15, "search": 40, "plan": 15}
TEXT = ("Vi har gjort det sådan, at sprayen ligger i tasken fra dag ét, og at vi øver sammen på mandage. Det tager ti "
        "minutter, og bagefter ved alle, hvem der ringer 112. **Skriv**, hvis I vil se vores liste.")
TIMES_STATIC, TIMES_TENFOLD, TAIL, MEGABYTES, READY = 7, 1.3, 4, 200, 1


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--engines", default="sqlite,postgres")
    options.add_argument("--topics", type=int, default=20_000)
    options.add_argument("--tenfold", action="store_true", help="also ten times the topics and posts")
    options.add_argument("--seconds", type=int, default=8)
    options.add_argument("--runs", type=int, default=1, help="runs of each page, of which the cheapest counts: for a busy machine")
    options.add_argument("--soak", type=int, default=0, help="minutes of mixed load whose memory is reported")
    options = options.parse_args()
    plans.making(PROGRAM, verdict)
    networks.proposing(PROGRAM, verdict)
    for engine in options.engines.split(","):
        print(f"\n{engine}: mail")
        mailing.report(PROGRAM, of_its_own(filled(engine, options.topics)), [3_000, 20_000],
                       lambda least, found: f"asked {least}: {'ok' if found >= least else 'UNDER'}")
        answering.report(PROGRAM, of_its_own(filled(engine, options.topics)), [3_000, 20_000], verdict)
    for engine in options.engines.split(","):
        usual = measure(engine, options.topics, options)
        if options.tenfold:
            tenfold = measure(engine, options.topics * 10, options)
            print(f"\n{engine}: with ten times as much, against the usual (CPU per request)")
            for name in usual:
                times = tenfold[name] / usual[name]
                print(f"  {name:34}{times:7.2f} times  {verdict(times, TIMES_TENFOLD)}")


def verdict(found, asked):
    return f"asked {asked:g}: {'ok' if found <= asked else 'OVER'}" if asked else ""


def asked_of(name):
    """How many times the health check a page may cost; every search the same."""
    return TIMES_HEALTH.get(name.split(",")[0])


def measure(engine, topics, options):
    server = Server(filled(engine, topics), mail=f"{ROOT}/var/bench/mail")
    try:
        return Measuring(server, engine, topics, options).run(options.soak)
    finally:
        server.stop()


def filled(engine, topics):
    """A database with that many topics, filled once and kept. Who signed in before is forgotten: there is a limit."""
    os.makedirs(f"{ROOT}/var/bench", exist_ok=True)
    if engine == "sqlite":
        address = f"sqlite:{ROOT}/var/bench/{topics}.db"
        fill(address, topics)
        with sqlite3.connect(address.removeprefix("sqlite:")) as db:
            db.execute("DELETE FROM attempt")
        return address
    server = os.environ["MODGIFT_TEST_POSTGRES"]
    address = server.replace("/postgres?", f"/bench_{topics}?")
    if not psql(server, f"SELECT 1 FROM pg_database WHERE datname = 'bench_{topics}'"):
        psql(server, f"CREATE DATABASE bench_{topics}")
    fill(address, topics)
    psql(address, "DELETE FROM attempt")
    psql(address, "VACUUM ANALYZE")
    return address


def of_its_own(address):
    """A copy of a database, for what changes it."""
    if address.startswith("sqlite:"):
        copy = f"{ROOT}/var/bench/mail.db"
        for end in ("", "-wal", "-shm"):
            if os.path.exists(copy + end):
                os.remove(copy + end)
        with sqlite3.connect(address.removeprefix("sqlite:")) as one, sqlite3.connect(copy) as other:
            one.backup(other)
        return f"sqlite:{copy}"
    server, name = os.environ["MODGIFT_TEST_POSTGRES"], address.split("?")[0].rsplit("/", 1)[1]
    psql(server, "DROP DATABASE IF EXISTS bench_mail")
    psql(server, f"CREATE DATABASE bench_mail TEMPLATE {name}")
    return server.replace("/postgres?", "/bench_mail?")


def fill(address, topics):
    subprocess.run([PROGRAM, "fill", "--demo", "--database", address, "--topics", str(topics)], check=True)


def psql(address, statement):
    return subprocess.run(
        ["psql", "-q", "-t", address, "-c", statement], check=True, capture_output=True, text=True).stdout.strip()


class Measuring:
    def __init__(self, server, engine, topics, options):
        self.server, self.seconds, self.runs = server, options.seconds, options.runs
        print(f"\n{engine}, {topics:,} topics: ready after {server.ready_after:.2f} s, "
              f"{verdict(server.ready_after, READY)}")
        _, body, _ = server.get("/signin")
        self.emails = re.findall(rb'value="([^"@]+@[^"]+)"', body)
        self.cookie = server.sign_in(self.emails[0].decode())
        if not self.cookie:
            raise SystemExit("could not sign in")

    def run(self, soak):
        pages = self.pages()
        costs = {}
        print(f"  {'':34}{'req/s':>8}{'CPU ms':>9}{'x health':>10}{'p50 ms':>9}{'p99 ms':>9}{'p99/p50':>9}{'kB':>7}  x health")
        for name, path in pages.items():
            costs[name] = self.page(name, path, costs.get("health"))
        plans.measure(self, costs, verdict)
        costs["posting"] = self.posting(costs["health"])
        self.against_static(pages, costs)
        if soak:
            self.soak(list(pages.values()), soak)
        now, most = self.server.memory()
        print(f"  memory: {now:.0f} MB, at most {most:.0f} MB, {verdict(most, MEGABYTES)}")
        return costs

    def pages(self):
        _, rooms, _ = self.server.get("/rooms", self.cookie)
        room = re.search(rb'href="(/rooms/[0-9a-z]{13})"', rooms).group(1).decode()
        _, listed, _ = self.server.get(room, self.cookie)
        topic = self.topic_of_thirty(re.findall(rb'href="(/topics/[0-9a-z]{13})', listed))
        return {
            "health": "/health", "home": "/", "topic": topic, "topic list": room, "directory": "/people",
            "search, a common word": "/search?q=kursus", "search, a rare word": "/search?q=fuglekasse",
            "search, two common words": "/search?q=kursus+borgere", "search, a prefix": "/search?q=na",
            "search, no such word": "/search?q=xyzzyplugh",
        }

    def topic_of_thirty(self, topics):
        """The first page of the longest of some topics, with thirty posts: those that lack are written."""
        paths = [f"{path.decode()}?from=1" for path in dict.fromkeys(topics)][:30]
        posts, path = max((self.posts_on(path), path) for path in paths)
        _, page, _ = self.server.get(path, self.cookie)
        for number in range(posts, 30):
            self.server.post(path.replace("?from=1", "/posts"),
                             {"body": f"{TEXT} ({number})", "token": hidden(page, "token")}, self.cookie)
        if self.posts_on(path) < 30:
            raise SystemExit("a topic of thirty posts could not be written; try again in ten minutes")
        return path

    def posts_on(self, path):
        return self.server.get(path, self.cookie)[1].count(b"data-number=")

    def page(self, name, path, floor):
        status, body, _ = self.server.get(path, self.cookie)
        if status != 200:
            raise SystemExit(f"{name} {path}: status {status}")
        cpu, rate, half, worst = self.cheapest(path)
        times = cpu / floor if floor else 1
        judged = verdict(times, asked_of(name)) + ("" if worst <= TAIL * half else f", p99/p50 asked {TAIL}: OVER")
        print(f"  {name:34}{rate:8.0f}{cpu:9.3f}{times:10.1f}{half:9.2f}{worst:9.2f}{worst / half:9.1f}"
              f"{len(body) / 1000:7.1f}  {judged}")
        return cpu

    def cheapest(self, path):
        return min(self.wrk(path) for _ in range(self.runs))

    def wrk(self, path, seconds=None):
        url = f"http://127.0.0.1:{self.server.port}{path}"
        subprocess.run(["wrk", "-t2", "-c32", "-d1s", "-H", f"Cookie: {self.cookie}", url], capture_output=True)
        before = self.server.cpu()
        out = subprocess.run(
            ["wrk", "-t2", "-c32", f"-d{seconds or self.seconds}s", "--latency", "-H", f"Cookie: {self.cookie}", url],
            capture_output=True, text=True, check=True).stdout
        cpu = self.server.cpu() - before
        requests = int(re.search(r"(\d+) requests in", out).group(1))
        bad = re.search(r"Non-2xx or 3xx responses: (\d+)", out)
        if bad:
            print(f"  {bad.group(1)} bad answers from {path}", file=sys.stderr)
        rate = float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1))
        half, worst = (latency(out, share) for share in ("50%", "99%"))
        return cpu * 1000 / requests, rate, half, worst

    def against_static(self, pages, costs):
        """A file of the topic page's size, by what two files of known size cost."""
        _, page, _ = self.server.get("/", self.cookie)
        files = {}
        for path in re.findall(rb'(?:href|src)="(/assets/[^"]+\.(?:css|js|svg))"', page):
            files[path.decode()] = len(self.server.get(path.decode())[1])
        small, large = min(files, key=files.get), max(files, key=files.get)
        low, high = self.cheapest(small)[0], self.cheapest(large)[0]
        size = len(self.server.get(pages["topic"], self.cookie)[1])
        static = max(low, low + (high - low) * (size - files[small]) / max(1, files[large] - files[small]))
        times = costs["topic"] / static
        print(f"  a static file of the topic page's {size / 1000:.0f} kB costs {static:.3f} ms "
              f"(from {files[small]} bytes: {low:.3f}, {files[large]} bytes: {high:.3f}); "
              f"the topic page {times:.1f} times that, {verdict(times, TIMES_STATIC)}")

    def posting(self, floor):
        """Replies from many people at once; each is acknowledged only when it is on disk."""
        sessions = [self.session(index) for index in range(16)]
        before, began, counts = self.server.cpu(), time.monotonic(), []
        threads = [threading.Thread(target=self.reply, args=(session, 10, counts)) for session in sessions if session]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        cpu, took = self.server.cpu() - before, time.monotonic() - began
        if not counts:
            raise SystemExit("nobody could post: people may post thirty times in ten minutes; wait, and try again")
        cost = cpu * 1000 / len(counts)
        counts.sort()
        half, worst = counts[len(counts) // 2], counts[int(len(counts) * 0.99)]
        print(f"  {'posting a reply':34}{len(counts) / took:8.0f}{cost:9.3f}{cost / floor:10.1f}"
              f"{half:9.2f}{worst:9.2f}{worst / half:9.1f}")
        return cost

    def session(self, index):
        _, people, _ = self.server.get("/people", self.cookie)
        cards = list(dict.fromkeys(re.findall(rb'href="(/people/[0-9a-z]{13})"', people)))
        _, card, _ = self.server.get(cards[index % len(cards)].decode(), self.cookie)
        address = re.search(rb'mailto:([^"?]+)', card)
        return self.server.sign_in(address.group(1).decode(), client=f"10.2.0.{index}") if address else ""

    def reply(self, cookie, times, counts):
        _, rooms, _ = self.server.get("/rooms", cookie)
        room = re.search(rb'href="(/rooms/[0-9a-z]{13})"', rooms)
        if not room:  # somebody who has not been here yet, and is asked their name first
            return
        _, listed, _ = self.server.get(room.group(1).decode(), cookie)
        topic = re.search(rb'href="(/topics/[0-9a-z]{13})', listed).group(1).decode()
        _, page, _ = self.server.get(topic, cookie)
        token = hidden(page, "token")
        connection = self.server.connect()
        for number in range(times):
            began = time.monotonic()
            status, _, _ = self.server.post(
                f"{topic}/posts", {"body": f"Tak, det prøver vi på næste kursus ({number})", "token": token}, cookie,
                connection)
            if status == 303:
                counts.append((time.monotonic() - began) * 1000)

    def soak(self, paths, minutes):
        for _ in range(minutes):
            for path in paths[1:]:
                self.wrk(path, seconds=max(1, 60 // len(paths)))


def latency(out, share):
    number, unit = re.search(rf"{share}\s+([\d.]+)(us|ms|s)", out).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


if __name__ == "__main__":
    main()
