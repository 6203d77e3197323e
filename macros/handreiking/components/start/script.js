/* The answer goes with the link, so that the guide opens with its second question. */
for (const link of document.querySelectorAll("[data-hr-answers]")) link.hash = link.dataset.hrAnswers;
