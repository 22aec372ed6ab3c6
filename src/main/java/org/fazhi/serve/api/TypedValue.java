package org.fazhi.serve.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.fazhi.query.ParameterType;

/**
 * A value of a parameter as headers have it.
 *
 * @param type type of the parameter, which the text fits
 * @param text the value as people type it
 */
record TypedValue(ParameterType type, String text) {

  /** The value as JSON has it: numbers and truth values as such. */
  JsonNode toJson() {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return switch (type) {
      case INTEGER, LIMIT -> json.numberNode(new BigInteger(text));
      case DECIMAL -> json.numberNode(new BigDecimal(text));
      case BOOLEAN -> json.booleanNode(text.equals("true"));
      default -> json.textNode(text);
    };
  }
}
