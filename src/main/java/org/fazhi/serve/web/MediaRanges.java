package org.fazhi.serve.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The media types that a client takes, as its {@code Accept} header says (RFC 9110, section
 * 12.5.1). Immutable.
 */
public final class MediaRanges {

  private static final MediaRange ANYTHING = new MediaRange("*", "*", 1);

  private final List<MediaRange> ranges;

  private MediaRanges(List<MediaRange> ranges) {
    this.ranges = List.copyOf(ranges);
  }

  /**
   * Reads an {@code Accept} header; without one everything is taken. Ranges that cannot be read are
   * passed over.
   */
  public static MediaRanges parse(@Nullable String accept) {
    if (accept == null || accept.isBlank()) {
      return new MediaRanges(List.of(ANYTHING));
    }
    List<MediaRange> ranges = new ArrayList<>();
    for (String part : accept.split(",", -1)) {
      MediaRange.parse(part.strip()).ifPresent(ranges::add);
    }
    return new MediaRanges(ranges);
  }

  /** The offer that the client likes best, the first of those it likes equally; none when none. */
  public <T> Optional<T> best(List<T> offers, Function<T, String> mediaType) {
    return offers.stream()
        .filter(offer -> quality(mediaType.apply(offer)) > 0)
        .min(Comparator.comparingDouble(offer -> -quality(mediaType.apply(offer))));
  }

  /** How much {@code mediaType} is liked, from 0 (not taken) to 1: what the closest range says. */
  public double quality(String mediaType) {
    return ranges.stream()
        .filter(range -> range.matches(mediaType))
        .max(Comparator.comparingInt(MediaRange::precision))
        .map(MediaRange::quality)
        .orElse(0.0);
  }

  private record MediaRange(String type, String subtype, double quality) {

    static Optional<MediaRange> parse(String range) {
      String[] parts = range.toLowerCase(Locale.ROOT).split(";", -1);
      String[] names = parts[0].strip().split("/", -1);
      if (names.length != 2 || names[0].isEmpty() || names[1].isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(new MediaRange(names[0], names[1], quality(parts)));
    }

    private static double quality(String[] parameters) {
      return Arrays.stream(parameters)
          .map(String::strip)
          .filter(parameter -> parameter.startsWith("q="))
          .findFirst()
          .map(parameter -> number(parameter.substring("q=".length())))
          .orElse(1.0);
    }

    private static double number(String text) {
      try {
        double number = Double.parseDouble(text);
        return number >= 0 && number <= 1 ? number : 0;
      } catch (NumberFormatException unreadable) {
        return 0;
      }
    }

    boolean matches(String mediaType) {
      int slash = mediaType.indexOf('/');
      return type.equals("*")
          || (type.equals(mediaType.substring(0, slash))
              && (subtype.equals("*") || subtype.equals(mediaType.substring(slash + 1))));
    }

    int precision() {
      return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
    }
  }
}
