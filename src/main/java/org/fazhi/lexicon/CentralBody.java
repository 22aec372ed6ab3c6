package org.fazhi.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A body of the centre: 中华人民共和国国务院.
 *
 * @param name full official name
 * @param sector identifier of {@code sectors.tsv}
 */
public record CentralBody(String name, String sector) {

  /** The bodies of {@code central-bodies.tsv} by every form that means them as a whole word. */
  public static Map<String, CentralBody> load() {
    Map<String, CentralBody> forms = new HashMap<>();
    List<TsvRow> rows =
        TsvTable.load(
                "central-bodies.tsv",
                "name",
                "short",
                "risky",
                "sector",
                "valid_from",
                "valid_to",
                "note")
            .rows();
    for (TsvRow row : rows) {
      CentralBody body = new CentralBody(row.get("name"), row.get("sector"));
      forms.put(body.name(), body);
      // Bodies that succeeded one another share short forms; the one without an end is meant.
      boolean ended = row.find("valid_to").isPresent();
      for (String form : row.list("short")) {
        if (ended) {
          forms.putIfAbsent(form, body);
        } else {
          forms.put(form, body);
        }
      }
    }
    return forms;
  }
}
