package org.fazhi.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.fazhi.bench.generate.ReportGenerator;
import org.fazhi.cli.Fazhi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stores on disks that are full or may not be written, each a small file system in memory; needs
 * the right to mount one.
 */
class HostileDiskTest {

  private static final int REPORTS = 6;
  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final int SIZE = 400;
  private static final int LEFT = 2;

  @TempDir Path folder;

  private Path disk = Path.of(".");
  private Path store = Path.of(".");
  private Program program = new Program(List.of(), Path.of("."));
  private GeneratedFolder input = new GeneratedFolder(Path.of("."));
  private final ReportGenerator generator = ReportGenerator.load(1);

  @BeforeEach
  void mount() throws IOException {
    assumeTrue(Boolean.getBoolean("fazhi.disk"), "left out: needs -Dfazhi.disk=true");
    disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        system("mount", "-t", "tmpfs", "-o", "size=" + SIZE + "m", "tmpfs", disk.toString()) == 0,
        "left out: may not mount a file system");
    store = disk.resolve("store");
    program = Program.java(Fazhi.class.getName(), "1g", folder);
    input = new GeneratedFolder(folder.resolve("input"));
    input.write(generator, REPORTS);
    assertThat(build(store).status()).isZero();
  }

  @AfterEach
  void unmount() {
    if (Files.isDirectory(store)) {
      system("mount", "-o", "remount,rw", disk.toString());
      system("umount", disk.toString());
    }
  }

  private int system(String... command) {
    Program tool = new Program(List.of(command[0]), folder);
    return tool.attempt(LIMIT, List.of(command).subList(1, command.length).toArray(String[]::new))
        .status();
  }

  private ChildProcess.Finished build(Path target) {
    return program.attempt(
        LIMIT, "build", input.reports().toString(), "--store", target.toString());
  }

  private static void assertSaysWhy(ChildProcess.Finished finished) {
    assertThat(finished.status()).isEqualTo(1);
    assertThat(finished.errors()).anyMatch(line -> line.startsWith("fazhi: "));
    assertThat(finished.errors()).noneMatch(line -> line.startsWith("\tat "));
  }

  @Test
  void aFullDiskIsNamedAndTheBuildGoesOnWhenThereIsRoom() throws IOException {
    var before = new StoreContents(program, store).factsByReport();
    Path filler = disk.resolve("filler");
    long room = disk.toFile().getUsableSpace() - LEFT * 1024L * 1024L;
    assertThat(system("fallocate", "-l", Long.toString(room), filler.toString())).isZero();
    input.change(generator, REPORTS, 1, 1);

    assertSaysWhy(build(store));

    Files.delete(filler);
    assertThat(new StoreContents(program, store).factsByReport().keySet())
        .isEqualTo(before.keySet());
    assertThat(build(store).status()).isZero();
    Path fresh = folder.resolve("fresh");
    assertThat(build(fresh).status()).isZero();
    StoreContents.assertSame(new StoreContents(program, store), new StoreContents(program, fresh));
  }

  @Test
  void aFolderThatMayNotBeWrittenIsNamedAndLeftAlone() throws IOException {
    var before = new StoreContents(program, store).factsByReport();
    input.change(generator, REPORTS, 1, 1);
    assertThat(system("mount", "-o", "remount,ro", disk.toString())).isZero();

    assertSaysWhy(build(store));

    assertThat(system("mount", "-o", "remount,rw", disk.toString())).isZero();
    assertThat(new StoreContents(program, store).factsByReport()).isEqualTo(before);
    assertThat(build(store).status()).isZero();
  }
}
