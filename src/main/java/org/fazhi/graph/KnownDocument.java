package org.fazhi.graph;

import java.util.List;
import org.fazhi.mention.DocumentKind;

/**
 * A document that a catalogue lists.
 *
 * @param title full official title: 中华人民共和国科学技术进步法
 * @param kind its kind
 * @param alternativeTitles other forms under which it is cited: 科技进步法
 */
public record KnownDocument(String title, DocumentKind kind, List<String> alternativeTitles) {

  public KnownDocument {
    alternativeTitles = List.copyOf(alternativeTitles);
  }
}
