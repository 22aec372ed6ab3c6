package org.fazhi.serve.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The settings among the variables of the environment.
 *
 * <p>What isn't known is warned of, not refused: others set variables, too. Kubernetes tells each
 * container of the services beside it, so that a service called {@code fazhi} makes {@code
 * FAZHI_PORT=tcp://10.0.0.1:3030} and {@code FAZHI_SERVICE_HOST}; these are passed over.
 *
 * @param values what is set
 * @param warnings a sentence about each variable that is not known
 */
record Environment(Map<Setting, String> values, List<String> warnings) {

  private static final String PREFIX = "FAZHI_";

  /** Of the launcher and of the command line. */
  private static final Set<String> OTHERS = Set.of("FAZHI_JAVA_OPTIONS", "FAZHI_CONFIG");

  private static final Pattern SERVICE_VARIABLE =
      Pattern.compile(
          "FAZHI_(?:\\w+_)?(?:SERVICE_HOST|SERVICE_PORT(?:_\\w+)?|PORT_\\d+_(?:TCP|UDP|SCTP)(?:_\\w+)?)");

  private static final Pattern SERVICE_ADDRESS = Pattern.compile("(?:tcp|udp|sctp)://.*");

  static Environment of(Map<String, String> variables) {
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    List<String> warnings = new ArrayList<>();
    new TreeMap<>(variables)
        .forEach(
            (variable, value) -> {
              if (variable.startsWith(PREFIX)
                  && !OTHERS.contains(variable)
                  && !isOfKubernetes(variable, value)) {
                Optional<Setting> setting = Setting.ofVariable(variable);
                setting.ifPresentOrElse(
                    known -> values.put(known, value.strip()),
                    () ->
                        warnings.add(
                            "environment: there is no setting for "
                                + variable
                                + ", which is passed over"));
              }
            });
    return new Environment(values, List.copyOf(warnings));
  }

  private static boolean isOfKubernetes(String variable, String value) {
    return SERVICE_VARIABLE.matcher(variable).matches()
        || (variable.endsWith("_PORT") && SERVICE_ADDRESS.matcher(value.strip()).matches());
  }
}
