"use strict";

// The text of a report and the facts beside it: each shows the other. Without this script the
// fragments of the addresses lead from one to the other just as well.
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

  const covers = (words, mark) =>
    Boolean(words) && words[0] < Number(mark.dataset.end) && words[1] > Number(mark.dataset.begin);

  const lightWords = (fragment) => {
    const words = span(fragment);
    marks.forEach((mark) => mark.classList.toggle("on", covers(words, mark)));
    facts.forEach((fact) => fact.classList.toggle("on", fact.dataset.evidence === fragment));
  };

  const statedBy = (mark) => facts.filter((fact) => covers(span(fact.dataset.evidence), mark));

  const lightFacts = (mark) => {
    marks.forEach((other) => other.classList.toggle("on", other === mark));
    const stated = statedBy(mark);
    facts.forEach((fact) => fact.classList.toggle("on", stated.includes(fact)));
    return stated;
  };

  // What the address says: words of the text, or a fact, whose words are lit.
  const follow = (scroll) => {
    const target = decodeURIComponent(location.hash.slice(1));
    const fact = facts.find((it) => it.id === target);
    lightWords(fact ? fact.dataset.evidence : target);
    if (scroll && span(target)) {
      marks.find((mark) => mark.classList.contains("on"))?.scrollIntoView({ block: "center" });
    }
  };

  const open = (fact) => {
    fact.closest("details")?.setAttribute("open", "");
    fact.querySelector("details.triple").open = true;
  };

  for (const fact of facts) {
    for (const event of ["mouseenter", "focusin"]) {
      fact.addEventListener(event, () => lightWords(fact.dataset.evidence));
    }
    fact.addEventListener("mouseleave", () => follow(false));
    fact.querySelector("a.go").addEventListener("click", () => open(fact));
  }
  for (const mark of marks) {
    const link = mark.parentElement;
    mark.addEventListener("mouseenter", () => lightFacts(mark));
    mark.addEventListener("mouseleave", () => follow(false));
    link.addEventListener("focus", () => lightFacts(mark));
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const stated = lightFacts(mark);
      stated.forEach(open);
      history.replaceState(null, "", "#" + stated[0]?.dataset.evidence);
      stated[0]?.scrollIntoView({ block: "nearest" });
    });
  }
  addEventListener("hashchange", () => follow(true));
  follow(true);
})();
