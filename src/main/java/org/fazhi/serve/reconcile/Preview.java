package org.fazhi.serve.reconcile;

import java.util.List;
import java.util.Map;

/**
 * A small page about one entity, shown in a frame by the client.
 *
 * @param address where more about it stands
 */
record Preview(Entity entity, String address) {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="zh"><head><meta charset="utf-8"><title>%1$s</title>
      <style>body{font:14px/1.6 system-ui,sans-serif;margin:12px;color:#222}
      h1{font-size:17px;margin:0 0 2px}p{margin:0 0 8px;color:#555}
      dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 12px;margin:0}
      dt{color:#555}dd{margin:0}a{color:#8b1a1a}</style></head><body>
      <h1><a href="%2$s" target="_blank" rel="noopener">%1$s</a></h1><p>%3$s</p><dl>
      """;

  String toHtml() {
    StringBuilder page =
        new StringBuilder(
            HEAD.formatted(escape(entity.name()), escape(address), escape(entity.type().label())));
    for (Map.Entry<EntityProperty, List<Entity.Value>> entry :
        entity.properties().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
      page.append("<dt>").append(escape(entry.getKey().label())).append("</dt><dd>");
      page.append(
          escape(String.join("、", entry.getValue().stream().map(Entity.Value::text).toList())));
      page.append("</dd>\n");
    }
    return page.append("</dl></body></html>\n").toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
