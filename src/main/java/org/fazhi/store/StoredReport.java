package org.fazhi.store;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a store knows of one report in it.
 *
 * @param iri the report and, alike, the named graph that holds what it states
 * @param identity the IRI that its body and year give it; that of the report unless several texts
 *     share body and year
 * @param variantIri the IRI that tells this text apart from others of the same identity
 * @param name the document's name, as in the graph
 * @param digest SHA-256 of the document's bytes, lower-case hexadecimal
 * @param content fingerprint of the graph as extracted; changes with the bytes and with the
 *     extraction
 * @param reading what read the bytes: version of the program and of its rules; the same bytes read
 *     by the same reading give the same graph
 * @param sources keys of the places where these bytes were found, see {@link SourceKey}
 */
public record StoredReport(
    String iri,
    String identity,
    String variantIri,
    String name,
    String digest,
    String content,
    String reading,
    SortedSet<SourceKey> sources) {

  public StoredReport {
    sources = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(sources));
  }

  StoredReport withIri(String other) {
    return new StoredReport(other, identity, variantIri, name, digest, content, reading, sources);
  }

  StoredReport withReading(String other) {
    return new StoredReport(iri, identity, variantIri, name, digest, content, other, sources);
  }

  StoredReport withSources(Collection<SourceKey> others) {
    return new StoredReport(
        iri, identity, variantIri, name, digest, content, reading, new TreeSet<>(others));
  }
}
