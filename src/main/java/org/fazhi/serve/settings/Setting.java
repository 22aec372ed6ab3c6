package org.fazhi.serve.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What can be set: {@code timeout} is the flag {@code --timeout}, the variable {@code
 * FAZHI_TIMEOUT} and the key {@code timeout} of the configuration file.
 */
public enum Setting {
  PORT("PORT", "3030", "端口，0 为任意空闲端口。 TCP port; 0 for any that is free."),
  PREFIX("PATH", "", "路径前缀，如 /fazhi。 Path under which everything is served."),
  PUBLIC_URL("URL", "", "对外地址。 Address at which clients find the server."),
  BEHIND_PROXY("true|false", "false", "信任反向代理的 X-Forwarded-* 头。 Believe X-Forwarded-* headers."),
  TIMEOUT("SECONDS", "60", "查询与更新时限。 Time limit for a query or an update."),
  MAX_ROWS("NUMBER", "100000", "一次查询的行数上限。 Most rows of an answer."),
  MAX_TRIPLES("NUMBER", "1000000", "一次答复的三元组上限。 Most statements of an answer."),
  MAX_QUERIES("NUMBER", "32", "同时运行的查询数上限。 Most queries that run at once."),
  ALLOW_UPDATE("true|false", "false", "允许凭证书写。 Take updates from those with credentials."),
  UPDATE_TOKEN("SECRET", "", "写入令牌（宜用环境变量）。 Bearer token for updates; better in the environment."),
  UPDATE_USER("NAME:PASSWORD", "", "写入用户（宜用环境变量）。 User for updates; better in the environment."),
  SERVICE_HOSTS("HOST,…", "", "SERVICE 可访问的主机。 Hosts that SERVICE may reach."),
  HOSTS("HOST,…", "", "除本机与对外地址外接受的主机名，* 为任意。 Hosts answered for, beside the own; * for any."),
  BASE("IRI", "https://w3id.org/fazhi/id/", "IRI 前缀。 What the IRIs of things begin with."),
  LICENSE("IRI", "https://creativecommons.org/licenses/by/4.0/", "数据许可。 Licence of the data."),
  ACCESS_LOG("FILE", "", "访问日志文件。 File for the access log, JSON lines."),
  GRACE("SECONDS", "10", "停机宽限。 Time for requests under way when the server stops.");

  private final String placeholder;
  private final String usual;
  private final String description;

  Setting(String placeholder, String usual, String description) {
    this.placeholder = placeholder;
    this.usual = usual;
    this.description = description;
  }

  /** Name as a flag and in the file: {@code max-rows}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Name in the environment: {@code FAZHI_MAX_ROWS}. */
  public String variable() {
    return "FAZHI_" + name();
  }

  /** What stands for the value in a usage message. */
  public String placeholder() {
    return placeholder;
  }

  /** Whether it is on or off. */
  public boolean isSwitch() {
    return placeholder.equals("true|false");
  }

  /** The value when nobody sets it; empty for none. */
  public String usual() {
    return usual;
  }

  /** What it means, in Chinese and English. */
  public String description() {
    return description;
  }

  static Optional<Setting> ofKey(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key().equals(key)).findFirst();
  }

  static Optional<Setting> ofVariable(String variable) {
    return Arrays.stream(values())
        .filter(setting -> setting.variable().equals(variable))
        .findFirst();
  }

  static String keys() {
    return Arrays.stream(values()).map(Setting::key).collect(Collectors.joining(", "));
  }
}
