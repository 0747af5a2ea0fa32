// Every page works without this file; each part below only makes one of them kinder.
(() => {
"use strict";
const all = (selector, from = document) => [...from.querySelectorAll(selector)];
const on = (target, types, act) => types.split(" ").forEach(type => target.addEventListener(type, act));
const later = (wait, act) => { let timer; return () => { clearTimeout(timer); timer = setTimeout(act, wait); }; };
const build = markup => Object.assign(document.createElement("template"), { innerHTML: markup }).content;
const near = id => document.getElementById(id);
const say = (form, words) => { const line = form.querySelector("[data-status]"); if (line && words) line.textContent = words; };
// Answers null when nothing came back; `expired` when the sign-in has run out.
const ask = async (address, options) => {
  const answer = await fetch(address, { headers: { "X-Fragment": "1" }, ...options }).catch(() => null);
  return answer && { ok: answer.ok && !answer.redirected, expired: answer.redirected || [401, 403].includes(answer.status), text: () => answer.text() };
};
const send = (from, address, fields, keepalive) => {
  const body = new URLSearchParams(fields);
  body.set("token", ((from.form || from).querySelector("[name=token]") || document.querySelector("[name=token]") || {}).value || "");
  return ask(address, { method: "POST", body, keepalive });
};

// A second press sends nothing; coming back makes the buttons live again.
const release = form => {
  delete form.dataset.sent;
  all("button[aria-disabled]", form).forEach(button => button.removeAttribute("aria-disabled"));
};
on(document, "submit", event => {
  const form = event.target;
  if (form.method !== "post") return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = 1;
  if (form.matches("[data-sign-out]")) copies(true);
  setTimeout(() => all("button:not([type=button])", form).forEach(button => button.setAttribute("aria-disabled", true)));
  setTimeout(release, 8000, form);
});
on(window, "pageshow", () => all("form[data-sent]").forEach(release));

// Copies of drafts on this device: until the server has them, until they are read on a page, until sign-out.
const copy = (key, text) => { try { return text === undefined ? localStorage[key] : text ? localStorage[key] = text : delete localStorage[key]; } catch { return ""; } };
const copies = everything => { try {
  const shown = all(".prose").map(one => one.textContent).join();
  Object.keys(localStorage).filter(key => key.startsWith("draft:") && (everything || shown.includes(localStorage[key].trim().slice(0, 40)))).forEach(key => copy(key, ""));
} catch { /* storage refused: the server has the draft */ } };
const keepDraft = form => {
  const { draft, saved, unsaved, expired } = form.dataset, key = "draft:" + draft + " " + form.action, box = form.querySelector("textarea");
  const state = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string")).toString();
  let kept = state();
  const save = async leaving => {
    const text = box.value, now = state();
    if (form.dataset.sent || now === kept) return;
    kept = now;
    const answer = await send(form, draft, now, leaving === true && now.length < 60000);
    if (answer && answer.ok) {
      const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
      say(form, (saved || "").replace("{time}", time));
      if (box.value === text) copy(key, "");
    } else {
      kept = null;
      say(form, answer && answer.expired ? expired : unsaved);
    }
  };
  const soon = later(1500, save);
  on(form, "input change", () => { copy(key, box.value); soon(); });
  on(document, "visibilitychange", () => document.hidden && save(true));
  const offer = form.querySelector("[data-restore]"), found = copy(key);
  if (!offer || !found || box.value) return;
  offer.hidden = false;
  on(offer, "click", () => { insert(box, found, 0, 0); offer.hidden = true; });
};

// The writing box: tools, preview, growth, a counter, names.
const insert = (box, text, from, to) => {
  box.focus();
  box.setSelectionRange(from, to);
  if (document.execCommand("insertText", false, text)) return; // keeps undo
  box.setRangeText(text, from, to, "end");
  box.dispatchEvent(new Event("input", { bubbles: true }));
};
const marks = { bold: ["**", "**"], italic: ["_", "_"], link: ["[", "](https://)"], list: ["- "], quote: ["> "] };
const mark = (box, [before, after]) => {
  let { selectionStart: from, selectionEnd: to, value } = box;
  if (!after) {
    from = value.lastIndexOf("\n", from - 1) + 1;
    return insert(box, value.slice(from, to).replace(/^/gm, before), from, to);
  }
  insert(box, before + value.slice(from, to) + after, from, to);
  if (from === to) box.setSelectionRange(from + before.length, from + before.length);
};
const preview = async (box, button, pane) => {
  const showing = button.getAttribute("aria-pressed") !== "true";
  if (showing) {
    const answer = await send(box, box.dataset.preview, { [box.name]: box.value });
    if (answer && answer.ok) pane.replaceChildren(build(await answer.text()));
    else return say(box.form, box.form.dataset[answer && answer.expired ? "expired" : "unsaved"]);
  }
  button.setAttribute("aria-pressed", showing);
  pane.hidden = !showing;
  box.hidden = showing;
};
const suggest = box => {
  const list = build(`<ul class="suggestions" role="listbox" hidden></ul>`).firstChild;
  list.id = box.id + "-names";
  list.ariaLabel = box.dataset.mentionsLabel || "@";
  box.after(list);
  box.setAttribute("aria-controls", list.id);
  let place, start;
  const shut = () => { list.hidden = true; box.removeAttribute("aria-activedescendant"); };
  const point = to => {
    const people = [...list.children], chosen = people[place = (to + people.length) % people.length];
    people.forEach(one => one.setAttribute("aria-selected", one === chosen));
    box.setAttribute("aria-activedescendant", chosen.id);
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
      one.append(person.name, Object.assign(document.createElement("small"), { textContent: person.note || "" }));
      return one;
    }));
    list.hidden = !list.children.length;
    if (!list.hidden) point(0);
  }));
  on(box, "blur", shut);
  on(list, "mousedown", event => { event.preventDefault(); const one = event.target.closest("li"); if (one) choose(one); });
  on(box, "keydown", event => {
    const pick = () => choose(list.children[place]);
    const act = { ArrowDown: () => point(place + 1), ArrowUp: () => point(place - 1), Enter: pick, Tab: pick, Escape: shut }[event.key];
    if (!list.hidden && act) { event.preventDefault(); act(); }
  });
};
const equip = box => {
  const tools = near(box.id + "-tools"), pane = near(box.id + "-preview"), left = near(box.id + "-left");
  if (tools) {
    tools.hidden = false;
    on(tools, "click", ({ target }) => {
      const button = target.closest("button");
      if (button) button.dataset.mark ? mark(box, marks[button.dataset.mark]) : preview(box, button, pane);
    });
  }
  const fit = () => {
    box.style.blockSize = "auto";
    box.style.blockSize = Math.min(box.scrollHeight + 4, innerHeight * .6) + "px";
    const rest = box.maxLength - box.value.length;
    if (left) left.textContent = rest < box.maxLength / 10 ? left.dataset.left.replace("{n}", rest) : "";
  };
  on(box, "input", fit);
  if (box.value) fit();
  if (box.dataset.mentions) suggest(box);
};

