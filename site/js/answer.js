// Builds what the reader sees: who it is about, the verdict, who must act, the way, the facts, the first steps, the links.

import { anonymise } from "./anonymise.js";
import { copy } from "./copy.js";
import { h } from "./dom.js";
import { duration, has, lang, moment, t, words } from "./strings.js";

const most = 25; // answers shown
const parties = ["sender", "sender-admin", "recipient", "recipient-admin"];
const arrived = ["delivered", "relayed", "expanded"];

// render returns the elements for the worker's answers; messages that are no reports are only counted when there
// are reports beside them. `text` returns the pasted text for the button that copies it.
export function render(answers, text) {
  const reports = answers.filter(answer => answer.kind != "other");
  const shown = reports.length ? reports : answers;
  const cards = shown.slice(0, most).map((answer, i) => card(answer, i == 0 && text));
  const more = shown.length - most;
  const others = answers.filter(answer => !shown.includes(answer)).reduce((sum, answer) => sum + answer.count, 0);
  return [...cards, more > 0 && h("p", null, t("tool_more_answers", { Count: more })), others && h("p", null, t("tool_others", { Count: others }))].filter(Boolean);
}

// marked returns the pieces of one input as text with numbered marks.
export function marked({ file, pieces }) {
  let last;
  return [file && h("strong.file", null, file + "\n"), ...pieces.map(({ text, n, decoded, gap }) => {
    if (gap) return h("span.gap", null, t("tool_gap", { Count: Math.ceil(gap / 1000) }));
    if (!n) return text;
    const number = n == last ? null : { "data-n": n };
    last = n;
    return h(decoded ? "mark.decoded" : "mark", number, text);
  })];
}

// failed says why there is no answer: "load", "trap" or "time".
export const failed = why => plain(`failed_${why}`);

// plain is an answer that is only words.
export const plain = (id, ...rest) => h("section.answer.other", null,
  h("h2", { tabindex: -1 }, t(`tool_title_${id}`)), h("p", null, t(`tool_text_${id}`)), rest);

function card(answer, text) {
  const { kind, notes } = answer;
  if (!answer.action) {
    const id = [...notes, kind].find(each => has(`tool_title_${each}`)) ?? "other";
    const guide = notes.includes("code-not-smtp") ? "not-smtp-numbers" : "how-to-read-a-bounce";
    return plain(id, answer.file && h("p", null, answer.file), remarks(notes),
      h("p.chips", null, h("a.chip", { href: `/${lang}/guides/${guide}/` }, t(`tool_guide_${guide}`))));
  }
  const made = arrived.includes(answer.action);
  const tone = made ? "done" : answer.action == "delayed" ? "wait" : "stop";
  const { title, summary } = headline(answer, made);
  const steps = firstSteps(answer);
  return h(`section.answer.${tone}`, null,
    h("div.to", null, about(answer)),
    h("h2", { tabindex: -1 }, title),
    summary && h("p", null, prose(summary)),
    way(answer, made, tone),
    h("dl.facts", null, facts(answer, made)),
    remarks(notes),
    made ? null : [h("h3", null, t("tool_steps")), steps.shown, steps.folded],
    buttons(answer, text, () => [`${title}.`, summary, "", ...facts(answer, made).map(pair => Array.from(pair, part => part.textContent))
      .slice(0, 3).map(([name, value]) => `${name}${name.endsWith("?") ? "" : ":"} ${value.trim()}`), "", ...steps.words.map((step, i) => `${i + 1}. ${step}`)]));
}

// headline takes the words of the cause; where it is unknown, those of the code.
function headline({ action, cause, reply, status }, made) {
  if (made) return { title: t(`tool_title_${action}`) };
  const known = words.causes[cause] ?? {};
  const code = cause == "unknown" && (words.codes[`${reply}-${status}`] ?? words.codes[status] ?? words.codes[reply]);
  return code ? { ...known, title: code } : known;
}

function about({ address, original, also, count, reporter, subject, file }) {
  const more = Math.max(also.length, address ? 0 : count - 1);
  const name = words.providers[reporter.software]?.name ?? reporter.software;
  const by = [name, reporter.host].filter(Boolean).join(", ");
  return [
    t(address ? "tool_to" : "tool_to_unknown", { Address: address }),
    original && original != address && ` (${t("tool_original", { Address: original })})`,
    more > 0 && h("details", null, h("summary", null, t("tool_more_addresses", { Count: more })), h("ul", null, also.slice(0, 500).map(other => h("li", null, other)))),
    by && ` · ${t("tool_by", { Reporter: by })}`,
    subject && ` · ${subject}`,
    file && ` · ${file}`,
  ].filter(Boolean);
}

