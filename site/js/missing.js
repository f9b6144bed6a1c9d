// On the page for missing addresses: offers the nearest page to a code-like address such as /de/451-4.9.9/.

import { codeLike, nearest } from "./codes.js";
import { preferred } from "./memory.js";

const [, language, rest] = /^\/(?:([a-z]{2})(?=\/))?\/?(.*?)\/?$/.exec(location.pathname.replaceAll("%20", " "));
const sections = [...document.querySelectorAll("section[data-finder]")];
const languages = sections.map(section => section.lang);
const wanted = languages.includes(language) ? language : preferred(languages);

for (const section of sections) {
  if (section.lang == wanted) sections[0].before(section);
  if (codeLike(rest)) offer(section);
}

async function offer(section) {
  const entries = await (await fetch(section.dataset.finder)).json();
  const [path, code, title] = nearest(rest, entries) ?? [];
  const line = section.querySelector(".nearest");
  if (!path) return;
  const link = line.querySelector("a");
  link.href = path;
  link.textContent = [code, title].filter(Boolean).join(" · ");
  line.hidden = false;
}