// Who will read this: the bar follows the chosen room before anything is sent.
const followRoom = select => {
  const follow = () => {
    const { audience, number, kind } = select.selectedOptions[0].dataset, bar = select.form.querySelector("[data-audience-bar]");
    if (!bar || !kind) return;
    bar.className = "audience " + kind;
    bar.querySelector("b").textContent = audience;
    bar.querySelector("span span").textContent = number;
    const use = bar.querySelector("use");
    use.setAttribute("href", use.getAttribute("href").replace(/#.*/, "#" + kind));
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
    if (known) return known.contains(document.activeElement) || known.replaceWith(post);
    list.append(post);
    post.classList.add("arrived");
    if (seen) seen.observe(post);
    if (heard) heard.textContent = list.dataset.newPost;
  });
  on(stream, "end", () => stream.close());
};
const remember = list => {
  let last = 0;
  const tell = later(800, () => send(list, list.dataset.reading, { number: last }, true));
  seen = new IntersectionObserver(entries => entries.forEach(({ isIntersecting, target }) => {
    const number = +target.dataset.number;
    if (isIntersecting && number > last) { last = number; tell(); }
  }), { rootMargin: "0px 0px -15% 0px" });
  all("[data-number]", list).forEach(post => seen.observe(post));
};

// Results while typing: the same page's own results.
const searchAsTyped = form => {
  const find = later(250, async () => {
    const address = new URL(form.action), query = address.search = new URLSearchParams(new FormData(form));
    const answer = await ask(address), page = answer && answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page && (page.getElementById(form.dataset.results) || page.body);
    if (!fresh || query.toString() !== new URLSearchParams(new FormData(form)).toString()) return;
    near(form.dataset.results).replaceChildren(...fresh.childNodes);
    history.replaceState(null, "", address);
  });
  on(form, "input", find);
};

// Menus close when one looks elsewhere.
on(document, "click", ({ target }) => all("details.menu[open]").forEach(menu => { menu.open = menu.contains(target); }));
on(document, "keydown", ({ key }) => key === "Escape" && all("details.menu[open]").forEach(menu => { menu.open = false; menu.firstElementChild.focus(); }));

copies();
const start = (selector, act) => all(selector).forEach(act);
start("form[data-draft]", keepDraft);
start("textarea[data-editor]", equip);
start("select[data-rooms]", followRoom);
start("[data-reading]", remember);
start("[data-live]", listen);
start("form[data-results]", searchAsTyped);
start("[data-errors]", summary => summary.focus());
})();
