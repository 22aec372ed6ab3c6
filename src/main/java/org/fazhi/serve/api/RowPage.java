package org.fazhi.serve.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.fazhi.query.QueryAnswer;

/**
 * One page of rows, with the addresses of its neighbours.
 *
 * @param rows those of this page
 * @param paging which page it is
 * @param more whether another page follows
 * @param values what the client asked with, for the addresses
 */
record RowPage(QueryAnswer.Rows rows, Paging paging, boolean more, Map<String, String> values) {

  /** The page that {@code found} holds, which is one row longer where another page follows. */
  static RowPage of(QueryAnswer.Rows found, Paging paging, Map<String, String> values) {
    boolean more = found.rows().size() > paging.limit();
    QueryAnswer.Rows rows =
        more
            ? new QueryAnswer.Rows(
                found.columns(), found.rows().subList(0, paging.limit()), found.prefixes())
            : found;
    return new RowPage(rows, paging, more, values);
  }

  /** The {@code Link} header (RFC 8288); its addresses are relative to this page's. */
  String links() {
    StringBuilder links = new StringBuilder();
    if (more) {
      links.append('<').append(address(paging.page() + 1)).append(">; rel=\"next\"");
    }
    if (paging.page() > 1) {
      links.append(links.isEmpty() ? "" : ", ");
      links.append('<').append(address(paging.page() - 1)).append(">; rel=\"prev\"");
      links.append(", <").append(address(1)).append(">; rel=\"first\"");
    }
    return links.toString();
  }

  /** The rows as plain objects: numbers and truth values as such, all else as text. */
  ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode columns = json.putArray("columns");
    rows.columns().forEach(column -> columns.add(column.getVarName()));
    ArrayNode list = json.putArray("rows");
    rows.rows().forEach(row -> list.add(object(row)));
    json.put(Paging.PAGE, paging.page());
    json.put(Paging.LIMIT, paging.limit());
    json.put("more", more);
    if (more) {
      json.put("next", address(paging.page() + 1));
    }
    return json;
  }

  private ObjectNode object(Binding row) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (Var column : rows.columns()) {
      Node value = row.get(column);
      if (value == null) {
        object.putNull(column.getVarName());
      } else {
        put(object, column.getVarName(), value);
      }
    }
    return object;
  }

  private static void put(ObjectNode object, String name, Node value) {
    if (!value.isLiteral()) {
      object.put(name, value.isURI() ? value.getURI() : "_:" + value.getBlankNodeLabel());
    } else if (XSDDatatype.XSDboolean.equals(value.getLiteralDatatype())) {
      object.put(name, value.getLiteralLexicalForm().equals("true"));
    } else if (isWellFormedNumber(value)) {
      object.put(name, new BigDecimal(value.getLiteralLexicalForm()));
    } else {
      object.put(name, value.getLiteralLexicalForm());
    }
  }

  private static boolean isWellFormedNumber(Node value) {
    return value.getLiteral().isWellFormed()
        && value.getLiteralValue() instanceof Number number
        && Double.isFinite(number.doubleValue());
  }

  private String address(int page) {
    Map<String, String> all = new LinkedHashMap<>(values);
    all.put(Paging.PAGE, Integer.toString(page));
    return all.entrySet().stream()
        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
        .collect(Collectors.joining("&", "?", ""));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