// way draws the stations of the message and where it stands still: whose words the reply is decides.
function way({ speaker, action, provider }, made, tone) {
  const { name, software } = words.providers[provider] ?? { software: true };
  const receiver = speaker == "gateway" ? t("tool_way_gateway") : speaker == "receiver" && !software ? name : t("tool_way_receiving_server");
  const stations = [t("tool_way_you"), t("tool_way_own_server"), receiver, t("tool_way_mailbox")];
  if (speaker == "forwarder") stations.splice(3, 0, t("tool_way_forward"));
  const here = made ? (action == "relayed" ? 3 : 4) : { "sender-server": 1, forwarder: 3 }[speaker] ?? 2;
  return h(`ol.way.${tone}`, { "aria-label": t("tool_way") }, stations.map((station, i) => {
    const stopped = i == here && !made;
    const sign = i < here ? "✓" : !stopped ? "·" : tone == "wait" ? "!" : "✕";
    return [i && h("li.hop", { "aria-hidden": true }), h(i < here ? "li.ok" : stopped ? "li.here" : "li", null,
      h("i", { "aria-hidden": true }, sign), station, stopped && h("span.unseen", null, ` ${t("tool_way_here")}`))];
  }));
}

// facts returns pairs [dt, dd]; the first three are what a customer needs as well.
function facts(answer, made) {
  const { action, temporary, party, reply, status, retry_until, retry_after, remote, own_code, list, speaker, confidence, evidence } = answer;
  const fate = made ? action : action == "delayed" ? (temporary ? "delayed" : "delayed_permanent") : temporary ? "failed_temporary" : "failed";
  const until = retry_until && action == "delayed" ? ` ${t("tool_until", { Time: moment(retry_until) })}` : "";
  const codes = [reply, status].filter(Boolean).map(code => [h("code", null, code), " "]);
  return [
    ["fate", t(`tool_fate_${fate}`) + until],
    !made && ["act", h("strong", null, t(`tool_act_${party}`))],
    ["reply", codes.length ? codes : t("tool_no_code")],
    answer.text && ["words", h("code", null, answer.text.slice(0, 2000))],
    ["speaker", t(`tool_speaker_${speaker}`) + (remote ? ` (${remote})` : "")],
    retry_after && ["retry", t("tool_retry_after", { Time: duration(retry_after) })],
    own_code && ["own_code", h("code", null, own_code)],
    list && ["list", list],
    !made && ["confidence", t(`tool_confidence_${confidence}`)],
    evidence.length && ["evidence", explained(evidence)],
  ].filter(Boolean).map(([name, value]) => [h("dt", null, t(`tool_${name}`)), h("dd", null, value)]);
}

function remarks(notes) {
  const told = notes.filter(note => has(`tool_note_${note}`));
  return told.length ? h("ul.notes", null, told.map(note => h("li", null, t(`tool_note_${note}`)))) : null;
}

// explained says what the numbers in the text stand for.
const explained = items => h("ol.evidence", null, items.map(({ n, is, words: read, decoded }) => h("li", null,
  h("mark", { "data-n": n }, read), ` ${t(`tool_is_${is}`)}`, words.codes[read] && `: ${words.codes[read]}`, decoded && ` (${t("tool_decoded")})`)));

// firstSteps shows the steps of the sender, who reads this most often, and of who must act; the others' are folded away.
function firstSteps({ cause, party }) {
  const all = words.causes[cause]?.steps ?? {};
  const list = names => h("ol.steps", null, names.map(step => h("li", null, prose(step))));
  const title = who => t(`tool_for_${who}`);
  const open = party == "nobody" ? [] : [...new Set(["sender", party])].filter(who => all[who]);
  return {
    words: all.sender ?? all[party] ?? [t("tool_wait")],
    shown: open.length ? open.map(who => [h("h4", null, title(who)), list(all[who])]) : list([t("tool_wait")]),
    folded: parties.filter(who => all[who] && !open.includes(who)).map(who => h("details.more", null, h("summary", null, title(who)), list(all[who]))),
  };
}

function buttons(answer, text, customer) {
  const { page, more } = answer;
  const url = new URL(page || `/${lang}/`, location).href;
  const button = (id, click) => h("button.chip", { type: "button", click: event => click(event.currentTarget) }, t(`tool_${id}`));
  return h("p.chips", null,
    page && h("a.primary", { href: page }, t("tool_page")),
    more?.map(path => h("a.chip", { href: path }, label(path))),
    page && button("copy_link", it => copy(url, it)),
    button("copy_customer", it => copy([...customer(), "", page && `${t("tool_page")}: ${url}`].filter(line => line != null).join("\n").replaceAll("`", ""), it)),
    text && button("copy_anonymous", it => copy(anonymise(text()), it)),
    text && button("print", () => print()));
}

// label names a page by its address.
function label(path) {
  const [, , kind, id] = path.split("/");
  return words[kind]?.[id]?.name ?? words.codes[kind] ?? kind.replace("-", " ");
}

// prose turns `code` into elements.
const prose = text => text.split("`").map((part, i) => i % 2 ? h("code", null, part) : part);
