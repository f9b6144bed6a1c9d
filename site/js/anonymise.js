// Replaces personal data in a report, the same thing by the same name throughout: <address-1>, <name-2>, …

const header = /^[>\s]*(?:resent-|x-)?(?:from|to|cc|bcc|sender|reply-to|x-original-to|von|an|gesendet von)\s*:/i;
const systems = /mailer.?daemon|postmaster|mail delivery|microsoft outlook/i;
const field = /^((?:[\w.]*(?:to|from|sender|rcpt|recipient|user|username|e?mail|address)=)?)(.*)/i; // as in logs: orig_to=root@…
const octet = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const address = /<?(?:mailto:)?(?:"[^"\s]+"|[^\s<>()[\]{}"',;:|/?&]+)(?:@|%40|=40)[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?>?/gu;

// anonymise returns the text without addresses, IP addresses, message ids, names in address headers and the hosts of the sending side.
export function anonymise(text) {
  const known = new Map(), counts = {};
  const name = (kind, value) => {
    const key = `${kind} ${value.toLowerCase()}`;
    if (!known.has(key)) known.set(key, `<${kind}-${counts[kind] = (counts[kind] ?? 0) + 1}>`);
    return known.get(key);
  };
  const people = new Set(), hosts = new Set();

  // Collect first: a name or host also stands in other lines.
  for (const line of text.replace(/\n[ \t]+(?=\S)/g, " ").split("\n")) {
    if (header.test(line)) {
      for (const part of line.slice(line.indexOf(":") + 1).split(/[,;](?=(?:[^"]*"[^"]*")*[^"]*$)/)) {
        const person = part.replace(address, "").replace(/[<>"[\]()]|\bvia\b.*/g, " ").replace(/\s+/g, " ").trim();
        if (/[\p{L}?]{2}/u.test(person) && !systems.test(part)) people.add(person);
      }
    }
    const from = /^[>\s]*(?:reporting-mta|received-from-mta)\s*:\s*\w+;\s*([\w.-]+)/i.exec(line)
      ?? /^[>\s]*received:\s*from\s+([\w.-]+)/i.exec(line)
      ?? /^(?:\w{3} [ \d]\d [\d:]{8}|\d{4}-\d\d-\d\dT\S+) ([\w.-]+) \S+:/.exec(line)
      ?? /^[>\s]*(?:return-path|from)\s*:.*@([\w.-]+\.\w+)/i.exec(line);
    if (from && /[a-z]/i.test(from[1])) hosts.add(from[1].toLowerCase());
    for (const [, host] of line.matchAll(/\((?:helo[= ]|ehlo )?([\w-]+(?:\.[\w-]+)+) \[[\da-f.:]+\]\)/gi)) if (/^[>\s]*received:/i.test(line)) hosts.add(host.toLowerCase());
  }

  text = text
    .replace(/(?:^[>\s]*[A-Za-z\d+/]{60,}={0,2}\r?\n?){2,}/gm, "<encoded>\n")
    .replace(/((?:message-?id|in-reply-to|references|content-id)\s*[:=]\s*)((?:<[^<>]*>\s*)+)/gi,
      (_, label, ids) => label + ids.replace(/<[^<>]*>/g, id => name("message-id", id)))
    .replace(address, found => {
      const [, label, mail] = field.exec(found.replace(/^<|>$|mailto:/g, ""));
      return label + name("address", mail.replace(/%40|=40/, "@"));
    })
    .replace(new RegExp(`(?<![\\d.])${octet}(?:\\.${octet}){3}(?![\\d.]*\\d)`, "g"), ip => name("ip", ip))
    .replace(/(?<![\w:])(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?![\w:])|(?<![\w:])(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){0,6}(?![\w])|(?<![\w:])::[\da-f]{1,4}(?:[\da-f:])*/gi,
      ip => ip.includes("::") || ip.split(":").length == 8 ? name("ip", ip) : ip);
  for (const person of longestFirst(people)) {
    text = text.replace(new RegExp(`(?<![\\p{L}\\d])"?${quote(person).replace(/ /g, "\\s+")}"?(?![\\p{L}\\d])`, "giu"), () => name("name", person));
  }
  for (const host of longestFirst(hosts)) {
    text = text.replace(new RegExp(`(?<![\\w-])(?:[\\w-]+\\.)*${quote(host)}(?![\\w-])`, "gi"), found => name("host", found));
  }
  return text;
}

const quote = text => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
const longestFirst = set => [...set].sort((a, b) => b.length - a.length);
