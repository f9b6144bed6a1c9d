// Reads and explains, away from the page: bytes in, answers and marked passages out.
//
// From the page: {module: address}, then per input {part: string} … and {language}, or {files: [File], language}.
// To the page: {ready}, {started: bytes} before each call of the module, then {answers, passages} or {failed: "load" | "trap"}.

const most = 64 << 20;
const tools = Promise.all([import("./wasi.js"), import("./group.js"), import("./marks.js")]);
let module, parts = [];

onmessage = async ({ data }) => {
  if (data.module) load(data.module);
  else if (data.part != null) parts.push(data.part);
  else explain(data);
};

async function load(address) {
  try {
    const response = fetch(address);
    const [{ start }] = await tools;
    module = await start(response);
    postMessage({ ready: true });
  } catch (error) {
    console.error(error);
    postMessage({ failed: "load" });
  }
}

async function explain({ files, language }) {
  const [, { group }, { mark }] = await tools;
  const messages = [], inputs = [];
  let left = most;
  for (const source of files ?? [new Blob(parts)]) {
    const notes = [];
    let bytes = new Uint8Array();
    try {
      bytes = utf8(await read(source, left, notes));
    } catch {
      messages.push({ kind: "other", recipients: [], notes: ["unreadable"], file: source.name, input: inputs.length });
      inputs.push(bytes);
      continue;
    }
    left -= bytes.length;
    postMessage({ started: bytes.length });
    let found;
    try {
      found = call(bytes, language);
    } catch (error) {
      console.error(error);
      return postMessage({ failed: "trap" });
    }
    for (const message of found) {
      const outlook = message.notes.includes("binary") && /\.msg$/i.test(source.name) ? ["outlook"] : [];
      messages.push({ ...message, notes: [...new Set([...outlook, ...message.notes, ...notes])], file: source.name, input: inputs.length });
    }
    inputs.push(bytes);
    if (left <= 0) break;
  }
  parts = [];
  const answers = group(messages);
  const passages = inputs.map((bytes, i) => ({
    file: files?.length > 1 ? files[i].name : "",
    pieces: mark(bytes, answers.filter(answer => answer.input == i), inputs.length),
  }));
  postMessage({ answers, passages });
}

// read returns the first `limit` bytes of a file, unpacked when it is gzip. It adds a note when there are more.
async function read(file, limit, notes) {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first != 0x1f || second != 0x8b) {
    if (file.size > limit) notes.push("truncated");
    return new Uint8Array(await file.slice(0, limit).arrayBuffer());
  }
  const reader = file.stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  const chunks = [];
  let length = 0;
  try {
    for (let chunk; length < limit && !(chunk = await reader.read()).done; length += chunk.value.length) chunks.push(chunk.value);
    if (length >= limit) notes.push("truncated");
    reader.cancel();
  } catch (error) { // the archive breaks off: what could be unpacked is still worth reading
    if (!length) throw error;
    notes.push("incomplete");
  }
  return new Uint8Array(await new Blob(chunks).slice(0, limit).arrayBuffer());
}

// utf8 returns bytes that begin with a mark of UTF-16 as UTF-8, others as they are.
function utf8(bytes) {
  const mark = bytes[0] << 8 | bytes[1];
  const charset = mark == 0xfffe ? "utf-16le" : mark == 0xfeff ? "utf-16be" : "";
  return charset ? new TextEncoder().encode(new TextDecoder(charset).decode(bytes)) : bytes;
}

// call hands the bytes to the module and returns its messages, one JSON object per line.
function call(bytes, language) {
  const at = module.input(bytes.length) >>> 0;
  new Uint8Array(module.memory.buffer, at, bytes.length).set(bytes);
  const out = module.explain(bytes.length, language.charCodeAt(0) | language.charCodeAt(1) << 8) >>> 0;
  const text = new TextDecoder().decode(new Uint8Array(module.memory.buffer, out, module.output_length()));
  return text.split("\n").filter(Boolean).map(line => JSON.parse(line));
}
