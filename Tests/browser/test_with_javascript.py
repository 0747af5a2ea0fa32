"""What the script makes kinder, and that nothing is lost when something else goes wrong."""

import re

from playwright.sync_api import expect

from steps import TOPIC, choose_room, press, reply, start_topic


def test_a_new_post_appears_in_an_open_topic(visit):
    writer, reader = visit("trainer"), visit("host")
    topic = start_topic(writer, "Hvem er vågen?", "Jeg er")
    reader.goto(topic)
    reader.evaluate("window.stayed = true")
    reply(writer, topic, "Jeg skriver **lige nu**")
    expect(reader.locator("article.post strong", has_text="lige nu")).to_be_visible()
    assert reader.evaluate("window.stayed")


def test_a_draft_outlives_a_session_ended_elsewhere(visit, demo):
    cookie = demo.server.sign_in(demo.dane("manager"), client="10.9.1.1")
    page = visit(cookie=cookie)
    page.goto("/topics/new")
    page.get_by_label("Overskrift").fill("Mens telefonen ringer")
    page.get_by_label("Din tekst").fill("Det første er gemt.")
    status = page.locator("[data-status=draft]")
    expect(status).to_contain_text("Kladde gemt")
    elsewhere = visit("manager")
    elsewhere.goto("/me")
    press(elsewhere, "Log alle andre ud")
    page.get_by_label("Din tekst").press_sequentially(" Det andet ikke.")
    expect(status).to_contain_text("Du er logget ud")
    [session] = demo.as_cookies(demo.server.sign_in(demo.dane("manager"), client="10.9.1.2"))
    page.context.add_cookies([session])
    page.goto("/drafts")
    page.locator(".card", has_text="Mens telefonen ringer").get_by_role("link").first.click()
    expect(page.get_by_label("Din tekst")).to_have_value("Det første er gemt.")


def test_what_was_typed_on_this_device_is_offered_back(visit):
    page = visit("trainer")
    topic = start_topic(page, "Nettet forsvinder", "Det sker")
    page.route("**/drafts", lambda route: route.fulfill(status=409))
    box = page.get_by_label("Dit svar")
    box.fill("Skrevet i elevatoren")
    expect(page.locator("[data-status=draft]")).to_contain_text("Ikke gemt endnu")
    page.goto(topic)
    page.get_by_role("button", name="Hent det, du skrev på denne enhed").click()
    expect(page.get_by_label("Dit svar")).to_have_value("Skrevet i elevatoren")


def test_what_was_sent_is_not_offered_back(visit, demo):
    page = visit("trainer")
    topic = start_topic(page, "Hvem har nøglen?", "Det har du")
    box, host = page.get_by_label("Dit svar"), demo.people["host"].split(".")[0].capitalize()
    box.press_sequentially(f"1. _Spørg_ @{host}")
    expect(page.get_by_role("listbox").get_by_role("option").first).to_contain_text(host)
    box.press("Enter")
    page.get_by_role("button", name=re.compile("^Send til")).click()
    page.wait_for_load_state()
    expect(page.locator("article.post .mention")).to_contain_text(f"@{host}")
    page.goto(topic)
    expect(page.get_by_role("button", name="Hent det, du skrev på denne enhed")).to_be_hidden()


def test_the_bar_follows_the_room_before_anything_is_sent(visit):
    page = visit("trainer")
    page.goto("/topics/new")
    bar = page.locator("[data-audience-bar]")
    choose_room(page, "closed")
    expect(bar).to_contain_text("Kun ")
    expect(bar).to_have_class(re.compile("closed"))
    choose_room(page, "everyone")
    expect(bar).to_contain_text("Alle i programmet")
    expect(bar).to_have_class(re.compile("everyone"))


def test_the_tools_mark_and_the_preview_shows(visit):
    page = visit("trainer")
    page.goto("/topics/new")
    box = page.get_by_label("Din tekst")
    page.get_by_role("button", name="Fed").click()
    box.press_sequentially("vigtigt")
    expect(box).to_have_value("**vigtigt**")
    page.get_by_role("button", name="Vis", exact=True).click()
    expect(page.locator(".preview strong")).to_have_text("vigtigt")
    page.get_by_role("button", name="Vis", exact=True).click()
    expect(box).to_be_visible()


def test_only_readers_of_the_room_are_offered_as_names(visit, demo):
    page = visit("trainer")
    topic = start_topic(page, "Hvem kan nævnes?", "Det kan I")
    page.goto(topic)
    box = page.get_by_label("Dit svar")
    names = page.get_by_role("listbox")
    coordinator, host = (demo.people[role].split(".")[0].capitalize() for role in ("coordinator", "host"))
    box.press_sequentially(f"Spørg @{coordinator}")  # who is no member
    page.wait_for_timeout(1000)
    expect(names).to_be_hidden()
    box.fill("")
    box.press_sequentially(f"Spørg @{host}")
    expect(names.get_by_role("option").first).to_contain_text(host)
    box.press("Enter")
    expect(box).to_have_value(re.compile(rf"^Spørg \[?@{host}[^@]* $"))


def test_offered_names_stand_above_the_bar_of_a_short_phone(visit, demo):
    page = visit("trainer")
    topic = start_topic(page, "Et navn på en lille skærm", "Bjælken må ikke dække det")
    page.set_viewport_size({"width": 390, "height": 480})
    page.goto(topic)
    host = demo.people["host"].split(".")[0].capitalize()
    page.get_by_label("Dit svar").press_sequentially(f"@{host[0]}")
    names, bar = page.get_by_role("listbox"), page.locator(".places")
    expect(names.get_by_role("option").first).to_be_visible()
    page.wait_for_function(
        "([names, bar]) => names.getBoundingClientRect().bottom <= bar.getBoundingClientRect().top",
        arg=[names.element_handle(), bar.element_handle()])


def test_a_double_press_makes_one_post(visit):
    page = visit("trainer")
    topic = start_topic(page, "Trykker to gange", "Fordi den er langsom")
    page.goto(topic)
    page.get_by_label("Dit svar").fill("Kun én gang")
    page.get_by_role("button", name=re.compile("^Send til")).dblclick()
    page.wait_for_url("**#post-*")
    page.goto(topic)
    expect(page.locator("article.post", has_text="Kun én gang")).to_have_count(1)


def test_the_search_finds_while_one_types(visit):
    page = visit("trainer")
    start_topic(page, "Genopfyldning om natten", "Vi mangler kasser til natholdet")
    page.goto("/search")
    page.evaluate("window.stayed = true")
    page.get_by_role("main").get_by_role("searchbox").press_sequentially("genopfyldn")
    found = page.locator("#results").get_by_role("link", name=re.compile("Genopfyldning om natten"))
    expect(found.first).to_be_visible()
    expect(page.locator("#results mark").first).to_be_visible()
    assert page.evaluate("window.stayed") and "genopfyldn" in page.url


def test_what_was_seen_is_read_the_next_time(visit):
    writer, reader = visit("trainer"), visit("host")
    topic = start_topic(writer, "Hvor var jeg?", "Her")
    reply(writer, topic, "Og så her")
    reader.goto(topic)
    with reader.expect_response(lambda answer: answer.url.endswith("/reading") and answer.ok):
        reader.locator("article.post").last.scroll_into_view_if_needed()
    reply(writer, topic, "Det her er nyt")
    reader.goto(topic)
    expect(reader.get_by_text("Nyt, siden du var her")).to_be_visible()
    assert TOPIC.search(reader.url)
    expect(reader.locator("article.post.unread")).to_have_count(1)
