package org.fazhi.serve.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.web.HttpSC;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who may write: those whose {@code Authorization} header is one of these, and how often others
 * tried to. Never printed; thread-safe.
 */
public final class Writers {

  private static final Logger LOG = LoggerFactory.getLogger(Writers.class);

  private static final int TOO_MANY_REQUESTS = 429;

  private final List<byte[]> headers;
  private final FailedAttempts attempts = new FailedAttempts(InstantSource.system());

  private Writers(List<byte[]> headers) {
    this.headers = List.copyOf(headers);
  }

  /** Nobody: the server is for reading alone. */
  public static Writers nobody() {
    return new Writers(List.of());
  }

  /**
   * Those who know a secret.
   *
   * @param token sent as {@code Bearer token}
   * @param user sent by HTTP Basic; {@code name:password}
   * @throws IllegalArgumentException when there is no secret, or one that is no secret
   */
  public static Writers knowing(Optional<String> token, Optional<String> user) {
    List<byte[]> headers = new ArrayList<>();
    token.ifPresent(
        secret -> {
          require(!secret.isBlank(), "an empty token opens the store to everyone");
          headers.add(("Bearer " + secret).getBytes(UTF_8));
        });
    user.ifPresent(
        secret -> {
          int colon = secret.indexOf(':');
          require(colon > 0 && colon < secret.length() - 1, "a user is written as name:password");
          String encoded = Base64.getEncoder().encodeToString(secret.getBytes(UTF_8));
          headers.add(("Basic " + encoded).getBytes(UTF_8));
        });
    require(!headers.isEmpty(), "updates need credentials: a token or a user");
    return new Writers(headers);
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }

  /** Whether anyone may write. */
  public boolean exist() {
    return !headers.isEmpty();
  }

  /**
   * Ends the request with 401 unless it comes from one of them; with 429 when its client was wrong
   * too often, whatever it says now.
   */
  void require(HttpAction action) {
    String client = action.getRequest().getRemoteAddr();
    String sent = action.getRequestHeader("Authorization");
    if (sent != null) {
      attempts.wait(client).ifPresent(rest -> refuse(action, rest));
      if (isKnown(withCanonicalScheme(sent))) {
        attempts.succeeded(client);
        return;
      }
      LOG.warn("wrong credentials from {}, attempt {}", client, attempts.failed(client));
    }
    action.setResponseHeader("WWW-Authenticate", "Bearer realm=\"fazhi\", Basic realm=\"fazhi\"");
    ServletOps.error(HttpSC.UNAUTHORIZED_401, "Writing needs the credentials of this server.");
  }

  private static void refuse(HttpAction action, Duration rest) {
    long seconds = rest.toSeconds() + 1;
    action.setResponseHeader("Retry-After", Long.toString(seconds));
    ServletOps.error(
        TOO_MANY_REQUESTS,
        "There were too many wrong credentials from this address; try again in %,d s."
            .formatted(seconds));
  }

  private boolean isKnown(String sent) {
    boolean known = false;
    for (byte[] header : headers) {
      // In constant time, so that nobody can feel the way to the secret.
      known |= MessageDigest.isEqual(header, sent.getBytes(UTF_8));
    }
    return known;
  }

  /** The scheme may be written in any case: {@code bearer}. */
  private static String withCanonicalScheme(String header) {
    int end = header.indexOf(' ');
    return end < 1
        ? header
        : header.substring(0, 1).toUpperCase(Locale.ROOT)
            + header.substring(1, end).toLowerCase(Locale.ROOT)
            + " "
            + header.substring(end).strip();
  }
}
