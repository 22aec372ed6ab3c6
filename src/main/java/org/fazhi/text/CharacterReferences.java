package org.fazhi.text;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Resolves HTML character references that reached the text: {@code &#31185;} → 科, {@code &#x6280;}
 * → 技, {@code &ldquo;} → “. References that were escaped again ({@code &amp;#31185;}) are resolved
 * in one go; those that name no character stay.
 */
public final class CharacterReferences implements CleaningStep {

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:amp;)*(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("nbsp", "\u00A0"),
          Map.entry("ensp", "\u2002"),
          Map.entry("emsp", "\u2003"),
          Map.entry("thinsp", "\u2009"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("amp", "&"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("middot", "·"),
          Map.entry("bull", "•"),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("hellip", "…"),
          Map.entry("times", "×"),
          Map.entry("permil", "‰"),
          Map.entry("deg", "°"),
          Map.entry("yen", "¥"),
          Map.entry("lang", "〈"),
          Map.entry("rang", "〉"));

  @Override
  public MappedText apply(MappedText page) {
    return page.replace(REFERENCE, CharacterReferences::character);
  }

  private static Optional<String> character(MatchResult reference) {
    if (reference.group(3) != null) {
      return Optional.ofNullable(NAMED.get(reference.group(3)));
    }
    int code =
        reference.group(1) != null
            ? Integer.parseInt(reference.group(1))
            : Integer.parseInt(reference.group(2), 16);
    if (!Character.isDefined(code) || (code >= 0xD800 && code <= 0xDFFF)) {
      return Optional.empty();
    }
    return Optional.of(Character.isISOControl(code) ? " " : Character.toString(code));
  }
}
