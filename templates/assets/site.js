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
