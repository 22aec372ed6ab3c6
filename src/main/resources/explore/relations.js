"use strict";
// Draws the lists of the page as a graph; a click on a thing adds its neighbours.
(function () {
  const frame = document.querySelector(".relations");
  if (!frame || typeof cytoscape === "undefined") return;
  const colours = {
    Agency: "#9b2226", Region: "#1d4e89", LegalDocument: "#1b6b4a",
    Measure: "#a4420f", Indicator: "#5b3a8c", Report: "#57606a"
  };
  const most = 300;
  const expanded = new Set();
  frame.classList.add("drawn");
  const graph = cytoscape({
    container: document.getElementById("graph"),
    minZoom: 0.2,
    maxZoom: 3,
    style: [
      { selector: "node", style: {
        "label": "data(label)", "background-color": ele => colours[ele.data("kind")] || "#888",
        "font-size": 11, "width": 18, "height": 18, "text-wrap": "wrap", "text-max-width": 120,
        "text-valign": "bottom", "text-margin-y": 3, "color": "#1f2328"
      } },
      { selector: "node.centre", style: { "width": 30, "height": 30, "font-size": 14, "font-weight": "bold" } },
      { selector: "edge", style: {
        "width": 1, "line-color": "#c9c3b4", "curve-style": "bezier", "label": "data(label)",
        "font-size": 8, "color": "#57606a", "text-rotation": "autorotate"
      } }
    ]
  });

  function short(name) { return name.length > 24 ? name.slice(0, 23) + "…" : name; }

  function addNode(thing) {
    if (graph.getElementById(thing.iri).nonempty()) return;
    graph.add({ data: { id: thing.iri, label: short(thing.name), kind: thing.kind } });
  }

  async function expand(iri) {
    if (expanded.has(iri) || graph.nodes().length >= most) return;
    expanded.add(iri);
    const answer = await fetch("/explore.json?limit=12&iri=" + encodeURIComponent(iri));
    if (!answer.ok) return;
    const around = await answer.json();
    addNode(around.centre);
    graph.getElementById(iri).addClass("centre");
    for (const group of around.groups) {
      for (const thing of group.neighbours) {
        addNode(thing);
        const id = iri + " " + group.relation + " " + thing.iri;
        const known = graph.getElementById(iri).edgesWith(graph.getElementById(thing.iri));
        if (known.empty()) graph.add({ data: { id: id, source: iri, target: thing.iri, label: group.zh } });
      }
    }
    graph.layout({
      name: "cose", animate: false, nodeRepulsion: () => 90000, idealEdgeLength: () => 90, padding: 20
    }).run();
  }

  graph.on("tap", "node", event => expand(event.target.id()));
  expand(frame.dataset.iri);
})();
