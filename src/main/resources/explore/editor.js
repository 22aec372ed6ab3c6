"use strict";
// The editor speaks to this server alone: no endpoint can be chosen, prefixes are our own.
(function () {
  const prefixes = {
    dcterms: "http://purl.org/dc/terms/",
    eli: "http://data.europa.eu/eli/ontology#",
    foaf: "http://xmlns.com/foaf/0.1/",
    fz: "https://w3id.org/fazhi/ontology#",
    id: "https://w3id.org/fazhi/id/",
    nif: "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
    org: "http://www.w3.org/ns/org#",
    prov: "http://www.w3.org/ns/prov#",
    qb: "http://purl.org/linked-data/cube#",
    rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    rdfs: "http://www.w3.org/2000/01/rdf-schema#",
    schema: "https://schema.org/",
    skos: "http://www.w3.org/2004/02/skos/core#",
    text: "http://jena.apache.org/text#",
    xsd: "http://www.w3.org/2001/XMLSchema#"
  };
  const first = "PREFIX dcterms: <" + prefixes.dcterms + ">\nPREFIX fz: <" + prefixes.fz + ">\n" +
    "SELECT ?title ?year WHERE {\n  ?report a fz:Report ;\n          dcterms:title ?title ;\n" +
    "          fz:reportingYear ?year .\n}\nORDER BY DESC(?year) ?title\nLIMIT 50\n";
  const svg = "http://www.w3.org/2000/svg";

  function add(parent, name, attributes, text) {
    const element = document.createElementNS(svg, name);
    for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key]);
    if (text !== undefined) element.textContent = text;
    parent.appendChild(element);
    return element;
  }

  // Bars of the first column of numbers, named by the first other column.
  class Bars {
    constructor(yasr) { this.yasr = yasr; this.priority = 5; this.label = "图 Chart"; }
    numbers() {
      const results = this.yasr.results;
      const rows = results && results.getBindings && results.getBindings();
      if (!rows || rows.length === 0) return undefined;
      const numeric = name => rows.some(row => row[name]) && rows.every(row => !row[name] ||
        (/#(integer|decimal|double|float|int|long)$/.test(row[name].datatype || "")));
      const names = results.getVariables();
      const y = names.find(numeric);
      const x = names.find(name => !numeric(name));
      return y && x ? { x: x, y: y, rows: rows } : undefined;
    }
    canHandleResults() { return this.numbers() !== undefined; }
    getIcon() {
      const icon = document.createElement("span");
      icon.textContent = "▤";
      return icon;
    }
    draw() {
      const data = this.numbers();
      if (!data) return;
      const rows = data.rows.filter(row => row[data.x] && row[data.y]).slice(0, 40);
      const most = Math.max(...rows.map(row => Math.abs(Number(row[data.y].value))), 1e-9);
      const picture = document.createElementNS(svg, "svg");
      picture.setAttribute("class", "chart");
      picture.setAttribute("role", "img");
      picture.setAttribute("aria-label", data.y + " / " + data.x);
      picture.setAttribute("viewBox", "0 0 800 " + (rows.length * 24 + 30));
      add(picture, "text", { x: 0, y: 16 }, data.x + " · " + data.y + (data.rows.length > 40 ? "（前40行）" : ""));
      rows.forEach((row, i) => {
        const value = Number(row[data.y].value);
        const width = Math.abs(value) / most * 420;
        const name = row[data.x].value;
        add(picture, "text", { x: 290, y: 44 + i * 24, "text-anchor": "end" }, name.length > 20 ? name.slice(0, 19) + "…" : name);
        add(picture, "rect", { x: 300, y: 31 + i * 24, width: width, height: 17 });
        add(picture, "text", { x: 306 + width, y: 44 + i * 24 }, row[data.y].value);
      });
      this.yasr.resultsEl.appendChild(picture);
    }
  }

  const endpoint = new URL("/sparql", location.href).href;
  const yasqe = Yasgui.Yasqe.defaults;
  yasqe.prefixCcApi = "/sparql-editor/prefixes.json";
  yasqe.autocompleters = ["prefixes", "variables"];
  yasqe.value = first;
  Yasgui.Yasr.defaults.prefixes = prefixes;
  Yasgui.Yasr.registerPlugin("chart", Bars);
  const editor = new Yasgui(document.getElementById("yasgui"), {
    requestConfig: { endpoint: endpoint, method: "POST" },
    endpointCatalogueOptions: { getData: () => [{ endpoint: endpoint }], keys: [] },
    copyEndpointOnNewTab: false,
    persistenceId: "fazhi"
  });
  const tab = () => editor.getTab() || editor.addTab(true);

  async function open(name) {
    const answer = await fetch("/queries/" + encodeURIComponent(name) + "?format=sparql");
    tab().setQuery(await answer.text());
    document.querySelectorAll("#saved a").forEach(link => {
      if (link.dataset.query === name) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
  }
  document.getElementById("saved").addEventListener("click", event => {
    const link = event.target.closest("a[data-query]");
    if (link) {
      event.preventDefault();
      open(link.dataset.query);
    }
  });
  const asked = new URLSearchParams(location.search).get("saved");
  if (asked) open(asked);
})();
