package org.fazhi.serve.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns page models into HTML with the templates that were compiled with the program; what a model
 * holds is escaped. Thread-safe.
 */
final class PageRenderer {

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  String render(PageAnswer.Page answer, PageContext context) {
    Map<String, Object> parameters = new HashMap<>(answer.parameters());
    parameters.put("page", context);
    StringOutput output = new StringOutput();
    engine.render(answer.template() + ".jte", parameters, output);
    return output.toString();
  }
}
