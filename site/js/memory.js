// The reader's language: remembered only after it was chosen by its link.

export const links = [...document.querySelectorAll("a[data-language]")];

for (const link of links) {
  link.addEventListener("click", () => {
    try { localStorage.setItem("language", link.dataset.language); } catch { /* storage is switched off */ }
  });
}

// preferred returns which of the languages the reader chose before or has set in the browser, else the first.
export function preferred(languages) {
  let chosen;
  try { chosen = localStorage.getItem("language"); } catch { /* storage is switched off */ }
  return [chosen, ...navigator.languages.map(language => language.split("-")[0])]
    .find(language => languages.includes(language)) ?? languages[0];
}
