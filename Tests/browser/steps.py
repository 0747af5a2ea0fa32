"""What people do, step by step, in Danish, with or without scripts."""

import re

TOPIC = re.compile(r"/topics/[0-9a-z]{13}")


def press(page, name, within=None):
    (within or page).get_by_role("button", name=name, exact=True).first.click()
    page.wait_for_load_state()


def follow(page, name, within=None):
    (within or page).get_by_role("link", name=name, exact=True).first.click()
    page.wait_for_load_state()


def start_topic(page, title, text, kind="Spørgsmål", wall="closed"):
    """Opens a topic in the first room behind that kind of wall, and returns its address."""
    page.goto("/topics/new")
    choose_room(page, wall)
    page.get_by_role("radio", name=kind).check()
    page.get_by_label("Overskrift").fill(title)
    page.get_by_label("Din tekst").fill(text)
    press(page, "Start en samtale")
    assert TOPIC.search(page.url), page.locator("main").inner_text()
    return TOPIC.search(page.url).group(0)


def choose_room(page, wall):
    rooms = page.get_by_label("Hvor?")
    rooms.select_option(value=rooms.locator(f"option[data-kind={wall}]").first.get_attribute("value"))


def reply(page, topic, text):
    page.goto(topic)
    page.get_by_label("Dit svar").fill(text)
    page.get_by_role("button", name=re.compile("^Send til")).click()
    page.wait_for_load_state()


def post(page, text):
    """The post with a text in it."""
    return page.locator("article.post", has_text=text)


def open_menu(place):
    place.locator("details.menu > summary").first.click()


def said(page):
    return page.locator(".said").inner_text().strip()
