package org.fazhi.serve.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fazhi.query.QueryAnswer;

/**
 * Writes answers as a workbook of one sheet (Office Open XML): names of columns in the first row,
 * numbers, years, dates and truth values as such. Text is never a formula.
 */
final class Spreadsheet implements QueryAnswer.Visitor {

  /** What a cell holds at most; programs take a longer one for damage. */
  private static final int LONGEST_TEXT = 32_767;

  private static final int LEAST_WIDTH = 10;
  private static final int MOST_WIDTH = 60;

  private final OutputStream out;

  Spreadsheet(OutputStream out) {
    this.out = out;
  }

  @Override
  public void visit(QueryAnswer.Rows rows) {
    try (Workbook workbook = new Workbook(out, "Fazhi Graph", null)) {
      Worksheet sheet = workbook.newWorksheet("fazhi");
      List<Var> columns = rows.columns();
      for (int column = 0; column < columns.size(); column++) {
        sheet.value(0, column, columns.get(column).getVarName());
        sheet.width(column, width(rows.rows(), columns.get(column)));
      }
      if (!columns.isEmpty()) {
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
      }
      for (int row = 0; row < rows.rows().size(); row++) {
        for (int column = 0; column < columns.size(); column++) {
          Node value = rows.rows().get(row).get(columns.get(column));
          if (value != null) {
            write(sheet, row + 1, column, value);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void visit(QueryAnswer.Statements statements) {
    visit(statements.asRows());
  }

  @Override
  public void visit(QueryAnswer.Truth truth) {
    try (Workbook workbook = new Workbook(out, "Fazhi Graph", null)) {
      workbook.newWorksheet("fazhi").value(0, 0, truth.value());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Worksheet sheet, int row, int column, Node value) {
    boolean typed = value.isLiteral() && value.getLiteral().isWellFormed();
    String text = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    if (typed && value.getLiteralValue() instanceof Number number) {
      if (Double.isFinite(number.doubleValue())) {
        sheet.value(row, column, new BigDecimal(text));
        return;
      }
    } else if (typed && XSDDatatype.XSDboolean.equals(value.getLiteralDatatype())) {
      sheet.value(row, column, (Boolean) value.getLiteralValue());
      return;
    } else if (typed && XSDDatatype.XSDgYear.equals(value.getLiteralDatatype())) {
      sheet.value(row, column, Integer.valueOf(text));
      return;
    } else if (typed && XSDDatatype.XSDdate.equals(value.getLiteralDatatype()) && isPlain(text)) {
      sheet.value(row, column, LocalDate.parse(text));
      sheet.style(row, column).format("yyyy-mm-dd").set();
      return;
    }
    sheet.value(row, column, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
  }

  /** A date of four-digit year without a time zone. */
  private static boolean isPlain(String date) {
    return date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  }

  /** In digits; a Chinese character is as wide as two. */
  private static int width(List<Binding> rows, Var column) {
    int widest =
        rows.stream()
            .map(row -> row.get(column))
            .filter(value -> value != null)
            .mapToInt(
                value ->
                    value.isLiteral()
                        ? 2 * value.getLiteralLexicalForm().length()
                        : value.toString().length())
            .max()
            .orElse(0);
    return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, widest + 2));
  }
}
