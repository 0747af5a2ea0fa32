"""By keyboard alone."""

from playwright.sync_api import expect

from steps import start_topic

RING = "() => { const look = getComputedStyle(document.activeElement); return look.outlineStyle + look.boxShadow }"
PLACE = """() => { const here = document.activeElement
  return here.textContent.trim() + (here.name || '') + (here.getAttribute('href') || '') }"""


def tab_to(page, words, most=60):
    """Presses Tab until something with these words, or this name, has the focus, which must be seen."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if words in page.evaluate(PLACE):
            assert page.evaluate(RING) != "nonenone", f"the focus on {words} cannot be seen"
            return
    raise AssertionError(f"{words} is not reached by Tab")


def test_one_signs_in(visit, demo):
    demo.invite("tastatur@example.dk")
    page = visit()
    page.goto("/signin")
    tab_to(page, "email")
    page.keyboard.type("tastatur@example.dk")
    page.keyboard.press("Enter")
    page.wait_for_url("**/signin/code*")
    code = page.url.rsplit("=", 1)[1]
    tab_to(page, "code")
    page.keyboard.type(code)
    page.keyboard.press("Enter")
    page.wait_for_url("**/welcome*")


def test_one_finds_a_topic_and_replies(visit):
    page = visit("trainer")
    start_topic(page, "Uden mus", "Kan man det?", wall="everyone")
    page.goto("/rooms")
    tab_to(page, page.locator("main a[href^='/rooms/']").get_by_text("Alle", exact=True).first.evaluate(
        "one => one.closest('a').getAttribute('href')"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/rooms/*")
    tab_to(page, "Uden mus")
    page.keyboard.press("Enter")
    page.wait_for_url("**/topics/*")
    tab_to(page, "body")
    page.keyboard.type("Ja, det kan man")
    tab_to(page, "Send til")
    page.keyboard.press("Enter")
    expect(page.locator("article.post", has_text="Ja, det kan man")).to_be_visible()


def test_the_first_press_skips_to_the_content(visit):
    page = visit("trainer")
    page.goto("/rooms")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Gå til indholdet")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_a_menu_opens_and_closes(visit):
    page = visit("trainer")
    start_topic(page, "Menu", "Med tre prikker")
    tab_to(page, "Mere om samtalen")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Slå samtalen fra")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Slå samtalen fra")).to_be_hidden()
