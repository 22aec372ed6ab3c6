"use strict";
// Draws the lists of the page as a graph; a click on a thing adds its neighbours.
(() => {
  const frame = document.querySelector(".relations");
  if (!frame || typeof cytoscape === "undefined") {
    return;
  }
  const most = 300;
  const language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  const colours = {
    Agency: colour("--seal"), Region: colour("--planned"), LegalDocument: colour("--done"),
    Measure: colour("--lacking"), Indicator: colour("--violet"), Report: colour("--soft")
  };
  const expanded = new Set();
  frame.classList.add("drawn");
  const graph = cytoscape({
    container: document.getElementById("graph"),
    minZoom: 0.2,
    maxZoom: 3,
    style: [
      { selector: "node", style: {
        "label": "data(label)", "background-color": (node) => colours[node.data("kind")] || "#888",
        "font-family": style.getPropertyValue("--sans"), "font-size": 12, "width": 16, "height": 16,
        "text-wrap": "wrap", "text-max-width": 110, "text-valign": "bottom", "text-margin-y": 3,
        "color": colour("--ink"), "text-outline-color": colour("--card"), "text-outline-width": 2,
        "text-overflow-wrap": "anywhere"
      } },
      { selector: "node.centre", style: {
        "width": 28, "height": 28, "font-size": 14, "font-weight": "bold"
      } },
      { selector: "edge", style: {
        "width": 1, "line-color": colour("--line"), "curve-style": "bezier", "label": "data(label)",
        "font-family": style.getPropertyValue("--sans"), "font-size": 9, "color": colour("--soft"),
        "text-rotation": "autorotate", "text-outline-color": colour("--card"), "text-outline-width": 2
      } }
    ]
  });

  const short = (name) => (name.length > 28 ? name.slice(0, 27) + "…" : name);

  function addNode(thing) {
    if (graph.getElementById(thing.iri).empty()) {
      graph.add({ data: { id: thing.iri, label: short(thing[language]), kind: thing.kind } });
    }
  }

  function addEdge(source, target, group) {
    const ends = [graph.getElementById(source), graph.getElementById(target)];
    if (ends[0].edgesWith(ends[1]).empty()) {
      graph.add({ data: { source, target, label: group[language] } });
    }
  }

  async function expand(iri) {
    if (expanded.has(iri) || graph.nodes().length >= most) {
      return;
    }
    expanded.add(iri);
    frame.setAttribute("aria-busy", "true");
    const answer = await fetch(document.documentElement.dataset.root + "/explore.json?iri=" + encodeURIComponent(iri));
    frame.removeAttribute("aria-busy");
    if (!answer.ok) {
      expanded.delete(iri);
      return;
    }
    const around = await answer.json();
    addNode(around.centre);
    graph.getElementById(iri).addClass("centre");
    for (const group of around.groups) {
      for (const thing of group.neighbours) {
        addNode(thing);
        addEdge(iri, thing.iri, group);
      }
    }
    graph.resize();
    graph.layout({
      name: "cose", animate: false, nodeRepulsion: () => 120000, idealEdgeLength: () => 90,
      padding: 20
    }).run();
    if (graph.zoom() > 1.3) {
      graph.zoom(1.3).center();
    }
    frame.dataset.things = graph.nodes().length;
  }

  graph.on("tap", "node", (event) => expand(event.target.id()));
  // The list does the same by keyboard; with a modifier its links lead on as always.
  document.getElementById("list").addEventListener("click", (event) => {
    const link = event.target.closest("a[data-iri]");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && !expanded.has(link.dataset.iri)) {
      event.preventDefault();
      expand(link.dataset.iri);
    }
  });
  addEventListener("resize", () => graph.resize().fit(undefined, 20));
  expand(frame.dataset.iri);
})();
