"""What the pages about plans cost, each as the person it is for, and how long plans take to be made."""

import json
import subprocess
import time

from demo import ROLES

# Who of the demo's cast sees which page.
PAGES = {
    "plan, the next step": ("trainer", "/plan"),
    "plan, the manager's page": ("manager", "/plan/manager"),
    "all plans, the programme's overview": ("coordinator", "/programme/plans"),
}
# A page answers in so many milliseconds, 95 times of a hundred, whoever asks by themselves.
MOST_MILLISECONDS, TIMES_ASKED = 20, 200
SECONDS_FOR_ALL, TIMES_PER_PLAN = 1, 1.5


def measure(measuring, costs, verdict):
    """Adds what each of the pages costs."""
    own = measuring.cookie
    for name, (role, path) in PAGES.items():
        person = ROLES.index(role)
        measuring.cookie = measuring.server.sign_in(measuring.emails[person].decode(), client=f"10.3.0.{person}")
        costs[name] = measuring.page(name, path, costs["health"])
        slow = slowest(measuring, path)
        print(f"  {'':34}alone, 95 of a hundred within {slow:.1f} ms, {verdict(slow, MOST_MILLISECONDS)}")
    measuring.cookie = own


def slowest(measuring, path):
    """The milliseconds within which a page comes 95 times of a hundred to somebody who is alone."""
    took = []
    for _ in range(TIMES_ASKED):
        began = time.monotonic()
        measuring.server.get(path, measuring.cookie)
        took.append((time.monotonic() - began) * 1000)
    return sorted(took)[int(TIMES_ASKED * 0.95)]


def making(program, verdict):
    """Prints how long it takes to fit and date the plans of all municipalities, and of many."""
    for line in subprocess.run([program, "model", "bench"], check=True, capture_output=True, text=True).stdout.splitlines():
        found = json.loads(line)
        seconds, times = found["microsecondsForAll"] / 1_000_000, found["percentOfTimePerPlan"] / 100
        print(f"  {found['model']}: the plans of {found['municipalities']} municipalities in {seconds:.3f} s, "
              f"{verdict(seconds, SECONDS_FOR_ALL)}; of {found['plans']:,} plans {times:.2f} times as long for each, "
              f"{verdict(times, TIMES_PER_PLAN)}")
