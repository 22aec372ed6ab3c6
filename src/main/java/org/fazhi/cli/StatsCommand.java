package org.fazhi.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.fazhi.store.StoreContents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fazhi stats}. */
@Command(
    name = "stats",
    description =
        "显示图谱库的规模：报告数、占用空间、尚未入库的部分。 "
            + "Says how large a store is: reports, bytes, and what its index has not taken in yet.")
final class StatsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--json",
      description = {"以 JSON 输出。 As JSON, for programs."})
  private boolean json;

  StatsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    StoreContents.Size size;
    try (StoreContents contents = StoreContents.open(store.in(terminal))) {
      size = contents.size();
    }
    PrintStream out = terminal.out();
    if (json) {
      out.println(new ObjectMapper().writeValueAsString(size));
    } else {
      out.printf("%15d  报告 reports%n", size.reports());
      out.printf("%15d  日志字节 bytes of the journal%n", size.journalBytes());
      out.printf("%15d  索引字节 bytes of data and full-text index%n", size.indexBytes());
      if (size.reports() > 0) {
        out.printf(
            "%15d  每份报告字节 bytes a report%n",
            (size.journalBytes() + size.indexBytes()) / size.reports());
      }
      out.printf("%15d  待入库字节 bytes of the journal not indexed yet%n", size.pendingBytes());
    }
    out.flush();
    return ExitStatus.DONE;
  }
}
