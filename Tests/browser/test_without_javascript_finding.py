"""Finding one's way back: notices, search and words shared onward, with scripts switched off."""

import re

from steps import choose_room, follow, open_menu, press, reply, start_topic


def test_the_home_page_leads_on(plain):
    page = plain("trainer")
    page.goto("/")
    assert page.locator("main h2").count() >= 3
    for question in ["Nyt til dig", "Hvem kan bruge din hjælp?", "Hvad sker der i dit netværk?"]:
        assert page.get_by_role("heading", name=question).is_visible()


def test_an_answer_is_told_and_marked_read(plain):
    asker, helper = plain("trainer"), plain("host")
    topic = start_topic(asker, "Hvem siger det til mig?", "Når nogen svarer")
    reply(helper, topic, "Det gør beskederne")
    asker.goto("/notices")
    row = asker.locator("main li.topic", has_text="Hvem siger det til mig?")
    assert row.get_by_text("svarede dig").is_visible()
    press(asker, "Markér som læst", row)
    asker.goto("/notices")
    row = asker.locator("main li.topic", has_text="Hvem siger det til mig?")
    assert row.get_by_role("button", name="Markér som læst").count() == 0


def test_the_search_finds_what_one_may_read(plain):
    writer, outsider = plain("trainer"), plain("coordinator")
    start_topic(writer, "Kvittering for udlevering", "Vi bruger papirkvitteringer i rødt")
    for page, found in [(writer, True), (outsider, False)]:
        page.goto("/search")
        box = page.get_by_role("main").get_by_role("searchbox")
        box.fill("papirkvittering")
        box.press("Enter")
        page.wait_for_load_state()
        assert (page.get_by_role("link", name="Kvittering for udlevering").count() > 0) == found
    assert writer.locator("#results mark").first.is_visible()


def test_only_the_author_shares_their_own_words_onward(plain):
    writer, other = plain("trainer"), plain("host")
    topic = start_topic(writer, "Sådan gjorde vi", "Jens fra 2. sal hjalp os", kind="Erfaring")
    assert other.goto(f"{topic}/onward").status == 404
    writer.goto(topic)
    open_menu(writer.locator("main"))
    follow(writer, "Del dine ord videre")
    choose_room(writer, "everyone")
    writer.get_by_label("Din tekst").fill("En kollega hjalp os")
    press(writer, "Del min rettede tekst")
    assert writer.get_by_text("Alle i programmet").first.is_visible()
    assert re.search("En kollega hjalp os", writer.locator("main").inner_text())
    assert writer.get_by_text("2. sal").count() == 0
