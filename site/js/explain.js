// Hands what is to be explained to the worker. The worker is ended after a trap, at the time limit
// and after large inputs, because its memory never shrinks.

const { module, worker: address } = document.documentElement.dataset;
const timeLimit = 10_000; // milliseconds from the start of the module's work on one input
const largeInput = 8 << 20;
const slice = 1 << 20; // characters sent at once, so that the page stays responsive

let worker, ready, job, timer;

// prepare starts the worker and loads the module, unless that has been done.
export function prepare() {
  if (worker) return;
  worker = new Worker(address, { type: "module" });
  worker.onmessage = ({ data }) => receive(data);
  worker.onerror = () => receive({ failed: "load" });
  worker.postMessage({ module: new URL(module, location).href });
}

// explain returns {answers, passages} for a text or for files, {failed: "load" | "trap" | "time"} when that did not
// work, and undefined when another input has come in the meantime.
export function explain(input, language) {
  if (job?.sent) end();
  job?.resolve();
  prepare();
  return new Promise(resolve => {
    job = { ...input, language, resolve, size: input.text?.length ?? 0 };
    if (ready) send(job);
  });
}

async function send(mine) {
  mine.sent = true;
  const { text, files, language } = mine;
  for (let i = 0; i < text?.length; i += slice) {
    worker.postMessage({ part: text.slice(i, i + slice) });
    if (i + slice < text.length) await new Promise(next => setTimeout(next));
    if (job != mine) return;
  }
  worker.postMessage({ files, language });
}

function receive(data) {
  clearTimeout(timer);
  if (data.ready) {
    ready = true;
    if (job) send(job);
  } else if (data.started != null) {
    job.size = Math.max(job.size, data.started);
    timer = setTimeout(() => receive({ failed: "time" }), timeLimit);
  } else {
    const large = job?.size > largeInput;
    if (data.failed || large) end();
    if (large || data.failed && data.failed != "load") prepare();
    job?.resolve(data);
    job = undefined;
  }
}

function end() {
  worker?.terminate();
  worker = ready = undefined;
  clearTimeout(timer);
}
