package org.fazhi.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.fazhi.serve.settings.Setting;
import org.fazhi.serve.settings.Settings;
import org.fazhi.serve.settings.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  @TempDir Path folder;

  private Optional<Path> file(String content) throws Exception {
    return Optional.of(Files.writeString(folder.resolve("fazhi.properties"), content));
  }

  @Test
  void flagsGoBeforeEnvironmentBeforeFileBeforeWhatIsUsual() throws Exception {
    ServerOptions options =
        Settings.of(
                Map.of(Setting.PORT, "1"),
                Map.of("FAZHI_PORT", "2", "FAZHI_MAX_ROWS", "20", "HOME", "/"),
                file("port = 3\nmax-rows = 30\ntimeout = 7\n"))
            .options();
    assertThat(options.port()).isEqualTo(1);
    assertThat(options.limits().rows()).isEqualTo(20);
    assertThat(options.limits().timeout()).isEqualTo(Duration.ofSeconds(7));
    assertThat(options.limits().triples()).isEqualTo(1_000_000);
    assertThat(options.writers().exist()).isFalse();
  }

  @Test
  void unknownKeysAreRefused() throws Exception {
    Optional<Path> file = file("prot = 3\n");
    assertThatThrownBy(() -> Settings.of(Map.of(), Map.of(), file))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("prot")
        .hasMessageContaining("port");
  }

  @Test
  void unknownVariablesAreWarnedOf() {
    Settings settings =
        Settings.of(Map.of(), Map.of("FAZHI_PROT", "3", "FAZHI_MAX_ROWS", "5"), Optional.empty());
    assertThat(settings.options().limits().rows()).isEqualTo(5);
    assertThat(settings.warnings()).hasSize(1);
    assertThat(settings.warnings().get(0)).contains("FAZHI_PROT");
  }

  @Test
  void whatKubernetesSaysOfAServiceOfTheSameNameIsPassedOver() {
    Settings settings =
        Settings.of(
            Map.of(),
            Map.of(
                "FAZHI_PORT", "tcp://10.96.0.7:3030",
                "FAZHI_SERVICE_HOST", "10.96.0.7",
                "FAZHI_SERVICE_PORT", "3030",
                "FAZHI_SERVICE_PORT_HTTP", "3030",
                "FAZHI_PORT_3030_TCP", "tcp://10.96.0.7:3030",
                "FAZHI_PORT_3030_TCP_ADDR", "10.96.0.7",
                "FAZHI_PORT_3030_TCP_PROTO", "tcp",
                "FAZHI_STORE_PORT", "tcp://10.96.0.8:80"),
            Optional.empty());
    assertThat(settings.options().port()).isEqualTo(3030);
    assertThat(settings.warnings()).isEmpty();
  }

  @Test
  void valuesWithoutMeaningAreRefused() {
    for (Map.Entry<Setting, String> wrong :
        Map.of(
                Setting.PORT, "99999",
                Setting.TIMEOUT, "soon",
                Setting.MAX_ROWS, "0",
                Setting.PREFIX, "fazhi/",
                Setting.PUBLIC_URL, "example.org",
                Setting.BEHIND_PROXY, "perhaps",
                Setting.ALLOW_UPDATE, "true")
            .entrySet()) {
      assertThatThrownBy(
              () ->
                  Settings.of(Map.of(wrong.getKey(), wrong.getValue()), Map.of(), Optional.empty())
                      .options())
          .isInstanceOf(SettingsException.class);
    }
  }

  @Test
  void updatesNeedASecret() {
    assertThat(
            Settings.of(
                    Map.of(Setting.ALLOW_UPDATE, "true", Setting.UPDATE_TOKEN, "test-token"),
                    Map.of(),
                    Optional.empty())
                .options()
                .writers()
                .exist())
        .isTrue();
  }
}
