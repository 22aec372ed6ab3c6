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
import org.fazhi.lexicon.CentralBody;
import org.fazhi.lexicon.Department;
import org.fazhi.lexicon.DepartmentLexicon;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionGazetteer;
import org.fazhi.lexicon.SurfaceTrie;
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

  private static final int LONGEST_PLACE = 14;

  /** A form found at a place, before it is known which body it means. */
  private record Form(TextSpan span, String written, boolean merged, boolean field) {}

  private record InfixPattern(String before, Pattern pattern, Department department) {}

  private final RegionGazetteer regions;
  private final DepartmentLexicon departments;
  private final SurfaceTrie<List<DepartmentLexicon.Candidate>> forms;
  private final SurfaceTrie<CentralBody> central;
  private final BodyExclusions exclusions;
  private final List<InfixPattern> infixes;

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
      centralBodies();
      infixBodies();
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
        return List.of(new Anchor(place.get().span().begin(), at, place.get().place()));
      }
      // 纪委监委: the second body has the place of the first.
      if (last.isPresent() && last.get().end() == at) {
        return List.of(new Anchor(at, at, last.get().place()));
      }
      Matcher chain = LEVEL_CHAIN.matcher(text).region(Math.max(free, at - 8), at);
      if (!chain.find() || chain.group().isEmpty()) {
        return List.of();
      }
      return relative(chain.start(), at, chain.group(), last);
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
        Optional<Place> place = continued(word, begin, last).or(() -> resolve(word));
        int start = from;
        place.ifPresent(p -> anchors.add(new Anchor(start, at, p)));
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
      Optional<Department> department = department(form, anchor.place());
      department.ifPresent(
          d -> addAgency(TextSpan.of(anchor.begin(), form.span().end()), d, anchor.place()));
      return department.isPresent();
    }

    private Optional<Department> department(Form form, Place place) {
      String level = level(place);
      if (form.field()) {
        return departments.forField(form.written(), level, year);
      }
      if (form.merged()) {
        return Optional.of(departments.merged(form.written()));
      }
      return departments.choose(
          form.written(), level, place.regionCode().substring(0, 2), year, named);
    }

    private void addAgency(TextSpan span, Department department, Place place) {
      found.add(
          new AgencyMention(
              span,
              new Agency(
                  department.fullName(place, regions), Optional.of(place), department.sector())));
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
          TextSpan span = TextSpan.of(matcher.start(), matcher.end());
          if (!TitleSpans.covers(excluded, span.begin())) {
            place(matcher.group(1), matcher.start(1), matcher.end(1))
                .ifPresent(place -> replace(span, infix.department(), place));
          }
        }
      }
    }

    private Optional<Place> place(String words, int begin, int end) {
      if (words.length() == 1) {
        return resolve(words);
      }
      return places.stream()
          .filter(p -> p.span().end() == end && p.span().begin() >= begin)
          .map(PlaceMention::place)
          .findFirst();
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

  /** A place before a form: from {@code begin} to {@code end} its words. */
  private record Anchor(int begin, int end, Place place) {
    Anchor endingAt(int position) {
      return new Anchor(begin, position, place);
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
