/* A guide as steps, made of the complete list in the page. The answers are kept in the # part of the address only: it reaches no
   server, and Material writes over history.state. "#a=x&b=y" gives answers; "&a" at its end asks question a once more. */
const guides = document.querySelectorAll("[data-hr-guide]");
/* Two guides on a page would share one address: they remain lists. */
const root = guides.length === 1 ? guides[0] : null;
const list = root?.querySelector(".hr-guide__all");
const first = list?.querySelector(".hr-guide__question");
const page = document.title.replace(/ - (?!.* - )/, " – ");
const view = make("div", "hr-guide__view");
/* Answers that are no longer in the address: they are offered when their question comes back. */
const known = new Map();
/* The # part of the step on the screen, null when the list is shown; and the step that the list leads back to. */
let shown, last;

const isQuestion = (step) => step.matches(".hr-guide__question");
const headingOf = (step) => step.querySelector(".hr-guide__ask, .hr-outcome__title");
const nameOf = (step) => plain(headingOf(step).textContent);
const labelOf = (answer) => answer.querySelector(".hr-guide__label").textContent;
const copy = (element) => element.cloneNode(true).childNodes;
const heading = (css, ...children) => make(headingOf(first).tagName, css, ...children);

/* The mark that statements of a question share is below its answers. */
const said = (question, statement) => {
  const marks = statement.querySelector(".hr-source") ? [] : [...question.querySelectorAll(".hr-block-mark .hr-source")];
  return [...copy(statement), ...marks.flatMap((mark) => [" ", mark.cloneNode(true)])];
};

const walk = (answers) => {
  const path = [];
  let at = first;
  while (isQuestion(at)) {
    const chosen = answers.get(at.dataset.id);
    const answer = [...at.querySelectorAll("[data-answer]")].find((each) => each.dataset.answer === chosen);
    if (!answer) break;
    path.push({ question: at, answer });
    at = list.querySelector(`[data-id="${answer.dataset.to}"]`);
  }
  return { path, at };
};

const read = () => {
  const answers = new Map();
  const given = location.hash.includes("=") ? location.hash.slice(1) : "";
  let again;
  for (const [question, answer] of new URLSearchParams(given)) answer ? answers.set(question, answer) : (again = question);
  const { path, at } = walk(answers);
  let back = path.findIndex(({ question }) => question.dataset.id === again);
  const changed = answers.size > path.length || (again !== undefined && back < 0);
  /* A changed guide asks its last question again, rather than conclude from answers that meant something else. */
  if (changed && !isQuestion(at)) back = path.length - 1;
  const here = back < 0 ? { before: path, at } : { before: path.slice(0, back), at: path[back].question };
  return { ...here, path, answers, changed, number: here.before.length + 1 };
};

const go = (path, again) => {
  const answers = new URLSearchParams(path.map(({ question, answer }) => [question.dataset.id, answer.dataset.answer]));
  location.hash = again ? `${answers}&${again.dataset.id}` : answers;
};

const progress = ({ at, number }) => {
  const { left } = at.dataset;
  return left > 0 ? say("guide.left", { number, left }) : say("guide.last", { number });
};

const choice = (answer, chosen) => {
  const radio = make("input", "hr-choice__radio");
  const value = answer.dataset.answer;
  Object.assign(radio, { type: "radio", name: "answer", value, checked: value === chosen });
  return make("label", "hr-choice", radio, make("span", "hr-choice__label", labelOf(answer)));
};

const fieldset = ({ at, answers }) => {
  const reason = at.querySelector(".hr-guide__why");
  const why = reason ? [make("p", "hr-step__why", ...said(at, reason))] : [];
  const error = make("p", "hr-step__error", say("guide.choose"));
  const chosen = answers.get(at.dataset.id) ?? known.get(at.dataset.id);
  const choices = [...at.querySelectorAll("[data-answer]")].map((answer) => choice(answer, chosen));
  const legend = make("legend", "hr-step__legend", heading("hr-step__ask", ...copy(headingOf(at))));
  const made = make("fieldset", "hr-step__set", legend, ...why, error, ...choices);
  for (const text of why) text.id = "hr-why";
  Object.assign(error, { id: "hr-error", hidden: true });
  if (reason) made.setAttribute("aria-describedby", "hr-why");
  return made;
};

const refuse = (fields, title) => {
  fields.querySelector("#hr-error").hidden = false;
  fields.setAttribute("aria-describedby", fields.querySelector("#hr-why") ? "hr-error hr-why" : "hr-error");
  document.title = say("guide.error", { title });
  fields.querySelector("input").focus();
};

const asking = (state, title) => {
  const { at, answers, before } = state;
  const fields = fieldset(state);
  const buttons = make("div", "hr-actions", make("button", "hr-button", say("guide.next")));
  if (before.length) buttons.append(button("hr-button--text", say("guide.previous"), () => go(before, before.at(-1).question)));
  const form = make("form", "hr-step", make("p", "hr-step__count", progress(state)), fields, buttons);
  form.autocomplete = "off";
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const value = new FormData(form).get("answer");
    if (value) go(walk(new Map(answers).set(at.dataset.id, value)).path);
    else refuse(fields, title);
  });
  return form;
};

