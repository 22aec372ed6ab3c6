package org.fazhi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Other stores that are asked the same queries about the same statements. */
enum Peer {
  /** RDF4J's native store; Maven fetches it. */
  RDF4J {
    @Override
    Optional<String> missing() {
      return onPath("mvn");
    }

    @Override
    Served start(Path folder, Path quads, String heap) throws IOException {
      Path pom = copied("rdf4j.pom.xml", folder.resolve("pom.xml"));
      Path source = copied("Rdf4jPeer.java.txt", folder.resolve("Rdf4jPeer.java"));
      Path classPath = folder.resolve("classpath.txt");
      new Program(List.of("mvn"), folder)
          .run(
              PREPARED_WITHIN,
              "-B",
              "-q",
              "-f",
              pom.toString(),
              "dependency:build-classpath",
              "-Dmdep.outputFile=" + classPath);
      Program java =
          new Program(
              Program.javaCommand(source.toString(), heap, Files.readString(classPath).strip()),
              folder);
      return waitFor(java.start(folder.resolve("store").toString(), quads.toString()));
    }
  },

  /** Oxigraph as npm has it: in memory. */
  OXIGRAPH {
    @Override
    Optional<String> missing() {
      return onPath("npm").or(() -> onPath("node"));
    }

    @Override
    Served start(Path folder, Path quads, String heap) throws IOException {
      Path script = copied("oxigraph.mjs", folder.resolve("oxigraph.mjs"));
      new Program(List.of("npm"), folder)
          .run(
              PREPARED_WITHIN,
              "install",
              "--no-save",
              "--prefix",
              folder.toString(),
              "oxigraph@0.5");
      return waitFor(
          new Program(List.of("node"), folder).start(script.toString(), quads.toString()));
    }
  },

  /** Virtuoso 7 as Debian has it, the package {@code virtuoso-opensource}. */
  VIRTUOSO {
    @Override
    Optional<String> missing() {
      return onPath("virtuoso-t").or(() -> onPath("isql-vt"));
    }

    @Override
    Served start(Path folder, Path quads, String heap) throws IOException {
      Path dumps = Objects.requireNonNull(quads.toAbsolutePath().getParent());
      int sql = freePort();
      int http = freePort();
      Path settings = copied("virtuoso.ini", folder.resolve("virtuoso.ini"));
      Files.writeString(
          settings,
          Files.readString(settings)
              .replace("${sqlPort}", Integer.toString(sql))
              .replace("${httpPort}", Integer.toString(http))
              .replace("${folder}", dumps.toString()));
      ChildProcess server =
          new Program(List.of("virtuoso-t"), folder).start("-f", "-c", settings.toString());
      try {
        URI address = URI.create("http://127.0.0.1:" + http + "/sparql");
        awaitAnswer(server, address);
        String load =
            "ld_dir('%s', '%s', 'urn:x:default'); rdf_loader_run(); checkpoint;"
                .formatted(dumps, quads.getFileName());
        new Program(List.of("isql-vt"), folder)
            .run(LOADED_WITHIN, Integer.toString(sql), "dba", "dba", "exec=" + load);
        return new Served(server, address);
      } catch (BenchException e) {
        server.close();
        throw e;
      }
    }
  };

  private static final Duration PREPARED_WITHIN = Duration.ofMinutes(15);
  private static final Duration LOADED_WITHIN = Duration.ofHours(6);

  /** A peer that runs, with the address at which it takes queries. */
  record Served(ChildProcess process, URI address) implements AutoCloseable {
    @Override
    public void close() {
      process.close();
    }
  }

  /** The peer called {@code name}. */
  static Optional<Peer> named(String name) {
    return Stream.of(values())
        .filter(peer -> peer.id().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The program that it needs and this machine doesn't have. */
  abstract Optional<String> missing();

  /**
   * Starts it in {@code folder} with the statements of {@code quads} loaded; to be closed.
   *
   * @throws BenchException when it can't be started
   */
  abstract Served start(Path folder, Path quads, String heap) throws IOException;

  /** Empty when {@code program} is on the path. */
  private static Optional<String> onPath(String program) {
    boolean there =
        Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    return there ? Optional.empty() : Optional.of(program);
  }

  private static Path copied(String resource, Path target) throws IOException {
    Files.createDirectories(Objects.requireNonNull(target.getParent()));
    try (InputStream stream = Peer.class.getResourceAsStream("/bench/peers/" + resource)) {
      if (stream == null) {
        throw new BenchException("no resource bench/peers/" + resource);
      }
      return Files.writeString(target, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Waits for the line that tells the address. */
  private static Served waitFor(ChildProcess process) {
    long end = System.nanoTime() + LOADED_WITHIN.toNanos();
    while (process.isAlive() && System.nanoTime() < end) {
      Optional<String> address =
          process.output().stream().filter(line -> line.startsWith("http")).findFirst();
      if (address.isPresent()) {
        return new Served(process, URI.create(address.get().strip()));
      }
      pause();
    }
    process.close();
    throw new BenchException("did not get ready: " + process.errors());
  }

  private static void awaitAnswer(ChildProcess process, URI address) {
    long end = System.nanoTime() + PREPARED_WITHIN.toNanos();
    SparqlEndpoint endpoint = new SparqlEndpoint(address);
    while (process.isAlive() && System.nanoTime() < end) {
      if (endpoint.ask("ASK { }", Duration.ofSeconds(5)).isPresent()) {
        return;
      }
      pause();
    }
    throw new BenchException("did not get ready: " + process.errors());
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("interrupted", e);
    }
  }
}
