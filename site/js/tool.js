// The tool on the home page: takes pasted, dropped, opened and typed text and shows the answers.

import { failed, marked, plain, render } from "./answer.js";
import { byId, h } from "./dom.js";
import { explain, prepare } from "./explain.js";
import { lang, load, t } from "./strings.js";

const field = byId("text"), read = byId("read"), answers = byId("answers"), other = byId("other"), picker = byId("file");
const most = 200_000; // characters that the field takes; more goes to the worker only
const pause = 400; // milliseconds after the last key

let turn = 0, typing, edited = false;

function ready() {
  prepare();
  load().catch(console.error); // is tried again with the first text
}

// take explains {text} or {files}. While the reader types, the field and the focus stay where they are.
async function take(input, { typed = false, linked = false } = {}) {
  const mine = ++turn;
  clearTimeout(typing);
  edited = typed;
  if (input.text != null && !typed) field.value = input.text.length > most ? "" : input.text;
  if (input.files) field.value = "";
  try {
    prepare();
    const [, result] = await Promise.all([load(), slow(explain(input, lang), () => mine == turn)]);
    if (!result || mine != turn) return;
    const found = result.failed ? [failed(result.failed)] : render(result.answers, () => read.hidden ? field.value : read.textContent);
    if (linked) found.unshift(h("p.linked", null, t("tool_from_link")));
    answers.replaceChildren(...found);
    if (typed) return;
    read.replaceChildren(...(result.passages ?? []).flatMap(marked).filter(Boolean));
    view(result.passages?.length && read.textContent.trim() != "");
    answers.querySelector("h2")?.focus();
  } catch (error) {
    console.error(error);
    if (mine == turn) answers.textContent = error.message;
  }
}

// slow returns the promise and says after a moment that there is work under way.
async function slow(promise, wanted) {
  const timer = setTimeout(async () => {
    await load();
    if (wanted()) answers.replaceChildren(h("p", null, t("tool_reading")));
  }, 300);
  try { return await promise; } finally { clearTimeout(timer); }
}

// view shows the marked text in place of the field, or the field.
function view(text) {
  field.hidden = text;
  read.hidden = other.hidden = !text;
  if (text) read.scrollTop = Math.max(0, (read.querySelector("mark")?.offsetTop ?? 0) - read.offsetTop - 60);
}

// transfer takes text or files from a paste or a drop.
async function transfer(data, event) {
  const text = data.getData("text/plain");
  const files = [...data.files];
  event.preventDefault();
  if (files.length && (!text || event.type == "drop")) return take({ files });
  if (text) return take({ text: insert(text, event) });
  await load();
  answers.replaceChildren(plain("empty"));
}

// insert returns the text as it stands after a paste into what was typed. A text that came as a whole is replaced.
function insert(text, { type, target }) {
  if (type != "paste" || target != field || !edited) return text;
  return field.value.slice(0, field.selectionStart) + text + field.value.slice(field.selectionEnd);
}

function fromLink() {
  const escaped = /^#text=(.*)/s.exec(location.hash)?.[1];
  if (escaped == null) return;
  history.replaceState(null, "", location.pathname + location.search);
  let text;
  try {
    text = decodeURIComponent(escaped);
  } catch { // not UTF-8: each escape is a character of Latin-1
    text = escaped.replace(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  }
  take({ text }, { linked: true });
}

byId("tool").hidden = false;
field.addEventListener("focus", ready, { once: true });
field.addEventListener("input", () => {
  clearTimeout(typing);
  edited = true;
  if (!field.value.trim()) {
    turn++;
    answers.replaceChildren();
  } else typing = setTimeout(() => take({ text: field.value }, { typed: true }), pause);
});
document.addEventListener("paste", event => {
  if (event.target == field || !event.target.closest?.("input, textarea")) transfer(event.clipboardData, event);
});
document.addEventListener("dragover", event => {
  event.preventDefault();
  ready();
  document.body.classList.add("dropping");
});
for (const type of ["drop", "dragleave"]) document.addEventListener(type, () => document.body.classList.remove("dropping"));
document.addEventListener("drop", event => transfer(event.dataTransfer, event));
byId("open").addEventListener("click", () => { ready(); picker.click(); });
picker.addEventListener("change", () => {
  if (picker.files.length) take({ files: [...picker.files] });
  picker.value = "";
});
byId("example").addEventListener("click", async () => { await load(); take({ text: t("tool_example") }); });
other.addEventListener("click", () => {
  view(false);
  field.focus();
  field.select();
});
addEventListener("hashchange", fromLink);
fromLink();
if (document.activeElement == field) ready();
