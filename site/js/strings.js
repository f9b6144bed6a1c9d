// The words of the page's language, fetched when they are first needed.

const root = document.documentElement;
export const lang = root.lang;

// words holds messages, causes, codes and providers once load has been awaited.
export let words;
let loading;

export const load = () => loading ??= fetch(root.dataset.strings)
  .then(response => response.json())
  .then(json => words = json, error => { loading = null; throw error; });

const plural = new Intl.PluralRules(lang);

// has reports whether there is a message; hyphens of ids in the module's answers stand as underscores in messages.
export const has = id => id.replaceAll("-", "_") in words.messages;

// t returns a message with its {{.Name}} placeholders filled; data.Count picks the plural form.
export function t(id, data = {}) {
  let message = words.messages[id.replaceAll("-", "_")] ?? id;
  if (message.other) message = message[plural.select(data.Count)] ?? message.other;
  return message.replace(/{{\.(\w+)}}/g, (_, name) => data[name] ?? "");
}

export function duration(seconds) {
  const [amount, unit] = seconds < 120 ? [seconds, "second"]
    : seconds < 7200 ? [Math.round(seconds / 60), "minute"]
    : [Math.round(seconds / 3600), "hour"];
  return new Intl.NumberFormat(lang, { style: "unit", unit, unitDisplay: "long" }).format(amount);
}

// moment returns an RFC 3339 time in the reader's language and time zone, and what is none as it is.
export function moment(time) {
  const date = new Date(time);
  return isNaN(date) ? time : new Intl.DateTimeFormat(lang, { dateStyle: "long", timeStyle: "short" }).format(date);
}
