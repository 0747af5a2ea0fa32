"""What the pages about plans cost, each as the person it is for, and how long plans take to be made."""

import json
import subprocess

from demo import ROLES

# Who of the demo's cast sees which page.
PAGES = {
    "plan, the next step": ("trainer", "/plan"),
    "plan, the manager's page": ("manager", "/plan/manager"),
    "plan, the programme's overview": ("coordinator", "/programme/plans"),
}
SECONDS_FOR_ALL, TIMES_PER_PLAN = 1, 1.5


def measure(measuring, costs):
    """Adds what each of the pages costs."""
    own = measuring.cookie
    for name, (role, path) in PAGES.items():
        person = ROLES.index(role)
        measuring.cookie = measuring.server.sign_in(measuring.emails[person].decode(), client=f"10.3.0.{person}")
        costs[name] = measuring.page(name, path, costs["health"])
    measuring.cookie = own


def making(program, verdict):
    """Prints how long it takes to fit and date the plans of all municipalities, and of many."""
    for line in subprocess.run([program, "model", "bench"], check=True, capture_output=True, text=True).stdout.splitlines():
        found = json.loads(line)
        seconds, times = found["microsecondsForAll"] / 1_000_000, found["percentOfTimePerPlan"] / 100
        print(f"  {found['model']}: the plans of {found['municipalities']} municipalities in {seconds:.3f} s, "
              f"{verdict(seconds, SECONDS_FOR_ALL)}; of {found['plans']:,} plans {times:.2f} times as long for each, "
              f"{verdict(times, TIMES_PER_PLAN)}")
