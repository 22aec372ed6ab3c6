package org.fazhi.serve.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A line chart over years, drawn by the server: each point leads to the words that state it.
 * Coordinates are those of an SVG of {@link #width} by {@link #height}; values begin at 0 at the
 * bottom unless some are negative.
 */
public record Chart(
    String unit, int width, int height, List<Tick> years, List<Level> levels, List<Line> lines) {

  /** A year on the axis. */
  public record Tick(int x, int year) {}

  /** A round number beside the axis. */
  public record Level(int y, BigDecimal value) {}

  /** The points of one indicator or agency, in order of years. */
  public record Line(Thing thing, List<Point> points) {

    /** Points for the attribute of an SVG polyline: {@code 10,20 30,40}. */
    public String path() {
      StringBuilder path = new StringBuilder();
      points.forEach(p -> path.append(p.x()).append(',').append(p.y()).append(' '));
      return path.toString().strip();
    }
  }

  /**
   * A number in its place.
   *
   * @param label whether there is room to write it there
   */
  public record Point(
      int x, int y, int year, BigDecimal value, String quote, String evidence, boolean label) {

    private Point labelled(boolean room) {
      return new Point(x, y, year, value, quote, evidence, room);
    }

    private boolean labelCoversLabelOf(Point other) {
      return Math.abs(x - other.x) < LABEL_WIDTH && Math.abs(y - other.y) < LABEL_HEIGHT;
    }

    /** A number stands above its point. */
    private boolean labelCovers(Point other) {
      return Math.abs(x - other.x) < LABEL_WIDTH / 2
          && y - other.y > 0
          && y - other.y < 2 * LABEL_HEIGHT;
    }
  }

  /**
   * What is drawn.
   *
   * @param line what the number belongs to; its IRI may be empty
   * @param quote the words that state it; may be empty
   * @param evidence IRI of these words; may be empty
   */
  public record Datum(Thing line, int year, BigDecimal value, String quote, String evidence) {

    static Stream<Datum> of(StatedFact fact, Function<StatedFact, Thing> lineOf) {
      return fact.amount().stream()
          .map(
              amount ->
                  new Datum(
                      lineOf.apply(fact),
                      amount.period(),
                      amount.value(),
                      fact.quote(),
                      fact.evidence()));
    }
  }

  private static final int SIDE = 34;
  private static final int TOP = 24;
  private static final int BOTTOM = 22;
  private static final int LABEL_WIDTH = 44;
  private static final int LABEL_HEIGHT = 14;

  /**
   * A line for each thing that {@code facts} are about.
   *
   * @param facts of one unit
   */
  static Chart of(
      Collection<StatedFact> facts, Function<StatedFact, Thing> lineOf, int width, int height) {
    String unit =
        facts.stream().flatMap(f -> f.amount().stream()).findFirst().map(a -> a.unit()).orElse("");
    return over(
        facts.stream().flatMap(fact -> Datum.of(fact, lineOf)).toList(), unit, width, height);
  }

  /** A line for each thing in {@code data}; where it has two numbers for a year, the first goes. */
  public static Chart over(Collection<Datum> data, String unit, int width, int height) {
    Map<Thing, TreeMap<Integer, Datum>> lines = new LinkedHashMap<>();
    TreeSet<Integer> years = new TreeSet<>();
    for (Datum datum : data) {
      years.add(datum.year());
      lines.computeIfAbsent(datum.line(), key -> new TreeMap<>()).putIfAbsent(datum.year(), datum);
    }
    Scale scale = new Scale(width, height, years, data);
    List<Line> drawn = new ArrayList<>();
    lines.forEach(
        (thing, points) ->
            drawn.add(new Line(thing, points.values().stream().map(scale::point).toList())));
    return new Chart(
        unit,
        width,
        height,
        years.stream().map(y -> new Tick(scale.x(y), y)).toList(),
        scale.levels(),
        labelled(drawn));
  }

  /** Numbers are written above their points as long as they cover nothing. */
  private static List<Line> labelled(List<Line> lines) {
    List<Point> all = lines.stream().flatMap(line -> line.points().stream()).toList();
    List<Point> written = new ArrayList<>();
    List<Line> labelled = new ArrayList<>();
    for (Line line : lines) {
      List<Point> points = new ArrayList<>();
      for (Point point : line.points()) {
        boolean room =
            written.stream().noneMatch(point::labelCoversLabelOf)
                && all.stream().noneMatch(point::labelCovers);
        if (room) {
          written.add(point);
        }
        points.add(point.labelled(room));
      }
      labelled.add(new Line(line.thing(), points));
    }
    return labelled;
  }

  /**
   * The facts that make a line: levels reached rather than goals and changes, of the unit that most
   * of them have.
   */
  static List<StatedFact> comparable(List<StatedFact> facts) {
    Map<String, List<StatedFact>> byUnit = new LinkedHashMap<>();
    for (StatedFact fact : facts) {
      fact.amount()
          .filter(amount -> !amount.target())
          .ifPresent(
              amount -> byUnit.computeIfAbsent(amount.unit(), u -> new ArrayList<>()).add(fact));
    }
    Optional<List<StatedFact>> most =
        byUnit.values().stream().max(Comparator.comparingInt(List::size));
    return most.orElse(List.of());
  }

  /** The lines with the most points, {@code count} at most; more than that nobody tells apart. */
  public Chart firstLines(int count) {
    List<Line> most =
        lines.stream()
            .sorted(Comparator.comparingInt((Line line) -> -line.points().size()))
            .limit(count)
            .toList();
    return new Chart(unit, width, height, years, levels, labelled(most));
  }

  private static final class Scale {

    private final int width;
    private final int height;
    private final TreeSet<Integer> years;
    private final double low;
    private final double high;

    Scale(int width, int height, TreeSet<Integer> years, Collection<Datum> data) {
      this.width = width;
      this.height = height;
      this.years = years;
      List<Double> values = data.stream().map(datum -> datum.value().doubleValue()).toList();
      this.low = Math.min(0, values.stream().mapToDouble(v -> v).min().orElse(0));
      double top = Math.max(0, values.stream().mapToDouble(v -> v).max().orElse(1));
      this.high = top > low ? top : low + 1;
    }

    int x(int year) {
      if (years.size() < 2) {
        return width / 2;
      }
      double share = (double) (year - years.first()) / (years.last() - years.first());
      return (int) Math.round(SIDE + share * (width - 2 * SIDE));
    }

    /** Round numbers between the lowest and the highest, four at most, 0 left out. */
    List<Level> levels() {
      double rough = (high - low) / 4;
      double magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
      double step =
          DoubleStream.of(1, 2, 5, 10)
              .map(f -> f * magnitude)
              .filter(s -> s >= rough)
              .min()
              .orElse(rough);
      List<Level> levels = new ArrayList<>();
      for (double value = step; value <= high; value += step) {
        levels.add(new Level(y(value), BigDecimal.valueOf(value)));
      }
      return levels;
    }

    private int y(double value) {
      double share = (value - low) / (high - low);
      return (int) Math.round(height - BOTTOM - share * (height - TOP - BOTTOM));
    }

    Point point(Datum datum) {
      return new Point(
          x(datum.year()),
          y(datum.value().doubleValue()),
          datum.year(),
          datum.value(),
          datum.quote(),
          datum.evidence(),
          true);
    }
  }
}
