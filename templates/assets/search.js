// Find briefs by words and filters; the address keeps the question.
"use strict";

const form = document.querySelector(".finder");
const list = document.querySelector(".results");
const status = document.querySelector(".found");
const SHOWN = 50;

const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const rows = window.briefs.map((brief) => ({
  ...brief,
  text: fold([brief.title, brief.where, brief.type, ...brief.countries, ...brief.actors, brief.words].join(" ")),
  head: fold(brief.title),
}));

function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function card(brief) {
  const link = element("a", "", brief.title);
  link.href = list.dataset.root + brief.href;
  const meta = element("p", "card-meta", element("span", "kind", brief.type), element("span", "", brief.date), element("span", "", brief.where));
  const article = element("article", "card", meta, element("h2", "card-title", link));
  if (brief.toll) article.append(element("p", "card-toll", element("span", brief.killed === null ? "unknown" : "killed known", brief.toll)));
  return element("li", "", article);
}

function search() {
  const asked = Object.fromEntries([...new FormData(form)].filter(([, value]) => value.trim()));
  const words = fold(asked.q || "").split(/\s+/).filter(Boolean);
  const found = rows.filter((brief) =>
    words.every((word) => brief.text.includes(word)) &&
    (!asked.country || brief.countries.includes(asked.country)) &&
    (!asked.actor || brief.actors.includes(asked.actor)) &&
    (!asked.type || brief.type === asked.type) &&
    (!asked.year || brief.year === asked.year) &&
    (!asked.killed || (brief.killed !== null && brief.killed >= Number(asked.killed))));
  const hits = (brief) => words.filter((word) => brief.head.includes(word)).length;
  found.sort((one, other) => hits(other) - hits(one));
  list.replaceChildren(...found.slice(0, SHOWN).map(card));
  const more = found.length > SHOWN ? `, the first ${SHOWN} shown` : "";
  status.textContent = `${found.length} ${found.length === 1 ? "brief" : "briefs"}${more}`;
  const question = new URLSearchParams(asked).toString();
  history.replaceState(null, "", question ? `?${question}` : location.pathname);
}

for (const [name, value] of new URLSearchParams(location.search)) {
  if (form.elements[name]) form.elements[name].value = value;
}
form.addEventListener("input", search);
form.addEventListener("submit", (event) => event.preventDefault());
search();
