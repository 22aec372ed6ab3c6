package org.fazhi.serve.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.fazhi.query.QueryAnswer;
import org.junit.jupiter.api.Test;

class FormulasTest {

  private static final Var TEXT = Var.alloc("text");
  private static final Var NUMBER = Var.alloc("number");

  private static final QueryAnswer ANSWER =
      new QueryAnswer.Rows(
          List.of(TEXT, NUMBER),
          List.of(
              BindingFactory.binding(
                  TEXT,
                  NodeFactory.createLiteralLang("=2+3", "zh"),
                  NUMBER,
                  NodeFactoryExtra.parseNode("-3"))),
          PrefixMapping.Standard);

  private static String csv(AnswerForm form) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    form.write(ANSWER, out);
    return out.toString(UTF_8);
  }

  @Test
  void spreadsheetsGetNoFormulas() {
    assertThat(csv(AnswerForm.CSV_SAFE)).contains("'=2+3,-3");
  }

  @Test
  void programsGetWhatIsStated() {
    assertThat(csv(AnswerForm.CSV)).contains("=2+3,-3").doesNotContain("'");
  }

  @Test
  void theFormsAreTold() {
    assertThat(AnswerForm.CSV_SAFE.id()).isEqualTo("csv-safe");
  }
}
