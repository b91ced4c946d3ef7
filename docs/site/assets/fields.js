// Folds what is in a field away until somebody wants it. Without this, everything is shown.
(function () {
  "use strict";

  const words = document.documentElement.lang.startsWith("zh")
    ? { fields: (n) => `${n} 个字段`, values: (n) => `${n} 个可选值` }
    : {
        fields: (n) => (n === 1 ? "1 field" : `${n} fields`),
        values: (n) => (n === 1 ? "1 value" : `${n} values`),
      };

  function fold(list) {
    const items = list.children;
    const isFields = items[0].querySelector(":scope > strong[id], :scope > p > strong[id]") !== null;
    if (!isFields) for (const item of items) item.classList.add("value");
    if (!isFields && items.length <= 6) return;
    const details = document.createElement("details");
    details.className = "inner";
    const summary = document.createElement("summary");
    summary.textContent = (isFields ? words.fields : words.values)(items.length);
    list.replaceWith(details);
    details.append(summary, list);
  }

  function unfold() {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    let folded = false;
    for (let each = target.parentElement; each; each = each.parentElement) {
      if (each.matches("details.inner") && !each.open) {
        each.open = true;
        folded = true;
      }
    }
    if (folded) target.scrollIntoView();
  }

  for (const list of document.querySelectorAll(".fields li ul")) fold(list);
  window.addEventListener("hashchange", unfold);
  unfold();
})();
