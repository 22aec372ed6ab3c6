package org.fazhi.serve.explore;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import org.fazhi.graph.Prefixes;
import org.fazhi.serve.api.Answer;
import org.fazhi.serve.api.AnswerServlet;

/** {@code /sparql-editor/prefixes.json}: what the editor completes prefixes with. */
public final class PrefixesServlet extends AnswerServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected Answer answer(HttpServletRequest request) {
    ObjectNode prefixes = JsonNodeFactory.instance.objectNode();
    Prefixes.ofVocabularies().forEach(prefixes::put);
    return Answer.json(prefixes);
  }
}
