// The field in the header: finds pages by code, title or provider as one types. A combobox after the ARIA pattern.

import { codeLike, nearest } from "./codes.js";
import { fold } from "./fold.js";

const field = document.getElementById("find");
const list = document.getElementById("found");
const form = field?.form;
let entries, loading, active = -1;

if (form) {
  form.hidden = false;
  form.addEventListener("submit", event => event.preventDefault());
  field.addEventListener("focus", load);
  field.addEventListener("input", show);
  field.addEventListener("keydown", key);
  field.addEventListener("blur", close);
  list.addEventListener("mousedown", event => event.preventDefault()); // keeps the field focused until the click
  list.addEventListener("click", event => open(event.target.closest("[data-path]")));
  document.addEventListener("keydown", event => {
    if (event.key == "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest?.("input, textarea, select, [contenteditable]")) {
      event.preventDefault();
      field.focus();
    }
  });
}

async function load() {
  loading ??= fetch(document.documentElement.dataset.finder).then(response => response.json());
  entries = (await loading).map(entry => [...entry, fold(`${entry[1]} ${entry[2]}`), fold(entry[3] ?? "")]);
}

// find returns the entries for a query, the best first. Every word must match.
function find(query) {
  const digits = codeLike(query);
  const exact = digits && nearest(query, entries);
  const words = fold(query).split(" ");
  return entries.map(entry => [entry == exact ? 9 : score(words, entry), entry])
    .filter(([points]) => points > 0)
    .sort(([a, one], [b, other]) => b - a || !digits && one[2].length - other[2].length)
    .slice(0, 8).map(([, entry]) => entry);
}

// score is the mean over the words; words mean a cause or a provider, whose short name begins extra, rather than a code.
function score(words, [, code, , , title, extra]) {
  const points = words.map(word => title.startsWith(word) || !code && extra.startsWith(word) ? 4 : ` ${title}`.includes(` ${word}`) ? 3
    : ` ${extra}`.includes(` ${word}`) ? 2 : (title + extra).includes(word) ? 1 : 0);
  return points.includes(0) ? 0 : points.reduce((a, b) => a + b) / words.length + (code ? 0 : 1.5);
}

async function show() {
  await load();
  const query = field.value.trim();
  active = -1;
  field.removeAttribute("aria-activedescendant");
  list.replaceChildren(...(query ? find(query) : []).map(([path, code, title], i) => {
    const option = document.createElement("li");
    option.id = `found-${i}`;
    option.role = "option";
    option.ariaSelected = "false";
    option.dataset.path = path;
    if (code) option.append(Object.assign(document.createElement("code"), { textContent: code }), " ");
    option.append(title);
    return option;
  }));
  if (query && !list.children.length && list.dataset.none) {
    list.append(Object.assign(document.createElement("li"), { role: "option", ariaDisabled: "true", textContent: list.dataset.none }));
  }
  toggle(list.children.length > 0);
}

function toggle(visible) {
  list.hidden = !visible;
  field.ariaExpanded = String(visible);
}

function close() { toggle(false); }

function key(event) {
  const options = list.querySelectorAll("[data-path]");
  if (event.key == "Enter") {
    event.preventDefault();
    open(options[Math.max(active, 0)]);
  } else if (event.key == "Escape") {
    if (!list.hidden) event.preventDefault(); // closes the list first, empties the field only then
    close();
  } else if ((event.key == "ArrowDown" || event.key == "ArrowUp") && options.length) {
    event.preventDefault();
    toggle(true);
    options[active]?.setAttribute("aria-selected", "false");
    active = (active + (event.key == "ArrowDown" ? 1 : active < 0 ? 0 : -1) + options.length) % options.length;
    options[active].ariaSelected = "true";
    options[active].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", options[active].id);
  }
}

function open(option) {
  if (option) location.href = option.dataset.path;
}
