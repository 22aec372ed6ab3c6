// Oxigraph behind POST /sparql. Arguments: file of N-Quads. Prints the address once everything is
// loaded. The store of this package lives in memory.
import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import oxigraph from "oxigraph";

const BATCH = 100000;
const store = new oxigraph.Store();
let lines = [];

function load() {
  store.load(lines.join("\n"), { format: "application/n-quads", no_transaction: true });
  lines = [];
}

for await (const line of createInterface({ input: createReadStream(process.argv[2], "utf8") })) {
  if (lines.push(line) === BATCH) {
    load();
  }
}
load();

const server = createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) {
    parts.push(part);
  }
  const query = Buffer.concat(parts).toString("utf8");
  const graph = /^\s*(CONSTRUCT|DESCRIBE)\b/im.test(query.replace(/^\s*#.*$/gm, ""));
  try {
    const body = store.query(query, {
      use_default_graph_as_union: true,
      results_format: graph ? "application/n-triples" : "application/sparql-results+json",
    });
    response.writeHead(200).end(body);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});
server.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${server.address().port}/sparql`);
});
