"""Pages of meetings and of what keeps networks alive, each with something on it, whatever day it is."""

import datetime
import re
import time

from demo import link_in


def kept(demo, role):
    """Pages that somebody of the cast comes to on some days only, or in more steps than a walk takes."""
    if role is None:
        return [press_page(demo)]
    if role == "host":
        return pages_of_host(demo)
    if role == "quiet-host":
        network = f"/networks/{demo.kept_room(role)}"
        return [network, f"{network}/starters", f"{network}/neighbours", f"{network}/hosting"]
    if role == "coordinator":
        return pages_of_coordinator(demo)
    assert demo.post(role, "/me/address", {"email": f"{role}@example.dk"}) == 303
    return ["/me/leaving", "/me/calendar", "/me/address/code"]


def pages_of_host(demo):
    room = demo.kept_room("host")
    network, meetings = f"/networks/{room}", f"/rooms/{room}/meetings"
    pages = [network] + [f"{network}/{part}" for part in ["hosting", "people", "new-member", "deputy", "handover", "starters"]]
    pages += [meetings, f"{meetings}/new", f"{meetings}/rhythm"]
    if "proposed" not in demo.meetings(room):
        propose_times(demo)
    by_state = demo.meetings(room)
    assert set(by_state) == {"held", "coming", "proposed"}, by_state
    pages += [f"{meetings}/{meeting}" for meeting in by_state.values()]
    return pages + [f"{meetings}/{by_state['held']}/notes", f"{meetings}/{by_state['coming']}/move"]


def pages_of_coordinator(demo):
    """With a draft of networks made, which the pages are about."""
    fields = {"scope": "active", "smallest": "4", "largest": "7", "count": "", "keeping": "2"}
    assert demo.post("coordinator", "/programme/proposal", fields) == 303
    network = f"/networks/{demo.kept_room('host')}"
    draft = ["/programme/proposal", "/programme/proposal/places?place=0607", "/programme/proposal/networks"]
    return draft + ["/programme/exit", network, f"{network}/sites"]


def propose_times(demo):
    """Asks the host's network which of two times suits."""
    meetings = f"/rooms/{demo.kept_room('host')}/meetings"
    first = datetime.date.today() + datetime.timedelta(days=30)
    days = {"day1": str(first), "time1": "10:00", "day2": str(first + datetime.timedelta(days=1)), "time2": "13:00"}
    assert demo.post("host", meetings, {**days, "minutes": "45"}, page=f"{meetings}/new") == 303


def press_page(demo):
    """What a button in a mail leads to: the mail asks which time suits, and comes at once."""
    propose_times(demo)
    until = time.monotonic() + 60
    while time.monotonic() < until:
        for letter in demo.letters():
            link = re.search(r"/m/\S+", link_in(letter)) if "http" in str(letter.get_body(("plain",))) else None
            if link:
                return link.group(0)
        time.sleep(0.5)
    raise AssertionError("no mail with a button came within a minute")
