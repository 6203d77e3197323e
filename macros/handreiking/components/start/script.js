/* The link carries the answer, so that the guide opens at the next question. */
for (const link of document.querySelectorAll("[data-hr-answers]")) link.hash = link.dataset.hrAnswers;
