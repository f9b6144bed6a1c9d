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

// find returns the entries for a query, the best first.
function find(query) {
  const exact = codeLike(query) && nearest(query, entries);
  const words = fold(query).split(" ");
  const scored = [];
  for (const entry of entries) {
    const [, code, , , title, extra] = entry;
    const score = entry == exact ? 9 : words.reduce((sum, word) => sum && sum + (
      title.startsWith(word) ? 4 : ` ${title}`.includes(" " + word) ? 3 : ` ${extra}`.includes(" " + word) ? 2
        : title.includes(word) || extra.includes(word) ? 1 : -99), 1);
    if (score > 1) scored.push([entry == exact ? score : score / words.length + (code ? 0 : 1.5), entry]); // words mean a cause or provider rather than a code
  }
  return scored.sort((a, b) => b[0] - a[0] || a[1][2].length - b[1][2].length).slice(0, 8).map(([, entry]) => entry);
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
