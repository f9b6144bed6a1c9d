// Builds elements. Foreign text becomes text nodes only, never markup.

// h("p.to", {lang: "en"}, "text", child …) returns the element; empty and absent children are left out.
export function h(name, attributes, ...children) {
  const [tag, ...classes] = name.split(".");
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(" ");
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (typeof value == "function") element.addEventListener(key, value);
    else element.setAttribute(key, value);
  }
  element.append(...children.flat(3).filter(Boolean));
  return element;
}

export const byId = id => document.getElementById(id);
