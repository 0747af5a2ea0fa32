"""Nothing scrolls sideways, everything is large enough to touch, and the places are where the hand is."""

import pytest

from demo import ROLES
from kept import kept
from walk import shape, walk

SMALLEST, MAIN = 24, 44
TOO_WIDE = """() => [...document.querySelectorAll('body *')].filter(one => {
  const box = one.getBoundingClientRect();
  return box.width && box.right > innerWidth + 1 && !one.closest('.scroll, .tabs, .for-ears, .skip');
}).slice(0, 3).map(one => one.outerHTML.slice(0, 120))"""
TOO_SMALL = """([kinds, least]) => [...document.querySelectorAll(kinds)].filter(one => {
  const box = (one.closest(one.matches('.cover') ? 'li' : 'label') || one).getBoundingClientRect();
  return one.checkVisibility() && box.width > 1 && (box.height < least - .5 || box.width < least - .5);
}).slice(0, 3).map(one => one.outerHTML.slice(0, 120))"""
MENUS = """() => [...document.querySelectorAll('details.menu')].map(menu => {
  menu.open = true;
  const box = menu.querySelector('ul').getBoundingClientRect();
  menu.open = false;
  return [box.left, box.right];
})"""
ALONE = "button, summary, select, input:not([type=hidden]), nav a, .button, h2 a, h3 a"
ACTIONS = "main button.primary, main a.primary, main .button:not(.small):not(.link), nav.places a, textarea, select"


@pytest.fixture(scope="session")
def kinds(demo):
    """One page of each kind, as the coordinator and as a trainer."""
    found = {}
    for role in ["coordinator", "host", "trainer"]:
        for address in walk(demo, role) + kept(demo, role):
            found.setdefault(shape(address), (role, address))
    return list(found.values())


@pytest.mark.parametrize("width, size", [(320, "100%"), (390, "200%")])
def test_no_page_scrolls_sideways(width, size, kinds, visit):
    faults = []
    for role in ROLES:
        page = visit(role, width=width)
        for address in [address for owner, address in kinds if owner == role]:
            page.goto(address)
            page.evaluate("size => { document.documentElement.style.fontSize = size }", size)
            if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                faults.append(f"{address} is too wide: {page.evaluate(TOO_WIDE)}")
    assert not faults, "\n".join(faults)


def test_everything_is_large_enough_to_touch(kinds, visit):
    faults = []
    for role in ROLES:
        page = visit(role, width=390)
        for address in [address for owner, address in kinds if owner == role]:
            page.goto(address)
            small = page.evaluate(TOO_SMALL, [ALONE, SMALLEST]) + page.evaluate(TOO_SMALL, [ACTIONS, MAIN])
            faults += [f"{address}: {one}" for one in small]
    assert not faults, "\n".join(faults)


def test_every_menu_opens_within_the_screen(kinds, visit):
    faults, menus = [], 0
    for role in ROLES:
        page = visit(role, width=390)
        for address in [address for owner, address in kinds if owner == role]:
            page.goto(address)
            opened = page.evaluate(MENUS)
            menus += len(opened)
            faults += [f"{address}: a menu from {left} to {right}" for left, right in opened if left < 0 or right > 390]
    assert menus and not faults, "\n".join(faults)


def test_the_places_are_at_the_bottom_of_a_phone_and_at_the_side_of_a_desk(visit):
    phone = visit("trainer", width=390)
    phone.goto("/rooms")
    bar = phone.get_by_role("navigation", name="Hovedmenu").bounding_box()
    assert abs(bar["y"] + bar["height"] - 844) < 2 and bar["width"] >= 389
    phone.mouse.wheel(0, 600)
    assert abs(phone.get_by_role("navigation", name="Hovedmenu").bounding_box()["y"] - bar["y"]) < 2
    desk = visit("trainer", width=1280)
    desk.goto("/rooms")
    side = desk.get_by_role("navigation", name="Hovedmenu").bounding_box()
    assert side["x"] < 200 and side["height"] > side["width"]
    assert side["x"] + side["width"] <= desk.get_by_role("main").bounding_box()["x"] + 1
