package org.fazhi.document;

import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * What the person who gave a document says of it, because its page doesn't; it goes before what the
 * page says.
 *
 * @param publisher name of the body whose work the report describes: 枣庄市市中区司法局
 * @param place code or name of the place it reports from: {@code 370402}, 枣庄市市中区
 * @param year the year reported on
 * @param date day of publication
 * @param address where the document was published
 */
public record GivenProperties(
    Optional<String> publisher,
    Optional<String> place,
    Optional<Year> year,
    Optional<LocalDate> date,
    Optional<URI> address) {

  /** Nothing is said of the document. */
  public static final GivenProperties NONE =
      new GivenProperties(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** These properties, and where they say nothing {@code others}. */
  public GivenProperties or(GivenProperties others) {
    return new GivenProperties(
        publisher.or(others::publisher),
        place.or(others::place),
        year.or(others::year),
        date.or(others::date),
        address.or(others::address));
  }
}
