package org.fazhi.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The labelled properties that a page prints around the report, in order. */
public record PageMetadata(List<Entry> entries) {

  /** One label with its value, which is not empty. */
  public record Entry(MetadataField field, String value) {}

  public PageMetadata {
    entries = List.copyOf(entries);
  }

  /** The first value printed for {@code field}. */
  public Optional<String> first(MetadataField field) {
    return all(field).stream().findFirst();
  }

  /** Every value printed for {@code field}, in order. */
  public List<String> all(MetadataField field) {
    return entries.stream().filter(e -> e.field() == field).map(Entry::value).toList();
  }

  /** These entries and then {@code others}. */
  public PageMetadata plus(List<Entry> others) {
    List<Entry> joined = new ArrayList<>(entries);
    joined.addAll(others);
    return new PageMetadata(joined);
  }
}
