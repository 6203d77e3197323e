/* Fixes to problems in Material. */
/* Material's single-letter shortcuts fire on a focused radio or check box (WCAG 2.1.4). */
addEventListener(
  "keydown",
  (event) => {
    const typing = event.target instanceof HTMLInputElement && event.target.type === "text";
    if (!typing && event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
  },
  true,
);

/* The labels that open something contain buttons: they react to the keys of a button, and tell what is open. */
addEventListener("keydown", (event) => {
  if ((event.key === "Enter" || event.key === " ") && event.target instanceof Element && event.target.matches("[data-hr-press]")) {
    event.preventDefault();
    event.target.click();
  }
});

for (const button of document.querySelectorAll("[data-hr-opens]")) {
  const toggle = document.getElementById(button.dataset.hrOpens);
  const say = () => button.setAttribute("aria-expanded", toggle.checked);
  toggle.addEventListener("change", say);
  say();
}

addEventListener("click", (event) => {
  const opener = event.target instanceof Element && event.target.closest("[data-hr-search]");
  if (!opener) return;
  /* Safari does not focus a button that is clicked: that is where escape leads back to. */
  opener.focus();
  document.getElementById("__search").click();
});

/* A page that stays open or offline for a long time still shows that its review is overdue. */
for (const notice of document.querySelectorAll("[data-hr-review-by]")) {
  if (new Date(notice.dataset.hrReviewBy) < new Date(Date.now() - 864e5)) notice.hidden = false;
}
