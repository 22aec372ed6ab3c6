package org.fazhi.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.fazhi.store.StoreState;
import org.jspecify.annotations.Nullable;

/**
 * Tells clients whether what they hold is still current (RFC 9110, section 13).
 *
 * <p>An answer depends on the state of the store, on the program and on the form; the entity tag
 * names all three, so that it is known before the answer is made. It is weak, since equal answers
 * may order their statements differently.
 *
 * @param tag {@code W/"17-lx3k2-0.1.0-ttl"}
 * @param modified when the store was last changed, in whole seconds
 */
public record Validator(String tag, Instant modified) {

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final int BASE = 36;

  /** Which program made an answer; the same for all builds that have no version yet. */
  private static final String PROGRAM =
      Optional.ofNullable(Validator.class.getPackage().getImplementationVersion()).orElse("dev");

  /** The validator of what is made from {@code state} in the form {@code form}. */
  public static Validator of(StoreState state, String form) {
    String changed = Long.toString(state.changed().toEpochMilli(), BASE);
    return new Validator(
        "W/\"" + state.generation() + "-" + changed + "-" + PROGRAM + "-" + form + "\"",
        state.changed().truncatedTo(ChronoUnit.SECONDS));
  }

  /** Sets {@code ETag}, {@code Last-Modified} and {@code Cache-Control}. */
  public void describe(HttpServletResponse response) {
    response.setHeader("ETag", tag);
    response.setHeader("Last-Modified", HTTP_DATE.format(modified));
    response.setHeader("Cache-Control", "no-cache");
  }

  /** Whether the client of {@code request} holds the current answer, so that 304 is enough. */
  public boolean isHeldBy(HttpServletRequest request) {
    String tags = request.getHeader("If-None-Match");
    if (tags != null) {
      // spec: If-Modified-Since is ignored when If-None-Match is there.
      return Arrays.stream(tags.split(",", -1)).map(String::strip).anyMatch(this::matches);
    }
    return isUnchangedSince(request.getHeader("If-Modified-Since"));
  }

  private boolean matches(String held) {
    return held.equals("*") || opaque(held).equals(opaque(tag));
  }

  /** Compression marks the tags of what it made, which stays the same answer. */
  private static String opaque(String tag) {
    return tag.replaceFirst("^W/", "").replace("--gzip\"", "\"");
  }

  private boolean isUnchangedSince(@Nullable String date) {
    if (date == null) {
      return false;
    }
    try {
      return !modified.isAfter(Instant.from(HTTP_DATE.parse(date)));
    } catch (DateTimeParseException unreadable) {
      return false;
    }
  }
}
