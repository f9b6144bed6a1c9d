// Narrows the lists that name this field: <table data-filter="<id of the field>">.

import { fold } from "./fold.js";

const lists = [...document.querySelectorAll("[data-filter]")];

for (const field of new Set(lists.map(list => document.getElementById(list.dataset.filter)))) {
  const rows = lists.filter(list => list.dataset.filter == field.id)
    .flatMap(list => [...list.querySelectorAll("tbody tr, li")])
    .map(row => [row, fold(row.textContent)]);
  const sections = new Set(rows.map(([row]) => row.closest("section")).filter(Boolean));
  const apply = () => {
    const words = fold(field.value).split(" ");
    for (const [row, text] of rows) row.hidden = !words.every(word => text.includes(word));
    for (const section of sections) section.hidden = !section.querySelector("tbody tr:not([hidden]), li:not([hidden])");
  };
  field.closest("[hidden]")?.removeAttribute("hidden");
  field.addEventListener("input", apply);
  apply(); // a browser may restore the field's text
}
