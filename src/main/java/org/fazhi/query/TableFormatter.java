package org.fazhi.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Aligned columns for a terminal, in which a Chinese character takes two. Numbers stand at the
 * right of their column. Literals show their text alone, IRIs their prefixed name where there is
 * one. The last line counts the rows.
 */
final class TableFormatter implements ResultFormatter {

  private static final String GAP = "  ";

  @Override
  public void write(QueryAnswer answer, OutputStream out) {
    PrintStream lines = new PrintStream(out, false, StandardCharsets.UTF_8);
    answer.accept(new Writing(lines));
    lines.flush();
  }

  private record Writing(PrintStream lines) implements QueryAnswer.Visitor {

    @Override
    public void visit(QueryAnswer.Rows rows) {
      List<Column> columns =
          rows.columns().stream().map(variable -> Column.of(variable, rows)).toList();
      line(columns.stream().map(column -> column.pad(column.heading())).toList());
      line(columns.stream().map(column -> "─".repeat(column.width())).toList());
      for (int row = 0; row < rows.rows().size(); row++) {
        int index = row;
        line(columns.stream().map(column -> column.pad(column.cells().get(index))).toList());
      }
      lines.print("(" + rows.rows().size() + (rows.rows().size() == 1 ? " row)\n" : " rows)\n"));
    }

    @Override
    public void visit(QueryAnswer.Statements statements) {
      visit(statements.asRows());
    }

    @Override
    public void visit(QueryAnswer.Truth truth) {
      lines.print(truth.value() + "\n");
    }

    private void line(List<String> cells) {
      lines.print(String.join(GAP, cells).stripTrailing() + "\n");
    }
  }

  private record Column(String heading, List<String> cells, int width, boolean numbers) {

    static Column of(Var variable, QueryAnswer.Rows rows) {
      List<Optional<Node>> nodes =
          rows.rows().stream().map(row -> Optional.ofNullable(term(row, variable))).toList();
      List<String> cells =
          nodes.stream()
              .map(node -> node.map(term -> show(term, rows.prefixes())).orElse(""))
              .toList();
      return new Column(
          variable.getVarName(),
          cells,
          IntStream.concat(
                  IntStream.of(DisplayWidth.of(variable.getVarName())),
                  cells.stream().mapToInt(DisplayWidth::of))
              .max()
              .orElse(0),
          nodes.stream().flatMap(Optional::stream).allMatch(Column::isNumber));
    }

    String pad(String cell) {
      String blanks = " ".repeat(width - DisplayWidth.of(cell));
      return numbers ? blanks + cell : cell + blanks;
    }

    @SuppressWarnings("NullAway") // An unbound variable is null here, and only here.
    private static Node term(Binding row, Var variable) {
      return row.get(variable);
    }

    private static boolean isNumber(Node node) {
      return node.isLiteral() && node.getLiteralValue() instanceof Number;
    }

    private static String show(Node node, PrefixMapping prefixes) {
      if (node.isLiteral()) {
        if (XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype())) {
          return plain(node.getLiteralLexicalForm());
        }
        // Line breaks and tabs within a quote would tear the row apart.
        return node.getLiteralLexicalForm().replaceAll("\\s+", " ");
      }
      return node.isURI() ? prefixes.shortForm(node.getURI()) : node.toString();
    }

    /** Stores write 4 as 4.0. */
    private static String plain(String number) {
      BigDecimal value = new BigDecimal(number.strip());
      return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
  }
}
