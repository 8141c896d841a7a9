// The playground's page: shows what it is told, posts what is done. Words are always set as text, never as markup.
"use strict";

const at = (id) => document.getElementById(id);
const make = (name, kind, text) => {
  const made = document.createElement(name);
  if (kind) made.className = kind;
  if (text !== undefined) made.textContent = text;
  return made;
};

let scene = null;
let busy = Promise.resolve();
const before = new Map(); // what each line said, to show which one was edited

// One deed after the other, as a person's taps come.
function act(deed) {
  busy = busy.then(async () => {
    document.body.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch("/do", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(deed) });
      const told = await answer.json();
      at("note").textContent = told.wrong ?? told.note ?? "";
    } catch {
      at("note").textContent = "The playground does not answer. Is ./unsent play still running?";
    }
    document.body.removeAttribute("aria-busy");
  });
  return busy;
}

const tap = (payload) => {
  const cut = payload.indexOf(":");
  return act({ do: "tap", token: payload.slice(0, cut), choices: [payload.slice(cut + 1)] });
};

function sayLine(line, id) {
  const shown = make("p", "say", line.text);
  if (!line.key) return shown;
  shown.dataset.key = line.key;
  shown.dataset.place = line.place ?? "";
  shown.tabIndex = 0;
  shown.setAttribute("aria-description", line.key);
  if (line.borrowed) shown.classList.add("borrowed");
  if (before.has(id) && before.get(id) !== line.text) shown.classList.add("fresh");
  before.set(id, line.text);
  return shown;
}

function keyed(button, label, key) {
  button.type = "button";
  button.textContent = label;
  button.dataset.key = key;
  return button;
}

function rowsOf(face) {
  return (face.rows ?? []).map((row) => {
    const shown = make("div", "row");
    for (const one of row) {
      const button = keyed(make("button"), one.label, one.key);
      if (one.marked) button.setAttribute("aria-pressed", "true");
      button.addEventListener("click", () => tap(one.payload));
      shown.append(button);
    }
    return shown;
  });
}

function menuOf(menu, name) {
  const shown = make("fieldset", "menu");
  shown.append(make("legend", "", menu.several ? "Choose any" : "Choose one"));
  for (const option of menu.options) {
    const label = make("label");
    const box = make("input");
    Object.assign(box, { type: menu.several ? "checkbox" : "radio", name, value: option.id });
    label.dataset.key = option.key;
    label.append(box, option.label);
    shown.append(label);
  }
  const send = make("button", "", menu.done || "Choose");
  send.type = "button";
  send.addEventListener("click", () => {
    const chosen = [...shown.querySelectorAll("input:checked")].map((box) => box.value);
    if (menu.several) act({ do: "tap", token: menu.token, choices: [...chosen, "=done"] });
    else if (chosen.length) act({ do: "tap", token: menu.token, choices: chosen });
  });
  shown.append(send);
  return shown;
}

function wordsOf(bubble, name) {
  const words = make("div", "words");
  bubble.lines.forEach((line, number) => {
    for (const source of line.pictures ?? []) {
      const picture = make("img", "picture");
      Object.assign(picture, { src: source, alt: line.text });
      words.append(picture);
    }
    if (line.text) words.append(sayLine(line, `${name}:${bubble.number}:${number}`));
  });
  const face = bubble.faces?.[name] ?? {};
  if (face.listed) words.append(make("p", "say", face.listed));
  if (bubble.chosen) words.append(make("p", "chosen", `✓ ${bubble.chosen}`));
  return words;
}

function telegram(bubbles) {
  return bubbles.map((bubble) => {
    const shown = make("div", bubble.mine ? "bubble mine" : "bubble");
    shown.append(wordsOf(bubble, "telegram"), ...rowsOf(bubble.faces?.telegram ?? {}));
    return shown;
  });
}

function discord(bubbles) {
  const last = bubbles.findLastIndex((bubble) => !bubble.mine);
  return bubbles.map((bubble, place) => {
    const earlier = bubbles[place - 1];
    const on = earlier && !bubble.mine && !earlier.mine && earlier.turn === bubble.turn;
    const shown = make("div", `bubble${bubble.mine ? " mine" : ""}${on ? " on" : ""}`);
    const who = make("div", "who", bubble.mine ? "Somebody" : "Unsent");
    who.append(make("small", "", bubble.mine ? "" : bubble.unasked ? "APP · direct message" : "APP · only you can see this"));
    const face = bubble.faces?.discord ?? {};
    shown.append(who, wordsOf(bubble, "discord"));
    if (face.menu) shown.append(menuOf(face.menu, `menu-${bubble.number}`));
    shown.append(...rowsOf(face));
    if (place === last && scene.reach) {
      const row = make("div", "row");
      const button = make("button", "always", scene.reach);
      button.type = "button";
      button.addEventListener("click", () => act({ do: "type", text: "/urge" }));
      row.append(button);
      shown.append(row);
    }
    return shown;
  });
}