const reasons = (path) => {
  const items = path.flatMap(({ question, answer }) => {
    const because = answer.querySelector(".hr-guide__because");
    return because ? [make("li", "hr-list__item", make("span", "hr-list__text", ...said(question, because)))] : [];
  });
  return items.length ? [make("p", "hr-outcome__do", say("guide.why")), make("ul", "hr-list hr-result__because", ...items)] : [];
};

const concluding = ({ at, before }) => {
  const [title, ...rest] = at.cloneNode(true).children;
  const result = make("section", "hr-result", make("p", "hr-step__count", say("guide.outcome")));
  result.append(heading("hr-step__ask", ...title.childNodes), ...rest, ...reasons(before));
  result.append(make("p", "hr-result__date", say("guide.date", { date: today() })));
  result.classList.toggle("hr-result--mind", at.matches(".hr-outcome--mind"));
  result.querySelector(".hr-outcome__more a")?.classList.add("hr-button");
  return result;
};

const row = (path, { question, answer }) => {
  const name = nameOf(question);
  const change = button("hr-button--text", say("guide.change"), () => go(path, question));
  change.append(make("span", "hr-visually-hidden", " ", say("guide.change-of", { name })));
  const given = make("dd", "hr-answers__given", labelOf(answer));
  return make("div", "hr-answers__row", make("dt", "hr-answers__ask", name), given, make("dd", "hr-answers__change", change));
};

const copying = () => {
  const note = make("p", "hr-guide__note", say("guide.link"));
  const write = () => navigator.clipboard.writeText(location.href);
  const act = () => write().then(() => tell(note, say("guide.copied"))).catch(() => tell(note, say("guide.not-copied")));
  return [button("hr-button--quiet", say("guide.copy"), act), note];
};

const restart = () => {
  known.clear();
  go([]);
};

const summary = ({ before, path }, done) => {
  const [copy, ...note] = done && navigator.clipboard ? copying() : [];
  const print = done && button("hr-button--quiet", say("guide.print"), () => window.print());
  const buttons = [print, copy, button("hr-button--text", say("guide.restart"), restart)].filter(Boolean);
  const rows = make("dl", "hr-answers", ...before.map((step) => row(path, step)));
  return [heading("hr-answers__title", say("guide.answers")), rows, make("div", "hr-actions hr-guide__closing", ...buttons), ...note];
};

const toggle = button("hr-button--text hr-guide__toggle", "", () => (location.hash = shown === null ? last : list.id));

const arrange = (css, title) => {
  list.hidden = Boolean(css);
  view.hidden = !css;
  root.className = `hr-guide ${css}`;
  toggle.textContent = css ? say("guide.all") : say("guide.steps");
  document.title = title;
};

const focus = (element) => {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
};

const showList = (place, moved) => {
  shown = null;
  arrange("", page);
  if (!moved) return;
  place.scrollIntoView();
  focus(place.querySelector("h2, h3, h4") ?? place);
};

const showStep = (moved) => {
  if (location.hash === shown) return;
  shown = location.hash;
  last = shown.includes("=") ? shown : "";
  const state = read();
  const { at, before, changed, number, path } = state;
  for (const { question, answer } of path) known.set(question.dataset.id, answer.dataset.answer);
  const done = !isQuestion(at);
  const name = nameOf(at);
  const asked = last ? say("guide.title-question", { number, name, page }) : page;
  const title = done ? say("guide.title-outcome", { name, page }) : asked;
  const notice = changed ? [say("guide.changed")] : [];
  const notes = notice.map((text) => make("p", "hr-guide__changed", text));
  view.replaceChildren(...notes, done ? concluding(state) : asking(state, title), ...(before.length ? summary(state, done) : []));
  arrange(`hr-guide--${done ? "done" : "asking"} ${last && "hr-guide--begun"}`, title);
  if (moved || changed) announce([...notice, done ? say("guide.outcome") : progress(state)].join(" "));
  if (!moved) return;
  (root.closest(".hr-block") ?? document.body).scrollIntoView();
  focus(view.querySelector(".hr-step__ask"));
};

/* Another place on the page, such as a source, leaves the step as it is. */
const follow = (moved) => {
  const place = document.getElementById(location.hash.slice(1));
  const begins = first.contains(place) && shown !== null;
  const answers = !location.hash || location.hash.includes("=");
  if (list.contains(place) && !begins) showList(place, moved);
  else if (answers || begins || shown === undefined) showStep(moved);
};

if (root) {
  list.before(view, toggle);
  follow(false);
  addEventListener("hashchange", () => follow(true));
}
document.documentElement.classList.remove("hr-waits", "hr-given");
