package org.fazhi.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.lexicon.Department;
import org.fazhi.lexicon.DepartmentLexicon;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.RegionGazetteer;
import org.fazhi.lexicon.Zone;
import org.fazhi.text.TextSpan;

/**
 * Finds bodies in whose name the place stands inside (公安局临安分局, 团市委) and joins branches to their
 * bureau (市规划局经开区分局). Immutable and thread-safe.
 */
final class BranchFinder {

  private static final int LONGEST_PLACE = 14;

  /** The words by which a branch calls the one zone of its city. */
  private static final Pattern ZONE_WORD =
      Pattern.compile("(?:经开|高新|开发|保税|综保|自贸)区?|经济(?:技术)?开发区|高新技术产业开发区");

  private static final Pattern BRANCH = Pattern.compile("(\\p{IsHan}{2,5}?)(?:分局|支局)");

  /** A form of {@code departments.tsv} with a gap for the place. */
  private record Form(String before, Pattern pattern, Department department) {

    static Form of(DepartmentLexicon.InfixForm form) {
      String place = "([省市区县州旗盟]|[\\p{IsHan}]{2," + LONGEST_PLACE + "}?)";
      return new Form(
          form.before(),
          Pattern.compile(Pattern.quote(form.before()) + place + Pattern.quote(form.after())),
          form.department());
    }
  }

  private final RegionGazetteer regions;
  private final List<Form> forms;

  /**
   * @param regions divisions, for full names
   * @param departments forms with a gap for the place
   */
  BranchFinder(RegionGazetteer regions, DepartmentLexicon departments) {
    this.regions = regions;
    this.forms = departments.infixForms().stream().map(Form::of).toList();
  }

  /** {@code departments} with their branches, and the bodies whose place stands inside. */
  List<AgencyMention> join(NamedText read, List<AgencyMention> departments) {
    List<AgencyMention> all = withBranches(read, departments);
    for (Form form : forms) {
      if (read.text().contains(form.before())) {
        addAll(read, form, all);
      }
    }
    return all;
  }

  private static List<AgencyMention> withBranches(NamedText read, List<AgencyMention> bureaus) {
    return new ArrayList<>(bureaus.stream().map(bureau -> withBranch(read, bureau)).toList());
  }

  /** 市规划局经开区分局, 市公安局高新分局: a branch of the bureau in a zone or a county. */
  private static AgencyMention withBranch(NamedText read, AgencyMention bureau) {
    Matcher branch = BRANCH.matcher(read.text()).region(bureau.span().end(), read.text().length());
    boolean named =
        bureau.agency().name().endsWith("局")
            && branch.lookingAt()
            && isPlace(read, TextSpan.of(branch.start(1), branch.end(1)));
    if (!named) {
      return bureau;
    }
    Agency agency = bureau.agency();
    return new AgencyMention(
        TextSpan.of(bureau.span().begin(), branch.end()),
        new Agency(agency.name() + branch.group(), agency.jurisdiction(), agency.sector()));
  }

  private static boolean isPlace(NamedText read, TextSpan span) {
    String words = span.in(read.text());
    return ZONE_WORD.matcher(words).matches()
        || read.places().stream().anyMatch(p -> p.span().equals(span))
        || read.home().filter(here -> isStem(words, here.place())).isPresent();
  }

  private static boolean isStem(String words, Place place) {
    return place.name().length() == words.length() + 1 && place.name().startsWith(words);
  }

  private void addAll(NamedText read, Form form, List<AgencyMention> all) {
    Matcher matcher = form.pattern().matcher(read.text());
    while (matcher.find()) {
      Optional<PlaceMention> above = read.placeEndingAt(matcher.start());
      TextSpan span =
          TextSpan.of(above.map(m -> m.span().begin()).orElse(matcher.start()), matcher.end());
      if (read.isOpen(span) && !goesOnAsAnother(span, all)) {
        TextSpan words = TextSpan.of(matcher.start(1), matcher.end(1));
        place(read, words)
            .or(() -> above.flatMap(m -> stemBelow(m.place(), matcher.group(1))))
            .map(place -> body(form, matcher.group(1), place))
            .or(() -> above.flatMap(m -> inZone(read, matcher.group(), matcher.group(1), form, m)))
            .ifPresent(
                body -> {
                  all.removeIf(m -> m.span().overlaps(span));
                  all.add(new AgencyMention(span, body));
                });
      }
    }
  }

  /** 中共荣昌区委教育工作委员会: the form that ends at 委 is the beginning of a longer name. */
  private static boolean goesOnAsAnother(TextSpan span, List<AgencyMention> found) {
    return found.stream().anyMatch(m -> m.span().overlaps(span) && m.span().end() > span.end());
  }

  private static Optional<Place> place(NamedText read, TextSpan words) {
    if (words.length() == 1) {
      return read.resolve(words.in(read.text()));
    }
    if (read.places().stream().anyMatch(p -> p.span().begin() == words.begin())) {
      return read.placeEndingAt(words.end()).map(PlaceMention::place);
    }
    // 公安西青分局 in a report from 西青区: behind it no word tells that it is a place.
    return read.home().map(HomePlace::place).filter(home -> isStem(words.in(read.text()), home));
  }

  /** 广州市公安局增城分局: the stem alone is enough behind the name of the division above. */
  private Optional<Place> stemBelow(Place above, String stem) {
    return regions.shortNamed(stem).stream()
        .filter(r -> r.inForce() && regions.parent(r).filter(above::equals).isPresent())
        .map(Place.class::cast)
        .findFirst();
  }

  /** 公安局增城区分局 keeps the 区 that 公安局增城分局 and 区公安分局 don't have. */
  private Agency body(Form form, String written, Place place) {
    Department department =
        written.equals(place.name()) ? form.department().withWholeName() : form.department();
    return new Agency(department.fullName(place, regions), Optional.of(place), department.sector());
  }

  /** 长春市公安局净月分局: a branch that bears the short name of a zone keeps it. */
  private static Optional<Agency> inZone(
      NamedText read, String written, String words, Form form, PlaceMention above) {
    String city = above.place().regionCode().substring(0, 4);
    return Stream.concat(
            read.places().stream().map(PlaceMention::place),
            read.home().stream().map(HomePlace::place))
        .filter(place -> place instanceof Zone && place.name().contains(words))
        .filter(zone -> zone.regionCode().startsWith(city))
        .findFirst()
        .map(
            zone ->
                new Agency(
                    above.place().fullName() + written,
                    Optional.of(zone),
                    form.department().sector()));
  }
}
