package org.fazhi.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.xml.sax.SAXException;

/**
 * Web pages, as a reader sees them: without programs, styles, menus and hidden copies for printing.
 * The encoding is told by the bytes, whatever the page says of it.
 */
public final class HtmlDecoder implements FormatDecoder {

  private static final Pattern NAME = Pattern.compile("(?i).*\\.(?:s?html?|xhtml|jsp|aspx?|php)");
  private static final Pattern TAG = Pattern.compile("<(?:[a-zA-Z][^<>]*|!--.*?--)>");

  /** A page that shows fewer characters than this may show its text by program. */
  private static final int LEAST_SHOWN = 200;

  private final JSoupParser parser = new JSoupParser();

  @Override
  public String mediaType() {
    return "text/html";
  }

  @Override
  public Optional<String> decode(String name, byte[] bytes) throws UnreadableDocumentException {
    if (FileSignature.isWebPage(bytes)) {
      return Optional.of(read(EncodedText.decode(bytes)));
    }
    if (!NAME.matcher(name).matches() || FileSignature.isKnown(bytes)) {
      return Optional.empty();
    }
    String text = EncodedText.decode(bytes);
    return TAG.matcher(text).find() ? Optional.of(read(text)) : Optional.empty();
  }

  private String read(String html) throws UnreadableDocumentException {
    String shown = read(html, HiddenStyles.of(html));
    if (shown.length() >= LEAST_SHOWN) {
      return shown;
    }
    String all = read(html, (element, attributes) -> false);
    return all.length() >= 2 * LEAST_SHOWN ? all : shown;
  }

  private String read(String html, MarkupLines.Hiding hiding) throws UnreadableDocumentException {
    ParseContext context = TikaParsing.context();
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    MarkupLines lines = new MarkupLines(hiding);
    try {
      parser.parseString(html, lines, new Metadata(), context);
    } catch (SAXException | StackOverflowError e) {
      throw new UnreadableDocumentException(
          String.format(Locale.ROOT, "a web page that cannot be parsed: %s", e));
    }
    return lines.text();
  }
}
