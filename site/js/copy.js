// Copying to the clipboard, and the buttons with data-copy="<id of what to copy>".

const done = document.documentElement.dataset.copied ?? "✓";

export async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
  } catch { // no permission, or not a secure context
    const area = document.createElement("textarea");
    area.value = text;
    button.after(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  button.dataset.label ??= button.textContent;
  button.textContent = done;
  setTimeout(() => button.textContent = button.dataset.label, 2000);
}

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", () => copy(document.getElementById(button.dataset.copy).textContent.trim(), button));
}
