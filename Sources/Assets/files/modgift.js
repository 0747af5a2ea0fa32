// Every page works without this file; each part only makes one of them kinder.
(() => {
"use strict";
const all = (selector, from = document) => [...from.querySelectorAll(selector)];
const on = (target, types, act) => types.split(" ").forEach(type => target.addEventListener(type, act));
const later = (wait, act, timer) => () => { clearTimeout(timer); timer = setTimeout(act, wait); };
const build = markup => Object.assign(document.createElement("template"), { innerHTML: markup }).content;
const near = id => document.getElementById(id);
const put = (node, name, value) => node.setAttribute(name, value);
const values = form => "" + new URLSearchParams(new FormData(form));
const say = (form, words) => { if (words) form.querySelector("[data-status]").textContent = words; };
// Answers null when nothing came back; `expired` when the sign-in has run out.
const ask = async (address, options) => {
	const answer = await fetch(address, { headers: { "X-Fragment": "1" }, ...options }).catch(() => null);
	return answer && { ok: answer.ok && !answer.redirected, expired: answer.redirected || answer.status === 401, text: () => answer.text() };
};
const fail = (form, answer) => say(form, form.dataset[answer && answer.expired ? "expired" : "unsaved"]);
const send = (from, address, fields, keepalive) => {
	const body = new URLSearchParams(fields);
	body.set("token", ((from.form || from).querySelector("[name=token]") || document.querySelector("[name=token]")).value);
	return ask(address, { method: "POST", body, keepalive });
};

// A second press sends nothing; coming back makes the buttons live again.
const release = form => {
	delete form.dataset.sent;
	all("[aria-disabled]", form).forEach(button => button.removeAttribute("aria-disabled"));
};
on(document, "submit", event => {
	const form = event.target;
	if (form.method !== "post") return;
	if (form.dataset.sent) return event.preventDefault();
	form.dataset.sent = 1;
	if (form.matches("[data-sign-out]")) copies(true);
	setTimeout(() => all("[type=submit]", form).forEach(button => put(button, "aria-disabled", true)));
	setTimeout(release, 8000, form);
});
on(window, "pageshow", () => all("form[data-sent]").forEach(release));

// Copies of drafts on this device: until the server has them, a page shows them, or one signs out.
const copy = (key, text) => { try { return text === undefined ? localStorage[key] : text ? localStorage[key] = text : delete localStorage[key]; } catch { return ""; } };
// What is left of a text without its marks: the same whether it was typed or is shown.
const bare = text => text.replace(/\]\([^)]*\)|^\s*\d+[.)]\s|[^\p{L}\p{N}]/gmu, "");
const copies = leaving => { try {
	const shown = bare(all(".prose").map(one => one.textContent).join());
	const done = key => key.startsWith("draft:") && (leaving || shown.includes(bare(localStorage[key]).slice(0, 40)));
	Object.keys(localStorage).filter(done).forEach(key => copy(key, ""));
} catch { /* refused: the server has it */ } };
const keepDraft = form => {
	const { draft, saved } = form.dataset, key = "draft:" + draft + " " + form.action, box = form.querySelector("textarea");
	let kept = values(form);
	const save = async leaving => {
		const text = box.value, now = values(form);
		if (form.dataset.sent || now === kept) return;
		kept = now;
		const answer = await send(form, draft, now, leaving === true && now.length < 60000);
		if (answer && answer.ok) {
			say(form, saved.replace("{time}", new Date().toLocaleTimeString("en-GB", { timeStyle: "short" })));
			if (box.value === text) copy(key, "");
		} else {
			kept = null;
			fail(form, answer);
		}
	};
	const soon = later(1500, save);
	on(form, "input change", () => { copy(key, box.value); soon(); });
	on(document, "visibilitychange", () => document.hidden && save(true));
	const offer = form.querySelector("[data-restore]"), found = copy(key);
	offer.hidden = !found || box.value;
	on(offer, "click", () => { insert(box, found, 0, 0); offer.hidden = true; });
};

