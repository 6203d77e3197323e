/* What a script adds to pages that are complete without it. No storage, no requests. */
(() => {
  "use strict";

  /* Material's single-letter shortcuts fire on a focused radio or check box (WCAG 2.1.4). */
  addEventListener(
    "keydown",
    (event) => {
      const typing = event.target instanceof HTMLInputElement && event.target.type === "text";
      if (!typing && event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
    },
    true,
  );

  /* Labels that act as buttons listen to the keys that buttons listen to. */
  addEventListener("keydown", (event) => {
    if ((event.key === "Enter" || event.key === " ") && event.target instanceof Element && event.target.matches("[data-hr-press]")) {
      event.preventDefault();
      event.target.click();
    }
  });

  addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || !event.target.closest("[data-hr-search]")) return;
    document.getElementById("__search").click();
    document.querySelector(".md-search__input").focus();
  });

  /* A page that stays open or offline for long still says when its review is overdue. */
  for (const notice of document.querySelectorAll("[data-hr-review-by]")) {
    if (new Date(notice.dataset.hrReviewBy) < new Date(Date.now() - 864e5)) notice.hidden = false;
  }
})();
