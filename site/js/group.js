// One answer for all recipients whose cause, codes and words are the same.

const order = ["failure", "delay", "complaint", "auto-reply", "success", "other"];

// group returns the answers, the most urgent first. Each is a recipient with the facts of its message
// and `also`, the addresses that got the same; a message without recipients is an answer with `count`.
export function group(messages) {
  const answers = new Map();
  for (const { recipients, ...message } of messages) {
    for (const recipient of recipients.length ? recipients : [{ text: "", spans: [] }]) {
      const { address, original, text, cause, reply, status, action, page } = recipient;
      const words = [address, original].filter(Boolean).reduce((rest, name) => rest.replaceAll(name, ""), text)
        .replace(/\S*\d\S*/g, "#"); // queue names, times and addresses differ between equal replies
      const key = JSON.stringify([message.kind, action, cause, reply, status, page, words, recipients.length ? "" : message.notes]);
      const known = answers.get(key);
      if (!known) answers.set(key, { ...message, ...recipient, also: [], count: 1, evidence: [] });
      else {
        known.count++;
        if (address && address != known.address && !known.also.includes(address)) known.also.push(address);
      }
    }
  }
  return [...answers.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
