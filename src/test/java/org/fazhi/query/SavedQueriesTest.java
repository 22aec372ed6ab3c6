package org.fazhi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedQueriesTest {

  @Test
  void findsAQueryOfTheProgramByName() {
    assertThat(SavedQueries.standard().find("who-studied-law"))
        .hasValueSatisfying(query -> assertThat(query.title().zh()).isEqualTo("谁学习了某部法律"));
    assertThat(SavedQueries.standard().find("no-such-query")).isEmpty();
  }

  @Test
  void listsQueriesByName() {
    assertThat(SavedQueries.standard().all()).extracting(SavedQuery::name).isSorted();
  }

  @Test
  void stopsAtABrokenFile(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("broken.rq"), "# titel@en: A\n");

    assertThatThrownBy(() -> SavedQueries.from(folder))
        .isInstanceOf(SavedQueryException.class)
        .hasMessage("queries/broken.rq:1: unknown key titel@en");
  }

  @Test
  void leavesOtherFilesAlone(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("README.md"), "notes");

    assertThat(SavedQueries.from(folder).all()).isEmpty();
  }
}