// The same button keeps the focus after the page was drawn anew, for those who use the keyboard.
function keptFocus(redraw) {
  const held = document.activeElement;
  const log = held?.closest?.(".log");
  const key = held?.dataset?.key;
  redraw();
  if (!log || document.activeElement === held) return;
  const again = [...log.querySelectorAll("[data-key]")].filter((one) => one.dataset.key === key).pop();
  (again ?? log).focus({ preventScroll: true });
}

function fill(log, bubbles) {
  const below = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  const grown = log.childElementCount < bubbles.length;
  log.replaceChildren(...bubbles);
  if (!below && !grown) return;
  const end = () => (log.scrollTop = log.scrollHeight);
  end();
  for (const picture of log.querySelectorAll("img")) picture.addEventListener("load", end); // only then it has its height
}

function show(told) {
  scene = told;
  at("now").textContent = told.now;
  at("zone").textContent = told.zone;
  at("trouble").hidden = !told.trouble;
  at("trouble").textContent = told.trouble ? `The wording cannot be read: ${told.trouble}` : "";
  const keyboard = document.querySelector(".keyboard");
  keyboard.hidden = !told.reach;
  keyboard.querySelector("button").textContent = told.reach;
  keptFocus(() => {
    fill(at("telegram-log"), telegram(told.bubbles));
    fill(at("discord-log"), discord(told.bubbles));
  });
  at("flow-name").textContent = told.flow ? `Flow ${told.flow}${told.question ? ` · at ${told.question}` : ""}` : "Flow · none is talking";
  draw(told);
}

let drawn = null;
function draw(told) {
  const svg = told.diagram ?? "";
  if (svg === drawn) return;
  drawn = svg;
  if (!svg) {
    at("chart").replaceChildren(make("p", "empty", "Nothing is being asked just now. Type, jump to a flow, or let time pass."));
    return;
  }
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
  at("chart").replaceChildren(document.importNode(parsed.documentElement, true));
  const here = at("chart").querySelector(".here");
  if (!here) return;
  const chart = at("chart").getBoundingClientRect();
  const box = here.getBoundingClientRect();
  at("chart").scrollTop += box.top - chart.top - chart.height / 3;
}

// The key of what is pointed at, or moved to with Tab.
const tip = make("div");
tip.id = "tip-of-key";
tip.hidden = true;
document.body.append(tip);
function point(event) {
  const on = event.target.closest?.("[data-key]");
  tip.hidden = !on;
  if (!on) return;
  tip.textContent = on.dataset.place ? `${on.dataset.key} — ${on.dataset.place}` : on.dataset.key;
  const box = on.getBoundingClientRect();
  tip.style.left = `${Math.max(8, Math.min(box.left, innerWidth - tip.offsetWidth - 8))}px`;
  tip.style.top = `${box.top > 40 ? box.top - tip.offsetHeight - 6 : box.bottom + 6}px`;
}
for (const name of ["mouseover", "focusin"]) document.addEventListener(name, point);
document.addEventListener("keydown", async (event) => {
  const on = event.target.closest?.("p.say[data-key]");
  if (event.key === "Enter" && on) {
    await navigator.clipboard.writeText(on.dataset.place || on.dataset.key);
    at("note").textContent = `Copied: ${on.dataset.place || on.dataset.key}`;
  }
});

for (const form of document.querySelectorAll(".compose")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = form.querySelector(".text");
    if (text.value.trim()) act({ do: "type", text: text.value });
    text.value = "";
  });
}
for (const button of document.querySelectorAll("[data-span]")) {
  button.addEventListener("click", () => act({ do: "later", span: button.dataset.span }));
}
at("bell").addEventListener("click", () => act({ do: "bell" }));
document.querySelector(".reach").addEventListener("click", (event) => act({ do: "type", text: event.target.textContent }));
const submits = (id, deed) =>
  at(id).addEventListener("submit", (event) => {
    event.preventDefault();
    act(deed());
  });
submits("jump", () => ({ do: "jump", flow: at("flow").value }));
submits("anew", () => (before.clear(), { do: "anew", locale: at("language").value }));
submits("save", () => ({ do: "save", name: at("name").value }));
at("copy").addEventListener("click", async () => {
  await navigator.clipboard.writeText(scene?.mermaid ?? "");
  at("note").textContent = "The diagram is copied, as Mermaid.";
});

fetch("/flows").then((answer) => answer.json()).then(({ flows, languages }) => {
  at("flow").append(...flows.map((name) => make("option", "", name)));
  at("language").append(...languages.map((name) => make("option", "", name)));
});
const news = new EventSource("/events");
news.addEventListener("message", (event) => show(JSON.parse(event.data)));
