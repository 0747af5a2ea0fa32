"""A conversation from the first question to the answer that helped, with scripts switched off."""

import re

from steps import choose_room, follow, open_menu, post, press, reply, said, start_topic


def test_a_question_gets_the_answer_that_helped(plain):
    asker, helper = plain("trainer"), plain("host")
    topic = start_topic(asker, "Hvem bestiller genopfyldning?", "Hos os gør **ingen** det.")
    assert asker.get_by_text("Kun ").first.is_visible()
    reply(helper, topic, "Det gør vores sygeplejerske hver måned.")
    assert post(helper, "hver måned").is_visible()
    asker.goto(topic)
    press(asker, re.compile("^Tak"), post(asker, "hver måned"))
    assert post(asker, "hver måned").get_by_role("button", name=re.compile("^Tak")).get_attribute("aria-pressed") == "true"
    press(asker, "Det her hjalp", post(asker, "hver måned"))
    asker.goto(topic)
    follow(asker, "Gå til det svar, der hjalp")
    press(asker, "Det hjalp alligevel ikke")
    assert asker.get_by_role("link", name="Gå til det svar, der hjalp").count() == 0


def test_what_is_mended_at_once_leaves_no_trace(plain):
    page = plain("trainer")
    start_topic(page, "Vi prøvede selv", "Første udgave", kind="Erfaring")
    open_menu(post(page, "Første udgave"))
    follow(page, "Ret", post(page, "Første udgave"))
    page.get_by_label("Tekst").fill("Anden udgave")
    press(page, "Gem")
    assert said(page) == "Gemt." and post(page, "Anden udgave").is_visible()
    assert page.get_by_role("link", name=re.compile("^rettet")).count() == 0


def test_what_is_mended_later_shows_how_it_was(plain, demo):
    page = plain("trainer")
    key = demo.old_post("trainer")
    page.goto(f"/posts/{key}/edit")
    before = page.get_by_label("Tekst").input_value()
    page.get_by_label("Tekst").fill("Det ved jeg bedre nu")
    press(page, "Gem")
    page.get_by_role("link", name=re.compile("^rettet")).last.click()
    assert page.get_by_text(re.split(r"[\n*_\[]", before)[0][:40]).first.is_visible()


def test_a_post_is_taken_away_and_leaves_a_trace(plain):
    page, other = plain("trainer"), plain("host")
    topic = start_topic(page, "Skal slettes delvist", "Bliver")
    reply(other, topic, "Det her skulle jeg ikke have skrevet")
    open_menu(post(other, "Det her skulle"))
    follow(other, "Slet", post(other, "Det her skulle"))
    press(other, "Slet")
    assert said(other) == "Slettet."
    page.goto(topic)
    assert page.get_by_text(re.compile("slettede sit indlæg")).is_visible()


def test_a_text_with_a_mistake_comes_back(plain):
    page = plain("trainer")
    page.goto("/topics/new")
    choose_room(page, "everyone")
    page.get_by_label("Din tekst").fill("Borgeren 010190-1239 kom forbi")
    press(page, "Start en samtale")
    assert page.get_by_text("ligner et CPR-nummer").first.is_visible()
    assert page.get_by_text("Skriv noget her.").first.is_visible()
    assert page.get_by_label("Din tekst").input_value() == "Borgeren 010190-1239 kom forbi"
    page.get_by_label("Overskrift").fill("Uden nummer")
    page.get_by_label("Din tekst").fill("Borgeren _kom_ forbi")
    press(page, "Vis, hvordan det ser ud")
    assert page.locator(".prose em").inner_text() == "kom"
    press(page, "Start en samtale")
    assert page.get_by_role("heading", name="Uden nummer").is_visible()


def test_a_draft_is_kept_and_found_again(plain):
    page = plain("trainer")
    page.goto("/topics/new")
    page.get_by_label("Overskrift").fill("Halvfærdig tanke")
    page.get_by_label("Din tekst").fill("Jeg når det ikke nu")
    press(page, "Gem som kladde")
    card = page.locator(".card", has_text="Halvfærdig tanke")
    follow(page, "Skriv videre", card)
    assert page.get_by_label("Din tekst").input_value() == "Jeg når det ikke nu"
    page.goto("/drafts")
    press(page, "Kassér", page.locator(".card", has_text="Halvfærdig tanke"))
    assert page.get_by_text("Halvfærdig tanke").count() == 0


def test_one_hears_more_or_less_of_a_topic_and_of_a_room(plain):
    writer, reader = plain("trainer"), plain("host")
    topic = start_topic(writer, "Den her vil jeg følge", "Spændende")
    reader.goto(topic)
    for words, back in [("Følg samtalen", "Slå samtalen fra"), ("Slå samtalen fra", "Følg samtalen")]:
        open_menu(reader.locator("main"))
        press(reader, words)
        open_menu(reader.locator("main"))
        assert reader.get_by_role("button", name=words).count() == 0
        assert reader.get_by_role("button", name=back).is_visible()
        reader.goto(topic)
    follow(reader, reader.locator("main a").first.inner_text().strip())
    open_menu(reader.locator("main"))
    press(reader, "Følg rummet")
    assert reader.get_by_text("Du følger rummet").is_visible()


def test_what_is_read_is_marked(plain):
    writer, reader = plain("trainer"), plain("host")
    topic = start_topic(writer, "Noget nyt at læse", "Læs mig")
    reply(writer, topic, "Og mig")
    reader.goto(topic)
    press(reader, "Markér som læst")
    reader.goto(topic)
    assert reader.get_by_role("button", name="Markér som læst").count() == 0
    start_topic(writer, "Endnu en", "Læs også mig")
    reader.goto("/rooms")
    reader.locator("main li", has_text="Netværk").locator("a").first.click()
    press(reader, "Markér alt som læst")
    assert said(reader) == "Gemt." and reader.get_by_role("button", name="Markér alt som læst").count() == 0


def test_a_few_people_write_to_each_other(plain, demo):
    page, other = plain("trainer"), plain("host")
    other.goto("/me")
    name = other.get_by_label("Navn").input_value()
    page.goto("/rooms/new")
    page.get_by_label("Find en person").fill(name)
    press(page, "Find")
    follow(page, name, page.locator("main"))
    press(page, "Åbn rummet")
    room = page.url
    assert page.get_by_text("2 personer kan læse det").is_visible()
    follow(page, "Start en samtale")
    page.get_by_label("Overskrift").fill("Kun os to")
    page.get_by_label("Din tekst").fill("Kan du ringe?")
    press(page, "Start en samtale")
    other.goto(room)
    assert other.get_by_role("link", name="Kun os to").is_visible()
    outsider = plain("coordinator")
    assert outsider.goto(room).status == 404
