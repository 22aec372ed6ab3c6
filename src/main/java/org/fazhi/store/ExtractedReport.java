package org.fazhi.store;

import org.apache.jena.graph.Graph;

/**
 * A report on its way into the store.
 *
 * @param identity IRI that body and year give the report, and that {@code graph} uses for it
 * @param variantIri IRI for the case that another text has the same body and year
 * @param name the document's name, as in the graph
 * @param digest SHA-256 of the document's bytes, lower-case hexadecimal
 * @param source where the document was found
 * @param graph everything that the report states
 */
public record ExtractedReport(
    String identity,
    String variantIri,
    String name,
    String digest,
    SourceKey source,
    Graph graph) {}
