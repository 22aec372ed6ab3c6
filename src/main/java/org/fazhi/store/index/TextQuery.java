package org.fazhi.store.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person types into a search box, as a query that Lucene's parser takes.
 *
 * <p>Words side by side must all occur, each as it stands: {@code 临安 科技局}. {@code OR}, {@code NOT},
 * brackets and {@code "…"} mean what they mean to Lucene, {@code law*} finds what begins so. Every
 * other sign is part of a word: {@code 浙政发[2023]5号} or an unpaired bracket is no error.
 */
final class TextQuery {

  private static final Pattern TOKEN =
      Pattern.compile("\"(?<phrase>[^\"]*)\"|(?<bracket>[()])|(?<word>[^\\s()\"]+)|\"");
  private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9]+\\*");

  private TextQuery() {}

  /** The query in brackets; without a word in it, one that finds nothing. */
  static String toLucene(String typed) {
    List<String> tokens = tokens(typed);
    if (!balanced(tokens)) {
      tokens.removeIf(token -> token.equals("(") || token.equals(")"));
    }
    StringBuilder query = new StringBuilder("(");
    boolean operandBefore = false;
    boolean any = false;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      boolean opens = isOperand(token) || token.equals("(") || token.equals("NOT");
      if (isBinary(token) && !(operandBefore && opensAfter(tokens, i))) {
        continue;
      }
      if (token.equals("NOT") && !opensAfter(tokens, i)) {
        continue;
      }
      if (opens && operandBefore) {
        query.append(" AND");
      }
      query.append(' ').append(token);
      any |= isOperand(token);
      operandBefore = isOperand(token) || token.equals(")");
    }
    return any ? query.append(" )").toString() : "(\"\")";
  }

  private static List<String> tokens(String typed) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(typed);
    while (matcher.find()) {
      String word = matcher.group("word");
      if (matcher.group("phrase") != null) {
        addPhrase(tokens, matcher.group("phrase"));
      } else if (matcher.group("bracket") != null) {
        tokens.add(matcher.group());
      } else if (word != null && (isOperator(word) || PREFIX.matcher(word).matches())) {
        tokens.add(word);
      } else if (word != null) {
        addPhrase(tokens, word);
      }
    }
    dropEmptyBrackets(tokens);
    return tokens;
  }

  /** Signs alone make no token of the index, so nothing to look for. */
  private static void addPhrase(List<String> tokens, String words) {
    if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
      tokens.add('"' + words.replace("\\", "\\\\") + '"');
    }
  }

  private static void dropEmptyBrackets(List<String> tokens) {
    for (int i = 0; i + 1 < tokens.size(); ) {
      if (tokens.get(i).equals("(") && tokens.get(i + 1).equals(")")) {
        tokens.subList(i, i + 2).clear();
        i = Math.max(0, i - 1);
      } else {
        i++;
      }
    }
  }

  private static boolean balanced(List<String> tokens) {
    int depth = 0;
    for (String token : tokens) {
      depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }

  private static boolean opensAfter(List<String> tokens, int index) {
    if (index + 1 >= tokens.size()) {
      return false;
    }
    String next = tokens.get(index + 1);
    return isOperand(next) || next.equals("(");
  }

  private static boolean isOperator(String token) {
    return isBinary(token) || token.equals("NOT");
  }

  private static boolean isBinary(String token) {
    return token.equals("AND") || token.equals("OR");
  }

  private static boolean isOperand(String token) {
    return !isOperator(token) && !token.equals("(") && !token.equals(")");
  }
}
