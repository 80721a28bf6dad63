// Small comforts; every page reads without them.
"use strict";

// On the web, show the short address; from a disk the file's name is needed.
if (/^https?:$/.test(location.protocol) && location.pathname.endsWith("/index.html")) {
  history.replaceState(null, "", location.pathname.slice(0, -"index.html".length) + location.search + location.hash);
}

function button(text, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", () => act(made));
  return made;
}

// Copy the address of a feed, or a citation.
for (const source of document.querySelectorAll("[data-copy]")) {
  const text = source.dataset.copy || source.textContent;
  const made = button("Copy", async () => {
    await navigator.clipboard.writeText(text);
    made.textContent = "Copied";
  });
  if (source.dataset.copy) made.setAttribute("aria-label", `Copy the address: ${source.textContent}`);
  source.after(" ", made);
}

// Open all quotes at once, and print.
const quotes = [...document.querySelectorAll("details.evidence")];
const standing = document.querySelector(".standing");
if (standing) {
  if (quotes.length) {
    standing.append(button("Show all quotes", (made) => {
      const open = quotes.some((quote) => !quote.open);
      for (const quote of quotes) quote.open = open;
      made.textContent = open ? "Hide all quotes" : "Show all quotes";
    }));
  }
  standing.append(button("Print", () => print()));
}

// Sort a table by a column and keep the rows with some words. What is unknown comes last either way.
const key = (row, column) => row.cells[column].dataset.key ?? row.cells[column].textContent.trim();
const order = new Intl.Collator("en", { numeric: true }).compare;

function sort(body, column, down) {
  const rows = [...body.rows].map((row) => [key(row, column), row]);
  rows.sort(([one], [other]) => (!one - !other) || (down ? order(other, one) : order(one, other)));
  body.append(...rows.map(([, row]) => row));
}

for (const table of document.querySelectorAll("table.sortable")) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    if (head.classList.contains("plain")) return;
    head.replaceChildren(button(head.textContent, () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      sort(body, column, down);
    }));
  });
  const filter = document.createElement("label");
  const words = document.createElement("input");
  const status = document.createElement("span");
  filter.className = "filter";
  words.type = "search";
  status.setAttribute("role", "status");
  filter.append("Filter the rows ", words);
  table.before(filter, status);
  words.addEventListener("input", () => {
    const wanted = words.value.toLowerCase().split(/\s+/);
    for (const row of body.rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !wanted.every((word) => text.includes(word));
    }
    const shown = [...body.rows].filter((row) => !row.hidden).length;
    status.textContent = words.value ? `${shown} of ${body.rows.length} rows` : "";
  });
}
