/* A button that prints the chosen checklists; the browser's own print command does the same. */
for (const choice of document.querySelectorAll("[data-hr-selection]")) {
  const print = () => (choice.querySelector(":checked") ? window.print() : announce(say("selection.nothing")));
  choice.after(button("", say("selection.print"), print));
}
