"use strict";

// Fields for names propose what the graph holds, short forms included; without this script they
// propose what came with the page.
(() => {
  const PAUSE = 150;

  const fill = (list, typed, entities) =>
    list.replaceChildren(
      ...entities.map((entity) => {
        const option = document.createElement("option");
        option.value = entity.name;
        // Browsers offer only what contains the typed words: 科技局 is no part of 科学技术局.
        const words = [entity.name, entity.description].filter(Boolean).join(" · ");
        option.label = entity.name.includes(typed) ? words : `${typed} → ${words}`;
        return option;
      }),
    );

  for (const field of document.querySelectorAll("input[data-suggest]")) {
    const list = document.createElement("datalist");
    list.id = `suggest-${field.id}`;
    let asked = 0;
    let timer = 0;
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const typed = field.value.trim();
        if (!typed) {
          return;
        }
        const turn = ++asked;
        const query = new URLSearchParams({ type: field.dataset.suggest, prefix: typed });
        const answer = await fetch(`${document.documentElement.dataset.root}/reconcile/suggest/entity?${query}`);
        if (answer.ok && turn === asked) {
          fill(list, typed, (await answer.json()).result);
          if (!list.isConnected) {
            field.after(list);
            field.setAttribute("list", list.id);
          }
        }
      }, PAUSE);
    });
  }
})();
