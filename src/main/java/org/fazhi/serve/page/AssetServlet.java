package org.fazhi.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Styles, scripts and fonts, from the class path: {@code /assets/fazhi.css} is our own file, {@code
 * /assets/lib/picocss__pico/2.1.1/css/pico.min.css} one of a WebJar. The path of a WebJar holds its
 * version, so what it names never changes.
 */
public final class AssetServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String LIBRARY = "/lib/";

  private static final Pattern NAME = Pattern.compile("(?:/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+");

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2");

  private record Asset(byte[] bytes, String tag) {}

  private final transient Map<String, Optional<Asset>> assets = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    String mediaType = MEDIA_TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    Optional<Asset> asset =
        mediaType == null || !NAME.matcher(path).matches()
            ? Optional.empty()
            : assets.computeIfAbsent(path, AssetServlet::load);
    if (asset.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("ETag", asset.get().tag());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(
        "Cache-Control",
        path.startsWith(LIBRARY) ? "public, max-age=31536000, immutable" : "public, no-cache");
    if (asset.get().tag().equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(mediaType);
    response.setContentLength(asset.get().bytes().length);
    response.getOutputStream().write(asset.get().bytes());
  }

  private static Optional<Asset> load(String path) {
    String resource =
        path.startsWith(LIBRARY)
            ? "/META-INF/resources/webjars/" + path.substring(LIBRARY.length())
            : "/assets" + path;
    try (InputStream in = AssetServlet.class.getResourceAsStream(resource)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      return Optional.of(new Asset(bytes, tag(bytes)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String tag(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return '"' + HexFormat.of().formatHex(digest, 0, 8) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