// The writing box: tools, preview, growth, a counter, names.
const insert = (box, text, from, to) => {
	box.focus();
	box.setSelectionRange(from, to);
	if (document.execCommand("insertText", false, text)) return; // keeps undo
	box.setRangeText(text, from, to, "end");
};
const marks = { bold: ["**", "**"], italic: ["_", "_"], link: ["[", "](https://)"], list: ["- "], quote: ["> "] };
const mark = (box, [before, after]) => {
	let { selectionStart: from, selectionEnd: to, value } = box;
	if (!after) from = value.lastIndexOf("\n", from - 1) + 1;
	const chosen = value.slice(from, to);
	insert(box, after ? before + chosen + after : chosen.replace(/^/gm, before), from, to);
	if (after && !chosen) box.setSelectionRange(from + before.length, from + before.length);
};
const preview = async (box, button, pane) => {
	const showing = button.getAttribute("aria-pressed") !== "true";
	if (showing) {
		const answer = await send(box, box.dataset.preview, { [box.name]: box.value });
		if (!answer || !answer.ok) return fail(box.form, answer);
		pane.replaceChildren(build(await answer.text()));
	}
	put(button, "aria-pressed", showing);
	pane.hidden = !showing;
	box.hidden = showing;
};
const suggest = box => {
	const list = build(`<ul class="suggestions" role="listbox" id="${box.id}-names" hidden></ul>`).firstChild;
	put(list, "aria-label", box.dataset.mentionsLabel);
	box.after(list);
	put(box, "aria-controls", list.id);
	let place, start;
	const shut = () => { list.hidden = true; box.removeAttribute("aria-activedescendant"); };
	const point = to => {
		const people = [...list.children], chosen = people[place = (to + people.length) % people.length];
		people.forEach(one => put(one, "aria-selected", one === chosen));
		put(box, "aria-activedescendant", chosen.id);
		chosen.scrollIntoView({ block: "nearest" });
	};
	const choose = one => { insert(box, one.dataset.insert + " ", start, box.selectionStart); shut(); };
	const typed = () => (box.value.slice(0, box.selectionStart).match(/(?:^|\s)@([\p{L}.-]{1,40})$/u) || [])[1];
	on(box, "input", later(150, async () => {
		const name = typed(), address = new URL(box.dataset.mentions, location);
		if (!name) return shut();
		address.searchParams.set("q", name);
		const answer = await ask(address);
		if (!answer || !answer.ok || name !== typed()) return shut();
		start = box.selectionStart - name.length - 1;
		list.replaceChildren(...JSON.parse(await answer.text()).slice(0, 8).map((person, index) => {
			const one = build(`<li role="option" id="${list.id + index}"></li>`).firstChild;
			one.dataset.insert = person.insert;
			one.append(person.name, " – ", person.note);
			return one;
		}));
		list.hidden = !list.children.length;
		if (list.hidden) return;
		point(0);
		list.scrollIntoView({ block: "nearest" });
	}));
	on(box, "blur", shut);
	on(list, "mousedown", event => { event.preventDefault(); choose(event.target.closest("li")); });
	on(box, "keydown", event => {
		const pick = () => choose(list.children[place]), move = by => () => point(place + by);
		const act = { ArrowDown: move(1), ArrowUp: move(-1), Enter: pick, Tab: pick, Escape: shut }[event.key];
		if (!list.hidden && act) { event.preventDefault(); act(); }
	});
};
const equip = box => {
	const [tools, pane, left] = ["tools", "preview", "left"].map(part => near(`${box.id}-${part}`));
	tools.hidden = false;
	on(tools, "click", ({ target }) => {
		const button = target.closest("button"), kind = button && button.dataset.mark;
		if (button) kind ? mark(box, marks[kind]) : preview(box, button, pane);
	});
	const fit = () => {
		box.style.blockSize = "auto";
		box.style.blockSize = Math.min(box.scrollHeight + 4, innerHeight * .6) + "px";
		const rest = box.maxLength - box.value.length;
		left.textContent = rest < box.maxLength / 10 ? left.dataset.left.replace("{n}", rest) : "";
	};
	on(box, "input", fit);
	if (box.value) fit();
	if (box.dataset.mentions) suggest(box);
};

