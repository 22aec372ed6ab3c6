package org.fazhi.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.lexicon.CentralBody;
import org.fazhi.lexicon.Department;
import org.fazhi.lexicon.DepartmentLexicon;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionGazetteer;
import org.fazhi.lexicon.RegionLevel;
import org.fazhi.lexicon.SurfaceTrie;
import org.fazhi.lexicon.TsvTable;
import org.fazhi.lexicon.Zone;
import org.fazhi.text.TextSpan;

/**
 * Finds public bodies and gives them their full official names: a place or a level word (省, 市, 区)
 * and behind it the form of a department, a body of the centre, or a form with the place inside
 * (团市委).
 *
 * <p>A level word is resolved through the report's own place; one that leads nowhere there (区 in
 * the report of a city) names no definite body. Immutable and thread-safe.
 */
public final class AgencyFinder {

  private static final String LEVEL_WORDS = "省市区县州旗盟";
  private static final Pattern LEVEL_CHAIN = Pattern.compile("(?:(?:自治区|[省市区县州旗盟])、?)*$");
  private static final Pattern DEPARTMENT_OF_FIELD = Pattern.compile("(?:行政)?(?:主管)?部门|系统主管部门");

  /** A form that goes on into another word is no body: 营商环境办法, 市委员, 司法部门, 宣传部署. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?<=办)[法理公事结件案好学]|(?<=委)(?:员(?!会)|托|派(?![员出驻])|任|婉)|(?<=局)[面部势限地]|(?<=部)[门分署]|(?<=院)[士校]|(?<=会)[议计商员场]|(?<=社)[会区]|(?<=所)[有属需]|(?<=处)[罚理置分]|(?<=队)[伍]|(?<=团)[队体]|(?<=中)[心]|(?<=政府)(?:采购|购买|性|信息|投资|引导|职能|部门|网站?|规章|公信力|令|债|补贴|隐性)");

  /** 市财政局、审计局和人社局: what may stand in a list behind a body and share its place. */
  private static final Pattern LISTED =
      Pattern.compile("(?!党|两新)(?:.{2,}(?:局|厅|委|委员会|联合会)|检察院|法院|政府|政协|人大常委会|妇联|总工会)");

  /** 友谊关海关: stations of the centre that bear the name of a port or pass. */
  private static final String STATION_KIND = "(海关|出入境边防检查站)(?!总署|[关编特监部])";

  /** 中华人民共和国北仑海关: the full form names a station whatever the place. */
  private static final String STATION_IN_FULL = "(?<=中华人民共和国)\\p{IsHan}{2,6}?";

  private static final int LONGEST_PLACE = 14;

  /** The words by which a branch calls the one zone of its city. */
  private static final Pattern ZONE_WORD =
      Pattern.compile("(?:经开|高新|开发|保税|综保|自贸)区?|经济(?:技术)?开发区|高新技术产业开发区");

  private static final Pattern BRANCH = Pattern.compile("(\\p{IsHan}{2,5}?)(?:分局|支局)");

  /** A body that only towns have is never that of the place before it: 新市街道办事处. */
  private static final Set<String> TOWN_ONLY = Set.of("town");

  /** A form found at a place, before it is known which body it means. */
  private record Form(TextSpan span, String written, boolean merged, boolean field) {}

  private record InfixPattern(String before, Pattern pattern, Department department) {}

  private final RegionGazetteer regions;
  private final DepartmentLexicon departments;
  private final SurfaceTrie<List<DepartmentLexicon.Candidate>> forms;
  private final SurfaceTrie<CentralBody> central;
  private final BodyExclusions exclusions;
  private final List<InfixPattern> infixes;
  private final Pattern station;

