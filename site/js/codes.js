// Which page of the finder's index a code-like text means.

const pattern = /^\D*?([2-5]\d\d(?=$|[^\d.]|[245]\.\d+\.))?\D*([245]\.\d{1,3}\.\d{1,3})?(?![\d.])/;

// codeLike reports whether text consists of a code and nothing else.
export const codeLike = text => /^[\s#]*\d[\d\s.\-\u2010-\u2015]*$/.test(text);

// nearest returns the entry [path, code, title, …] for "451 4.3.0", "451-4.3.0", "4514.3.0", "451" or "4.3.0":
// the pair, else the status, else the range that holds it, else the reply,
// else the general status of the subject or class, else the closest reply of the class.
export function nearest(text, entries) {
  const [, reply, status] = pattern.exec(text.trim()) ?? [];
  const key = name => entries.find(([path, code]) => path.endsWith(`/${name}/`) || code == name);
  const [first, subject] = status?.split(".") ?? [];
  return (reply && status && key(`${reply}-${status}`)) || (status && (key(status) || inRange(status, entries))) ||
    (reply && key(reply)) ||
    (status && (key(`${first}.${subject}.0`) || key(`${first}.0.0`))) ||
    (reply && closest(reply, entries));
}

// inRange finds the narrowest vendor's range, listed as "5.7.501-5.7.503", that holds the status.
function inRange(status, entries) {
  const subject = status.slice(0, status.lastIndexOf(".") + 1);
  const ends = ([, code]) => code.split("-").map(end => end.startsWith(subject) ? +end.slice(subject.length) : NaN);
  const width = entry => ends(entry)[1] - ends(entry)[0];
  return entries.filter(entry => ends(entry)[0] <= status.slice(subject.length) && status.slice(subject.length) <= ends(entry)[1])
    .sort((a, b) => width(a) - width(b))[0];
}

function closest(reply, entries) {
  const distance = ([, code]) => Math.abs(code - reply);
  return entries.filter(([, code]) => /^\d{3}$/.test(code) && code[0] == reply[0])
    .sort((a, b) => distance(a) - distance(b))[0];
}
