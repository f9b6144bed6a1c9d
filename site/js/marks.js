// Turns the spans of the answers, byte offsets into what was read, into marked passages of text.

const whole = 200_000; // bytes shown in full; of more, only the passages around the evidence
const around = 600;

// mark numbers the evidence of the answers (each gets {n, is, words, decoded} in `evidence`) and returns pieces
// {text, n, decoded} in order; {gap: bytes} stands for what is left out. `inputs` share the room there is.
export function mark(bytes, answers, inputs) {
  const marks = place(bytes, answers);
  const pieces = [];
  let at = 0;
  for (const [from, to] of windows(bytes, marks, whole / inputs)) {
    if (from > at) pieces.push({ gap: from - at });
    at = from;
    for (const { start, end, item } of marks) {
      if (start < from || end > to) continue;
      pieces.push({ text: decode(bytes, at, start) }, { text: item.decoded ?? decode(bytes, start, end), n: item.n, decoded: item.decoded != null });
      at = end;
    }
    pieces.push({ text: decode(bytes, at, to) });
    at = to;
  }
  if (at < bytes.length) pieces.push({ gap: bytes.length - at });
  return pieces;
}

// place returns the stretches {start, end, item} to mark, in order and without overlap: what two spans cover goes to the shorter.
function place(bytes, answers) {
  const spans = answers.flatMap(answer => answer.spans.map(span => (
    { ...span, answer, start: character(bytes, span.start, -1), end: character(bytes, span.end, 1) })))
    .sort((a, b) => a.end - a.start - b.end + b.start);
  let marks = [];
  for (const { start, end, is, answer } of spans) {
    const inside = marks.filter(mark => mark.start < end && start < mark.end).sort((a, b) => a.start - b.start);
    if (is == "text" && inside.length) continue; // its telling parts are marked already
    const raw = decode(bytes, start, end).replace(/\s+/g, " ").trim();
    const decoded = meaning(raw, answer[is == "phrase" ? "text" : is.replace("-", "_")]);
    const words = (decoded ?? raw).slice(0, 160);
    let item = answer.evidence.find(other => other.is == is && other.words == words);
    if (!item) answer.evidence.push(item = { is, words, decoded });
    const free = [];
    let at = start;
    for (const mark of [...inside, { start: end, end }]) {
      if (decode(bytes, at, mark.start).trim()) free.push({ start: at, end: mark.start, item });
      at = mark.end;
    }
    if (free.length) marks.push(...free);
    else item.in ??= inside[0]?.item;
  }
  marks = marks.sort((a, b) => a.start - b.start);
  let n = 0;
  for (const { item } of marks) item.n ??= ++n;
  for (const { evidence } of answers) {
    for (const item of evidence) {
      item.n ??= item.in?.n;
      delete item.in;
    }
    evidence.sort((a, b) => a.n - b.n);
  }
  return marks;
}

// meaning returns what an encoded stretch says, undefined when the stretch is plain text itself.
function meaning(raw, value) {
  const letters = text => String(text).toLowerCase().replace(/[^a-z0-9]/g, "");
  const a = letters(raw), b = letters(value);
  const encoded = value && /^[\w+/=\s]{8,}$/.test(raw) && !a.includes(b) && !b.includes(a);
  return encoded ? String(value) : undefined;
}

// windows returns the parts [from, to] to show.
function windows(bytes, marks, room) {
  if (bytes.length <= room) return [[0, bytes.length]];
  const parts = [[0, 0], ...marks.map(mark => [mark.start, mark.end])];
  const shown = [];
  let left = room;
  for (const [start, end] of parts) {
    const from = line(bytes, Math.max(0, start - around), -1), to = line(bytes, Math.min(bytes.length, end + around), 1);
    const last = shown.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else if ((left -= to - from) > 0) shown.push([from, to]);
  }
  return shown;
}

// line returns the nearest line end in the direction of step, a character's edge where the line is long.
function line(bytes, at, step) {
  for (let i = at; Math.abs(i - at) < 300 && i > 0 && i < bytes.length; i += step) {
    if (bytes[i - 1] == 10) return i;
  }
  return character(bytes, at, step);
}

// character moves an offset out of the middle of a UTF-8 sequence.
function character(bytes, at, step) {
  while (at > 0 && at < bytes.length && (bytes[at] & 0xc0) == 0x80) at += step;
  return at;
}

const strict = new TextDecoder("utf-8", { fatal: true });
const western = new TextDecoder("windows-1252");

function decode(bytes, from, to) {
  const part = bytes.subarray(from, to);
  let text;
  try { text = strict.decode(part); } catch { text = western.decode(part); }
  return text.replace(/\r\n?/g, "\n");
}