  /**
   * @param regions divisions, for full names
   * @param departments written forms of bodies
   * @param central bodies of the centre by written form
   * @param exclusions what is no body
   */
  public AgencyFinder(
      RegionGazetteer regions,
      DepartmentLexicon departments,
      Map<String, CentralBody> central,
      BodyExclusions exclusions) {
    this.regions = regions;
    this.departments = departments;
    this.forms = new SurfaceTrie<>(departments.candidates());
    this.central = new SurfaceTrie<>(central);
    this.exclusions = exclusions;
    this.station =
        Pattern.compile(
            TsvTable.load("border-stations.tsv", "name").rows().stream()
                    .map(row -> row.get("name"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.joining("|", "(", "|" + STATION_IN_FULL + ")"))
                + STATION_KIND);
    this.infixes = departments.infixForms().stream().map(AgencyFinder::infix).toList();
  }

  private static InfixPattern infix(DepartmentLexicon.InfixForm form) {
    return new InfixPattern(
        form.before(),
        Pattern.compile(
            Pattern.quote(form.before())
                + "([省市区县州旗盟]|[\\p{IsHan}]{2,"
                + LONGEST_PLACE
                + "}?)"
                + Pattern.quote(form.after())),
        form.department());
  }

  /** The bodies named in a text whose places are known. */
  public List<AgencyMention> find(
      String text, List<PlaceMention> places, Optional<HomePlace> home, int year) {
    return find(text, places, home, year, TitleSpans.find(text));
  }

  /**
   * As {@link #find(String, List, Optional, int)}, but leaving out only what lies in {@code
   * excluded}.
   */
  public List<AgencyMention> find(
      String text,
      List<PlaceMention> places,
      Optional<HomePlace> home,
      int year,
      List<TextSpan> excluded) {
    Search search = new Search(text, places, home, year, excluded);
    return search.run();
  }

  /** One pass over one text. */
  private final class Search {
    private final String text;
    private final List<PlaceMention> places;
    private final Optional<HomePlace> home;
    private final int year;
    private final List<TextSpan> excluded;
    private final Set<String> named = new HashSet<>();
    private final List<AgencyMention> found = new ArrayList<>();

    Search(
        String text,
        List<PlaceMention> places,
        Optional<HomePlace> home,
        int year,
        List<TextSpan> excluded) {
      this.text = text;
      this.places = places;
      this.home = home;
      this.year = year;
      this.excluded = excluded;
    }

    List<AgencyMention> run() {
      List<Form> all = departmentForms();
      all.stream().map(Form::written).forEach(named::add);
      Optional<Anchor> last = Optional.empty();
      int free = 0;
      for (Form form : all) {
        if (form.span().begin() < free || TitleSpans.covers(excluded, form.span().begin())) {
          continue;
        }
        List<Anchor> anchors = anchors(form, last, free);
        boolean any = false;
        for (Anchor anchor : anchors) {
          any |= add(form, anchor);
        }
        if (any) {
          last = Optional.of(anchors.get(anchors.size() - 1).endingAt(form.span().end()));
          free = form.span().end();
        }
      }
      branches();
      centralBodies();
      stations();
      infixBodies();
      townBodies();
      return kept();
    }

    private List<Form> departmentForms() {
      List<Form> all = new ArrayList<>();
      forms
          .findAll(text)
          .forEach(hit -> all.add(new Form(hit.span(), hit.span().in(text), false, false)));
      all.removeIf(form -> goesOn(form.span().end()));
      Set<Integer> starts = new HashSet<>();
      places.forEach(p -> starts.add(p.span().end()));
      for (int i = 1; i < text.length(); i++) {
        if (LEVEL_WORDS.indexOf(text.charAt(i - 1)) >= 0) {
          starts.add(i);
        }
      }
      for (int start : starts) {
        departments
            .mergedEnd(text, start)
            .ifPresent(
                end ->
                    all.add(
                        new Form(
                            TextSpan.of(start, end), text.substring(start, end), true, false)));
        departments.fieldEnd(text, start).ifPresent(end -> addField(all, start, end));
      }
      all.sort(Comparator.comparing(Form::span).thenComparing(f -> f.merged() ? 1 : 0));
      return all;
    }

    private boolean goesOn(int end) {
      return GOES_ON
          .matcher(text)
          .useTransparentBounds(true)
          .region(end, text.length())
          .lookingAt();
    }

    private void addField(List<Form> all, int start, int end) {
      Matcher department = DEPARTMENT_OF_FIELD.matcher(text).region(end, text.length());
      if (department.lookingAt()) {
        all.add(
            new Form(
                TextSpan.of(start, department.end()), text.substring(start, end), false, true));
      }
    }

    /** The places in which the body of {@code form} is, from the words before it. */
    private List<Anchor> anchors(Form form, Optional<Anchor> last, int free) {
      int at = form.span().begin();
      Optional<PlaceMention> place =
          places.stream()
              .filter(p -> p.span().end() == at && p.span().begin() >= free && isName(p))
              .findFirst();
      if (place.isPresent()) {
        PlaceMention named = place.get();
        Optional<PlaceMention> city = cityBeforeStem(named);
        int begin = city.orElse(named).span().begin();
        List<Anchor> anchors = new ArrayList<>(placesSharing(named, free));
        anchors.add(new Anchor(begin, at, named.place(), city.isPresent()));
        return anchors;
      }
      // 纪委监委: the second body has the place of the first.
      if (last.isPresent() && last.get().end() == at) {
        return List.of(Anchor.of(at, at, last.get().place()));
      }
      if (last.filter(anchor -> sharesPlace(anchor, form)).isPresent()) {
        return List.of(Anchor.of(at, at, last.get().place()));
      }
      Matcher chain = LEVEL_CHAIN.matcher(text).region(Math.max(free, at - 8), at);
      if (!chain.find() || chain.group().isEmpty()) {
        return List.of();
      }
      return relative(chain.start(), at, chain.group(), last);
    }

    /** 永昌县、金川区人民政府: the places before {@code last} that have the same body. */
    private List<Anchor> placesSharing(PlaceMention last, int free) {
      List<Anchor> anchors = new ArrayList<>();
      PlaceMention next = last;
      Optional<PlaceMention> before = listedBefore(next, free);
      while (before.isPresent()) {
        next = before.get();
        anchors.add(0, Anchor.of(next.span().begin(), last.span().end(), next.place()));
        before = listedBefore(next, free);
      }
      return anchors;
    }

    private Optional<PlaceMention> listedBefore(PlaceMention next, int free) {
      int mark = next.span().begin() - 1;
      return mark < free || "、和".indexOf(text.charAt(mark)) < 0
          ? Optional.empty()
          : endingAt(mark)
              .filter(p -> p.span().begin() >= free && isName(p))
              .filter(p -> isSibling(p.place(), next.place()));
    }

    private boolean isSibling(Place one, Place other) {
      return one instanceof Region a
          && other instanceof Region b
          && a.level() == b.level()
          && regions.parent(a).equals(regions.parent(b))
          && !a.equals(b);
    }

    private boolean sharesPlace(Anchor last, Form form) {
      int at = form.span().begin();
      return last.end() + 1 == at
          && "、和与".indexOf(text.charAt(last.end())) >= 0
          && LISTED.matcher(form.written()).matches();
    }

    /** 苏州市昆山: the city whose whole name stands before the stem of its county. */
    private Optional<PlaceMention> cityBeforeStem(PlaceMention county) {
      boolean stem =
          county.place() instanceof Region region
              && region.level() == RegionLevel.COUNTY
              && !county.span().in(text).equals(region.name());
      return endingAt(county.span().begin())
          .filter(above -> stem && above.span().in(text).endsWith("市"))
          .filter(above -> county.place() instanceof Region region && isIn(region, above.place()));
    }

    private boolean isIn(Region county, Place city) {
      return regions.parent(county).filter(city::equals).isPresent();
    }

    private boolean isName(PlaceMention place) {
      return !place.span().in(text).startsWith("全");
    }

    private List<Anchor> relative(int begin, int at, String words, Optional<Anchor> last) {
      char before = begin > 0 ? text.charAt(begin - 1) : '。';
      if (words.startsWith("、") || "各）)全每级".indexOf(before) >= 0) {
        return List.of();
      }
      List<Anchor> anchors = new ArrayList<>();
      int from = begin;
      for (String word : words.split("(?<=[省市区县州旗盟])、?(?!治区)")) {
        boolean underProvince = word.equals("市") && words.matches("(?:省|自治区)、?市");
        Optional<Place> place =
            underProvince
                ? home.flatMap(HomePlace::cityUnderProvince)
                : continued(word, begin, last).or(() -> resolve(word));
        int start = from;
        place.ifPresent(p -> anchors.add(Anchor.of(start, at, p)));
        from = Math.min(at, from + word.length() + 1);
      }
      // 市县两级, 区县: several level words without a mark between them that don't all lead somewhere.
      boolean plural =
          words.length() > 1 && !words.contains("、") && anchors.size() < words.length();
      return plural && !words.equals("自治区") ? List.of() : anchors;
    }

    /** 株洲市委、市政府: right after a named place's body, the same level word means that place. */
    private Optional<Place> continued(String word, int begin, Optional<Anchor> last) {
      return last.filter(a -> a.end() + 1 == begin && "、，和".indexOf(text.charAt(a.end())) >= 0)
          .map(Anchor::place)
          .filter(p -> p.name().endsWith(word));
    }

    private Optional<Place> resolve(String word) {
      return home.flatMap(here -> here.resolve(word));
    }

    private boolean add(Form form, Anchor anchor) {
      Optional<Department> department =
          department(form, anchor.place())
              .map(d -> anchor.stemBelowCity() && isRunByCity(d) ? d.asBranchOfCity() : d);
      department.ifPresent(
          d -> addAgency(TextSpan.of(anchor.begin(), form.span().end()), d, anchor.place()));
      return department.isPresent();
    }

    /** Cities run the ecology bureaus of their counties: 苏州市昆山生态环境局. */
    private static boolean isRunByCity(Department department) {
      return department.sector().equals("ecology") && department.official().endsWith("局");
    }

    private Optional<Department> department(Form form, Place place) {
      String level = level(place);
      if (form.field()) {
        return departments.forField(form.written(), level, year);
      }
      if (form.merged()) {
        return Optional.of(departments.merged(form.written()));
      }
      Optional<Department> chosen = choose(form.written(), level, place);
      // 省、市教育局: of the two only the city's is a 局.
      if (level.equals("province") && form.written().endsWith("局")) {
        String stem = form.written().substring(0, form.written().length() - 1);
        return chosen
            .filter(d -> d.levels().contains(level))
            .or(() -> choose(stem + "厅", level, place))
            .or(() -> choose(stem + "委", level, place))
            .or(() -> chosen);
      }
      return chosen;
    }

    private Optional<Department> choose(String written, String level, Place place) {
      return departments
          .choose(written, level, place.regionCode().substring(0, 2), year, named)
          .filter(department -> !department.levels().equals(TOWN_ONLY));
    }

    private void addAgency(TextSpan span, Department department, Place place) {
      Optional<AgencyMention> committee = committeeBefore(span.begin());
      committee.ifPresent(found::remove);
      found.add(
          new AgencyMention(
              TextSpan.of(committee.map(m -> m.span().begin()).orElse(span.begin()), span.end()),
              new Agency(
                  committee
                      .map(m -> m.agency().name() + department.official())
                      .orElseGet(() -> department.fullName(place, regions)),
                  Optional.of(place),
                  department.sector())));
    }

    /** 湘江新区管理委员会审计局 is one body of the zone, not two. */
    private Optional<AgencyMention> committeeBefore(int begin) {
      return found.stream()
          .filter(m -> m.span().end() == begin && m.agency().name().endsWith("管理委员会"))
          .filter(m -> m.agency().jurisdiction().filter(Zone.class::isInstance).isPresent())
          .findFirst();
    }

    /** 市规划局经开区分局, 市公安局高新分局: a branch of the bureau in a zone or a county. */
    private void branches() {
      for (AgencyMention bureau : List.copyOf(found)) {
        Matcher branch = BRANCH.matcher(text).region(bureau.span().end(), text.length());
        if (bureau.agency().name().endsWith("局") && branch.lookingAt()) {
          String words = branch.group(1);
          boolean ofCounty =
              places.stream()
                      .anyMatch(
                          p ->
                              p.span().begin() == branch.start() && p.span().end() == branch.end(1))
                  || home.filter(here -> isStem(words, here.place())).isPresent();
          if (ofCounty || ZONE_WORD.matcher(words).matches()) {
            found.remove(bureau);
            found.add(
                new AgencyMention(
                    TextSpan.of(bureau.span().begin(), branch.end()),
                    new Agency(
                        bureau.agency().name() + branch.group(),
                        bureau.agency().jurisdiction(),
                        bureau.agency().sector())));
          }
        }
      }
    }

    private static boolean isStem(String words, Place place) {
      return place.name().length() == words.length() + 1 && place.name().startsWith(words);
    }

    private void centralBodies() {
      for (SurfaceTrie.Hit<CentralBody> hit : central.findLongest(text)) {
        boolean open =
            !TitleSpans.covers(excluded, hit.span().begin())
                && found.stream().noneMatch(m -> m.span().overlaps(hit.span()))
                && text.indexOf("门", hit.span().end()) != hit.span().end()
                && !isInfix(hit.span().end());
        if (open) {
          CentralBody body = hit.value();
          found.add(
              new AgencyMention(
                  hit.span(), new Agency(body.name(), Optional.empty(), body.sector())));
        }
      }
    }

    private void stations() {
      Matcher matcher = station.matcher(text);
      while (matcher.find()) {
        TextSpan span = TextSpan.of(matcher.start(1), matcher.end());
        boolean open =
            !TitleSpans.covers(excluded, span.begin())
                && found.stream().noneMatch(m -> m.span().overlaps(span));
        if (open) {
          String state = matcher.group(2).equals("海关") ? "中华人民共和国" : "";
          Optional<Place> division =
              regions.shortNamed(matcher.group(1)).stream()
                  .filter(Region::inForce)
                  .map(Place.class::cast)
                  .findFirst();
          found.add(
              new AgencyMention(span, new Agency(state + matcher.group(), division, "customs")));
        }
      }
    }

    /** 国家税务总局唐山市税务局 is one body, not two. */
    private boolean isInfix(int end) {
      return places.stream().anyMatch(p -> p.span().begin() == end)
          && found.stream().anyMatch(m -> m.span().begin() == end);
    }

    private void infixBodies() {
      for (InfixPattern infix : infixes) {
        if (!text.contains(infix.before())) {
          continue;
        }
        Matcher matcher = infix.pattern().matcher(text);
        while (matcher.find()) {
          Optional<PlaceMention> above = endingAt(matcher.start());
          TextSpan span =
              TextSpan.of(above.map(m -> m.span().begin()).orElse(matcher.start()), matcher.end());
          String words = matcher.group(1);
          if (!TitleSpans.covers(excluded, span.begin()) && !goesOnAsAnother(span)) {
            place(words, matcher.start(1), matcher.end(1))
                .or(() -> above.flatMap(m -> stemBelow(m.place(), words)))
                .ifPresentOrElse(
                    place -> replace(span, asWritten(infix, words, place), place),
                    () -> above.ifPresent(m -> addBranchInZone(span, infix, words, m.place())));
          }
        }
      }
    }

    /** 长春市公安局净月分局: a branch that bears the short name of a zone keeps it. */
    private void addBranchInZone(TextSpan span, InfixPattern infix, String words, Place above) {
      String city = above.regionCode().substring(0, 4);
      Stream.concat(places.stream().map(PlaceMention::place), home.stream().map(HomePlace::place))
          .filter(place -> place instanceof Zone && place.name().contains(words))
          .filter(zone -> zone.regionCode().startsWith(city))
          .findFirst()
          .ifPresent(
              zone -> {
                found.removeIf(m -> m.span().overlaps(span));
                String after =
                    span.in(text).substring(span.in(text).lastIndexOf(words) + words.length());
                found.add(
                    new AgencyMention(
                        span,
                        new Agency(
                            above.fullName() + infix.before() + words + after,
                            Optional.of(zone),
                            infix.department().sector())));
              });
    }

    /** 中共荣昌区委教育工作委员会: the form that ends at 委 is the beginning of a longer name. */
    private boolean goesOnAsAnother(TextSpan span) {
      return found.stream().anyMatch(m -> m.span().overlaps(span) && m.span().end() > span.end());
    }

    /** 鲤城区人民政府金龙街道办事处 is one body, not the district's government. */
    private void townBodies() {
      for (AgencyMention town : TownBodies.find(text, places, home)) {
        if (!TitleSpans.covers(excluded, town.span().begin())) {
          found.removeIf(m -> m.span().overlaps(town.span()));
          found.add(town);
        }
      }
    }

    private Optional<Place> place(String words, int begin, int end) {
      if (words.length() == 1) {
        return resolve(words);
      }
      return places.stream().anyMatch(p -> p.span().begin() == begin)
          ? endingAt(end).map(PlaceMention::place)
          : Optional.empty();
    }

    private Optional<PlaceMention> endingAt(int end) {
      return places.stream().filter(p -> p.span().end() == end).findFirst();
    }

    /** 广州市公安局增城分局: the stem alone is enough behind the name of the division above. */
    private Optional<Place> stemBelow(Place above, String stem) {
      return regions.shortNamed(stem).stream()
          .filter(r -> r.inForce() && regions.parent(r).filter(above::equals).isPresent())
          .map(Place.class::cast)
          .findFirst();
    }

    /** 公安局增城区分局 keeps the 区 that 公安局增城分局 and 区公安分局 don't have. */
    private Department asWritten(InfixPattern infix, String written, Place place) {
      return written.equals(place.name()) ? infix.department().withWholeName() : infix.department();
    }

    private void replace(TextSpan span, Department department, Place place) {
      found.removeIf(m -> span.contains(m.span()) || m.span().overlaps(span));
      addAgency(span, department, place);
    }

    private List<AgencyMention> kept() {
      List<TextSpan> spans = found.stream().map(AgencyMention::span).distinct().toList();
      Set<TextSpan> kept = new HashSet<>(exclusions.keep(text, spans));
      return found.stream()
          .filter(m -> kept.contains(m.span()))
          .sorted(Comparator.comparing(AgencyMention::span))
          .toList();
    }
  }

  /**
   * A place before a form: from {@code begin} to {@code end} its words.
   *
   * @param stemBelowCity the place is a county written by its stem behind its city
   */
  private record Anchor(int begin, int end, Place place, boolean stemBelowCity) {
    static Anchor of(int begin, int end, Place place) {
      return new Anchor(begin, end, place, false);
    }

    Anchor endingAt(int position) {
      return of(begin, position, place);
    }
  }

  /** Level of {@code place} in the terms of {@code departments.tsv}. */
  public static String level(Place place) {
    if (place instanceof Region region) {
      return switch (region.level()) {
        case PROVINCE -> region.name().endsWith("市") ? "municipality" : "province";
        case PREFECTURE -> "prefecture";
        case COUNTY -> "county";
      };
    }
    return "zone";
  }

  /** Agencies of {@code mentions}, once each, in order of first mention. */
  public static List<Agency> distinct(List<AgencyMention> mentions) {
    return mentions.stream().map(AgencyMention::agency).distinct().collect(Collectors.toList());
  }
}
