package org.fazhi.serve.api;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.fazhi.query.QueryAnswer;
import org.fazhi.serve.web.SpreadsheetText;

/** Answers for spreadsheet programs: texts in them are no formulas, numbers stay numbers. */
final class Formulas {

  private Formulas() {}

  /** {@code answer} with an apostrophe before each text that would be a formula. */
  static QueryAnswer disarm(QueryAnswer answer) {
    if (answer instanceof QueryAnswer.Statements statements) {
      return disarm(statements.asRows());
    }
    if (answer instanceof QueryAnswer.Rows rows) {
      List<Binding> disarmed = rows.rows().stream().map(Formulas::disarm).toList();
      return new QueryAnswer.Rows(rows.columns(), disarmed, rows.prefixes());
    }
    return answer;
  }

  private static Binding disarm(Binding row) {
    BindingBuilder disarmed = BindingFactory.builder();
    row.forEach((Var column, Node value) -> disarmed.add(column, disarm(value)));
    return disarmed.build();
  }

  private static Node disarm(Node value) {
    if (!value.isLiteral()) {
      return value;
    }
    String text = value.getLiteralLexicalForm();
    String disarmed = SpreadsheetText.disarm(text);
    return disarmed.equals(text) ? value : NodeFactory.createLiteralString(disarmed);
  }
}
