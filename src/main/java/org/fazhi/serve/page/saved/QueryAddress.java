package org.fazhi.serve.page.saved;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.serve.api.Paging;
import org.fazhi.serve.page.Links;

/**
 * Where a saved query is asked.
 *
 * @param path {@code /queries/who-studied-law}
 * @param values what it is asked with
 */
public record QueryAddress(String path, Map<String, String> values) {

  /** The address. */
  public String href() {
    return address(values);
  }

  /** The same query with one value more or another one in its place. */
  public String with(String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(values);
    all.put(name, value);
    return address(all);
  }

  /** Page {@code number} of the answer. */
  public String page(int number) {
    return with(Paging.PAGE, Integer.toString(number));
  }

  /** The whole answer, as far as it is given at once, in another form: {@code csv}. */
  public String download(String format) {
    Map<String, String> all = new LinkedHashMap<>(values);
    all.computeIfPresent(Paging.LIMIT, (name, value) -> Integer.toString(Paging.MOST));
    all.put("format", format);
    return address(all);
  }

  private String address(Map<String, String> all) {
    return all.entrySet().stream()
        .map(entry -> Links.encode(entry.getKey()) + "=" + Links.encode(entry.getValue()))
        .collect(Collectors.joining("&", path + "?", ""));
  }
}