// Who will read this: the bar follows the chosen room before anything is sent.
const followRoom = select => {
	const follow = () => {
		const { audience, number, kind } = select.selectedOptions[0].dataset, bar = select.form.querySelector("[data-audience-bar]");
		bar.className = "audience " + kind;
		bar.querySelector("b").textContent = audience;
		bar.querySelector("span span").textContent = number;
		const use = bar.querySelector("use");
		put(use, "href", use.href.baseVal.replace(/#.*/, "#" + kind));
	};
	on(select, "change", follow);
	on(window, "pageshow", follow);
};

// An open conversation: posts arrive, and what has been seen is remembered.
let seen;
const listen = list => {
	const stream = new EventSource(list.dataset.live), heard = near(list.id + "-heard");
	on(stream, "post", event => {
		const post = build(event.data).firstElementChild, known = near(post.id);
		if (known && known.contains(document.activeElement)) return;
		if (known) known.replaceWith(post); else list.append(post);
		if (seen) seen.observe(post);
		if (known) return;
		post.classList.add("arrived");
		heard.textContent = list.dataset.newPost;
	});
	on(stream, "end", () => stream.close());
};
const remember = list => {
	let last = 0;
	const tell = later(800, () => send(list, list.dataset.reading, { number: last }, true));
	seen = new IntersectionObserver(entries => entries.forEach(({ isIntersecting, target: { dataset: { number } } }) => {
		if (isIntersecting && +number > last) { last = +number; tell(); }
	}));
	all("[data-number]", list).forEach(post => seen.observe(post));
};

// Results while typing: the same page's own results.
const searchAsTyped = form => {
	on(form, "input", later(250, async () => {
		const address = new URL(form.action), query = address.search = values(form);
		const answer = await ask(address), shown = near(form.dataset.results);
		if (!answer || !answer.ok) return;
		const page = build(await answer.text());
		if (query !== values(form)) return;
		shown.replaceChildren(...(page.getElementById(shown.id) || page).childNodes);
		history.replaceState(null, "", address);
	}));
};

// How far long work has come: that part of the page is fetched anew each second, and the whole page at its end.
const refresh = part => setTimeout(async () => {
  const answer = await ask(location.href), page = answer && answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!page) return answer && answer.expired ? location.reload() : refresh(part);
  const fresh = page.getElementById(part.id);
  if (!fresh || !fresh.matches("[data-refresh]")) return location.reload();
  part.replaceWith(fresh);
  refresh(fresh);
}, 1000);

// A text ready to use is copied in one press.
const copyText = button => {
	if (!navigator.clipboard) return;
	button.hidden = false;
	on(button, "click", async () => {
		await navigator.clipboard.writeText(near(button.dataset.copy).value);
		button.lastChild.textContent = button.dataset.copied;
	});
};

// In a row of tabs too wide for the screen, the one shown is in sight.
const reveal = tabs => {
	const row = tabs.firstChild, tab = row.querySelector("[aria-current]");
	if (tab) row.scrollLeft = tab.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2;
};

// Menus close when one looks elsewhere.
on(document, "click", ({ target }) => all("details.menu[open]").forEach(menu => { menu.open = menu.contains(target); }));
on(document, "keydown", ({ key }) => key === "Escape" && all("details.menu[open]").forEach(menu => { menu.open = 0; menu.firstChild.focus(); }));

copies();
const parts = { draft: keepDraft, editor: equip, rooms: followRoom, reading: remember, live: listen, results: searchAsTyped, refresh, copy: copyText, errors: summary => summary.focus() };
all(".tabs").forEach(reveal);
Object.entries(parts).forEach(([name, act]) => all(`[data-${name}]`).forEach(act));
})();
