/* The exchange of messages with the page. An answer is dropped if the reader types on while it is being made. */
let latest = 0;

const pairs = (text) => {
  const folded = ` ${fold(text)} `;
  return new Set(Array.from({ length: folded.length - 1 }, (_, at) => folded.slice(at, at + 2)));
};
const nearest = (query) => {
  const typed = pairs(query);
  const likeness = (text) => {
    const own = pairs(text);
    return (2 * [...own].filter((pair) => typed.has(pair)).length) / (own.size + typed.size);
  };
  const rated = settings.suggest.map((text) => [likeness(text), text]).filter(([like]) => like > 0.25);
  return rated.sort(([one], [other]) => other - one).slice(0, 3).map(([, text]) => text);
};

const answer = async (query) => {
  const mine = ++latest;
  /* Let key presses that are waiting come first: only the last query is answered. */
  await new Promise((resolve) => setTimeout(resolve));
  if (mine !== latest) return;
  let [items, meanings, advised, unreached, absent] = [[], [], [], false, false];
  try {
    const found = await rank(query);
    if (mine !== latest) return;
    ({ meanings, advised } = found);
    const answers = finder(found.words);
    /* Of a large handbook not all is on the device: without a connection a page that is missing is left out. */
    const shown = await Promise.allSettled(found.ranked.map((one) => show(one, found, answers)));
    items = shown.flatMap(({ status, value }) => (status === "fulfilled" ? [value] : []));
    absent = items.length < shown.length;
    if (absent && !items.length) throw shown[0].reason;
  } catch (problem) {
    console.warn(problem);
    unreached = problem instanceof Unreached;
    absent = false;
  }
  if (mine === latest) postMessage({ type: 3, data: { items, query, about: settings.about, advice: advised, meanings, unreached, absent, near: items.length || advised.length || unreached ? [] : nearest(query.slice(0, 60)), help: settings.help } });
};

addEventListener("message", ({ data: { type, data } }) => {
  if (type === 0) {
    settings = data.config;
    files = data.docs;
    stop = new Set(settings.stop);
    irregular = new RegExp(settings.irregular_pattern || "(?!)");
    slips = new Set(settings.slips.split(" "));
    links = new RegExp(`(${settings.links || "(?!)"})$`);
    particles = new Set(settings.particles);
    letters = new Set(settings.slips.replaceAll(" ", ""));
    same = new Map();
    for (const group of settings.same.map((words) => words.split(" "))) for (const one of group) same.set(one, [...(same.get(one) ?? []), ...group.filter((other) => other !== one)]);
    advice = new Map(settings.advice.flatMap(([text, keys]) => keys.map((key) => [key, text])));
    endings = settings.endings.map(([pattern, shape]) => [new RegExp(pattern), shape]);
    postMessage({ type: 1 });
  } else if (type === 2) answer(data);
});
