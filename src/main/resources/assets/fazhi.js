"use strict";

// The text of a report and the facts beside it: each shows the other. Without this script the
// fragments of the addresses lead to the words just as well.
(() => {
  const reading = document.querySelector("[data-reading]");
  if (!reading) {
    return;
  }
  const marks = [...reading.querySelectorAll("mark[data-begin]")];
  const facts = [...reading.querySelectorAll("li[data-evidence]")];

  const span = (fragment) => {
    const match = /^char=(\d+),(\d+)$/.exec(fragment);
    return match && [Number(match[1]), Number(match[2])];
  };

  const covers = ([begin, end], mark) =>
    begin < Number(mark.dataset.end) && end > Number(mark.dataset.begin);

  const light = (fragment) => {
    const words = span(fragment);
    marks.forEach((mark) => mark.classList.toggle("on", Boolean(words) && covers(words, mark)));
    facts.forEach((fact) => fact.classList.toggle("on", fact.dataset.evidence === fragment));
    return words;
  };

  const target = () => decodeURIComponent(location.hash.slice(1));

  const follow = () => {
    if (light(target())) {
      const first = marks.find((mark) => mark.classList.contains("on"));
      first?.scrollIntoView({ block: "center" });
    }
  };

  for (const fact of facts) {
    fact.addEventListener("mouseenter", () => light(fact.dataset.evidence));
    fact.addEventListener("mouseleave", () => light(target()));
  }
  for (const mark of marks) {
    mark.addEventListener("click", () => {
      marks.forEach((other) => other.classList.toggle("on", other === mark));
      const stating = facts.filter((fact) => covers(span(fact.dataset.evidence), mark));
      facts.forEach((fact) => fact.classList.toggle("on", stating.includes(fact)));
      stating[0]?.scrollIntoView({ block: "nearest" });
    });
  }
  addEventListener("hashchange", follow);
  follow();
})();
