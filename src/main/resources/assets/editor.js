"use strict";
// The editor speaks to this server alone: no endpoint can be chosen, prefixes are our own.
(async () => {
  const frame = document.getElementById("yasgui");
  const words = frame.dataset;
  const root = document.documentElement.dataset.root;
  const svg = "http://www.w3.org/2000/svg";
  const mostBars = 40;

  function add(parent, name, attributes, text) {
    const element = document.createElementNS(svg, name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, value);
    }
    element.textContent = text ?? "";
    parent.appendChild(element);
    return element;
  }

  const short = (name) => (name.length > 20 ? name.slice(0, 19) + "…" : name);

  // Bars of the first column of numbers, named by the first other column.
  class Bars {
    constructor(yasr) {
      this.yasr = yasr;
      this.priority = 5;
      this.label = words.chart;
    }

    numbers() {
      const rows = this.yasr.results?.getBindings?.() ?? [];
      const isNumber = (term) =>
        /#(integer|decimal|double|float|int|long)$/.test(term.datatype ?? "");
      const numeric = (name) =>
        rows.some((row) => row[name]) && rows.every((row) => !row[name] || isNumber(row[name]));
      const names = rows.length ? this.yasr.results.getVariables() : [];
      const y = names.find(numeric);
      const x = names.find((name) => !numeric(name));
      return y && x ? { x, y, rows } : undefined;
    }

    canHandleResults() {
      return this.numbers() !== undefined;
    }

    getIcon() {
      const icon = document.createElement("span");
      icon.textContent = "▤";
      return icon;
    }

    draw() {
      const data = this.numbers();
      if (!data) {
        return;
      }
      const rows = data.rows.filter((row) => row[data.x] && row[data.y]).slice(0, mostBars);
      const most = Math.max(...rows.map((row) => Math.abs(Number(row[data.y].value))), 1e-9);
      const picture = document.createElementNS(svg, "svg");
      picture.setAttribute("class", "drawn");
      picture.setAttribute("role", "img");
      picture.setAttribute("aria-label", data.y + " / " + data.x);
      picture.setAttribute("viewBox", `0 0 800 ${rows.length * 24 + 30}`);
      const cut = data.rows.length > mostBars ? ` (1–${mostBars} / ${data.rows.length})` : "";
      add(picture, "text", { x: 0, y: 16 }, data.x + " · " + data.y + cut);
      rows.forEach((row, i) => {
        const width = (Math.abs(Number(row[data.y].value)) / most) * 420;
        const y = 44 + i * 24;
        add(picture, "text", { x: 290, y, "text-anchor": "end" }, short(row[data.x].value));
        add(picture, "rect", { x: 300, y: y - 13, width, height: 17 });
        add(picture, "text", { x: 306 + width, y }, row[data.y].value);
      });
      this.yasr.resultsEl.appendChild(picture);
    }
  }

  const endpoint = new URL(root + "/sparql", location.href).href;
  const prefixes = await (await fetch(root + "/sparql-editor/prefixes.json")).json();
  Object.assign(Yasgui.Yasqe.defaults, {
    prefixCcApi: root + "/sparql-editor/prefixes.json",
    autocompleters: ["prefixes", "variables"],
    value: words.example
  });
  Yasgui.Yasr.defaults.prefixes = prefixes;
  Yasgui.Yasr.registerPlugin("chart", Bars);
  const editor = new Yasgui(frame, {
    requestConfig: { endpoint, method: "POST" },
    endpointCatalogueOptions: { getData: () => [{ endpoint }], keys: [] },
    copyEndpointOnNewTab: false,
    persistenceId: "fazhi"
  });

  // What the library leaves without a name gets one, whenever it draws anew.
  function name() {
    const label = (selector, text) =>
      frame.querySelectorAll(selector).forEach((element) => element.setAttribute("aria-label", text));
    label(".CodeMirror textarea", words.query);
    label(".yasqe_queryButton", words.run);
    label(".yasr .CodeMirror textarea", words.raw);
    label(".tableSizer", words.size);
    frame.querySelectorAll(".CodeMirror-scroll").forEach((text) => (text.tabIndex = 0));
    // A list of tabs may hold tabs alone; here it holds buttons, too.
    frame.querySelectorAll("[role=tablist]").forEach((list) => list.removeAttribute("role"));
    for (const tab of frame.querySelectorAll("[role=tab], [aria-controls]")) {
      tab.removeAttribute("role");
      tab.removeAttribute("aria-controls");
    }
    frame.querySelectorAll("a[aria-selected]").forEach((tab) => tab.removeAttribute("aria-selected"));
  }
  new MutationObserver(name).observe(frame, {
    childList: true, subtree: true, attributeFilter: ["aria-selected"]
  });
  name();

  const saved = document.getElementById("saved");

  async function open(query) {
    const answer = await fetch(root + "/queries/" + encodeURIComponent(query) + "?format=sparql");
    if (!answer.ok) {
      return;
    }
    (editor.getTab() ?? editor.addTab(true)).setQuery(await answer.text());
    for (const link of saved.querySelectorAll("a")) {
      link.toggleAttribute("aria-current", link.dataset.query === query);
    }
  }

  saved.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-query]");
    if (link) {
      event.preventDefault();
      open(link.dataset.query);
    }
  });
  const asked = new URLSearchParams(location.search).get("saved");
  if (asked) {
    open(asked);
  }
})();
