// Sort a table by a column and keep the rows with some words. What is unknown comes last either way.
"use strict";

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
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = head.textContent;
    head.replaceChildren(made);
    made.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      sort(body, column, down);
    });
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
