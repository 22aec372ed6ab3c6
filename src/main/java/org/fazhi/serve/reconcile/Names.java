package org.fazhi.serve.reconcile;

import java.util.List;
import java.util.function.Supplier;
import org.fazhi.query.QueryRunner;
import org.fazhi.serve.web.PerState;
import org.fazhi.store.StoreState;

/** The things of a graph by what people call them, short forms included. Thread-safe. */
public final class Names {

  private final PerState<EntityIndex> index;
  private final String base;

  /**
   * @param runner asks the graph
   * @param state tells the state of the graph
   * @param base what IRIs of things begin with
   */
  public Names(QueryRunner runner, Supplier<StoreState> state, String base) {
    this.index = new PerState<>(state, new EntityLoader(runner, base)::load);
    this.base = base;
  }

  /** What IRIs of things begin with. */
  String base() {
    return base;
  }

  EntityIndex index() {
    return index.get();
  }

  /**
   * A name that was found.
   *
   * @param iri the thing that has it
   */
  public record Named(String iri, String name) {}

  /**
   * The things that {@code typed} names, wholly, by its beginning or in short, in this order: 科技进步法
   * stands for 中华人民共和国科学技术进步法.
   */
  public List<Named> find(String typed, int limit) {
    return index().named(typed, limit).stream().map(this::named).toList();
  }

  /** The things whose names look like {@code typed}, for who has mistyped one. */
  public List<Named> resembling(String typed, int limit) {
    return index().resembling(typed, limit).stream().map(this::named).toList();
  }

  private Named named(Entity entity) {
    return new Named(base + entity.id(), entity.name());
  }
}
