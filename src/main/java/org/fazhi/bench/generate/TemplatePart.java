package org.fazhi.bench.generate;

import java.math.BigDecimal;
import java.util.List;
import org.fazhi.fact.EngagementType;
import org.jspecify.annotations.Nullable;

/** A piece of a sentence to be filled in. */
sealed interface TemplatePart {

  /** Writes it with {@code pen}. */
  void write(Pen pen);

  /** Knows the report that is being written. */
  interface Pen {

    void words(String words);

    void choice(List<TextTemplate> alternatives);

    void own(OwnWord word);

    void peer(Peer peer);

    void figure(Figure figure);

    void documents(Documents documents);

    void document(String title, EngagementType engagement);

    void plan(EngagementType engagement);

    void issue(Issue issue);

    void official();
  }

  /** Words that stand as they are. */
  record Words(String words) implements TemplatePart {
    @Override
    public void write(Pen pen) {
      pen.words(words);
    }
  }

  /** One of several wordings. */
  record Choice(List<TextTemplate> alternatives) implements TemplatePart {
    public Choice {
      alternatives = List.copyOf(alternatives);
    }

    @Override
    public void write(Pen pen) {
      pen.choice(alternatives);
    }
  }

  /** What the report calls itself and those above it. */
  enum OwnWord implements TemplatePart {
    /** 2022. */
    YEAR,
    /** 杭州市临安区科学技术局. */
    PUBLISHER,
    /** 我局. */
    WE,
    /** 局党组. */
    GROUP,
    /** 区委. */
    COMMITTEE,
    /** 区政府. */
    GOVERNMENT;

    @Override
    public void write(Pen pen) {
      pen.own(this);
    }
  }

  /** Another body of the same place: 区公安局, 省公安厅. */
  record Peer(String local, String provincial) implements TemplatePart {
    @Override
    public void write(Pen pen) {
      pen.peer(this);
    }
  }

  /**
   * A number with its unit.
   *
   * @param low least value, in the printed unit
   * @param high greatest value
   * @param scale digits behind the point
   * @param unit as printed: 万元
   */
  record Figure(String name, BigDecimal low, BigDecimal high, int scale, String unit)
      implements TemplatePart {
    @Override
    public void write(Pen pen) {
      pen.figure(this);
    }
  }

  /**
   * Titles drawn at random.
   *
   * @param own those that the body applies rather than those that every body knows
   */
  record Documents(int least, int most, EngagementType engagement, boolean own)
      implements TemplatePart {
    @Override
    public void write(Pen pen) {
      pen.documents(this);
    }
  }

  /** A certain title. */
  record Document(String title, EngagementType engagement) implements TemplatePart {
    @Override
    public void write(Pen pen) {
      pen.document(title, engagement);
    }
  }

  /** The outline of rule-of-law government in force. */
  record Plan(EngagementType engagement) implements TemplatePart {
    @Override
    public void write(Pen pen) {
      pen.plan(engagement);
    }
  }

  /**
   * A document of the body's own.
   *
   * @param kind how the title ends: 管理办法
   * @param numbered whether its 发文字号 follows
   * @param dated whether the title names the year
   * @param engagement what is done with it, where that is beyond doubt
   */
  record Issue(String kind, boolean numbered, boolean dated, @Nullable EngagementType engagement)
      implements TemplatePart {
    @Override
    public void write(Pen pen) {
      pen.issue(this);
    }
  }

  /** An office and who holds it: 局长王建国. */
  record Official() implements TemplatePart {
    @Override
    public void write(Pen pen) {
      pen.official();
    }
  }
}
