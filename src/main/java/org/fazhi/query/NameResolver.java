package org.fazhi.query;

import java.util.List;

/** Finds the things that a name, a code or an identifier stands for: 330112 → 杭州市临安区. */
public interface NameResolver {

  /** More things than this are not listed, nor put into a query. */
  int MOST = 300;

  /** Knows no names, so that things can be given by IRI alone. */
  NameResolver NONE = (type, value) -> List.of();

  /**
   * The things that {@code value} names best: a full name goes before a short form, which may stand
   * for several. None when nothing is called so; at most {@link #MOST} and one more.
   *
   * @param type one that {@linkplain ParameterType#isNamed names things}
   */
  List<NamedThing> find(ParameterType type, String value);

  /** Things with names like {@code value}, for who has mistyped one; none where that is costly. */
  default List<NamedThing> near(ParameterType type, String value) {
    return List.of();
  }
}
