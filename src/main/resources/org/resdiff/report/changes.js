// Takes j and k, and two buttons, to the next and the previous change. Without it the page says the same.
document.addEventListener("DOMContentLoaded", () => {
  const stops = () => [...document.querySelectorAll(".row.changed, .fold.minor:not([open])")]
    .filter(stop => stop.getClientRects().length > 0);
  const go = step => {
    const all = stops();
    const here = all.indexOf(document.activeElement.closest(".row.changed, .fold.minor"));
    const bar = document.querySelector(".bar").getBoundingClientRect().bottom;
    const below = all.findIndex(stop => stop.getBoundingClientRect().top >= bar);
    const from = below < 0 ? all.length : below;
    const next = here >= 0 ? here + step : step > 0 ? from : from - 1;
    if (next >= 0 && next < all.length) {
      all[next].tabIndex = -1;
      all[next].focus({ preventScroll: true });
      all[next].scrollIntoView();
    }
  };
  const keys = document.createElement("p");
  keys.className = "keys";
  for (const [key, name, step] of [["k", "Previous change", -1], ["j", "Next change", 1]]) {
    const button = document.createElement("button");
    button.type = "button";
    button.title = name + " (key " + key + ")";
    button.setAttribute("aria-label", name);
    button.setAttribute("aria-keyshortcuts", key);
    button.textContent = step < 0 ? "\u2191" : "\u2193";
    button.addEventListener("click", () => go(step));
    keys.append(button);
  }
  document.querySelector(".bar").append(keys);
  document.addEventListener("keydown", event => {
    const typing = event.target.closest("input:not([type=checkbox]):not([type=radio]), textarea");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "j") go(1);
    if (event.key === "k") go(-1);
  });
});
