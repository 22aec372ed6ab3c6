package org.fazhi.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The documents of one ZIP archive ordered by name, each unpacked when it is asked for; the archive
 * is closed after the last one. Names are {@code archive.zip!/folder/member.txt}. Not thread-safe.
 *
 * <p>What a small archive may unpack to is limited, so that none fills the memory.
 */
final class ZipMembers implements Iterator<Found> {

  private static final int LARGEST_MEMBER = 100 << 20;

  /** Bytes that any archive may unpack to; beyond, a multiple of its size. */
  private static final long ALLOWANCE = 200L << 20;

  private static final int LARGEST_RATIO = 100;
  private static final int MOST_MEMBERS = 100_000;

  private record Member(String name, ZipArchiveEntry entry) {}

  private final DocumentFile archive;
  private final ZipFile zip;
  private final Iterator<Member> members;
  private long budget;
  private boolean exhausted;

  private ZipMembers(DocumentFile archive, ZipFile zip, Iterator<Member> members, long budget) {
    this.archive = archive;
    this.zip = zip;
    this.members = members;
    this.budget = budget;
  }

  /**
   * Opens {@code archive}.
   *
   * @throws IOException when it is none
   */
  static Iterator<Found> open(DocumentFile archive) throws IOException {
    SeekableByteChannel channel = archive.content().open();
    try {
      ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get();
      List<Member> members = members(zip);
      if (members.isEmpty() || members.size() > MOST_MEMBERS) {
        zip.close();
        String reason =
            members.isEmpty() ? "an archive without documents" : "an archive of too many members";
        return List.<Found>of(new Skipped(archive.name(), reason)).iterator();
      }
      long budget = ALLOWANCE + LARGEST_RATIO * channel.size();
      return new ZipMembers(archive, zip, members.iterator(), budget);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static List<Member> members(ZipFile zip) {
    List<Member> members = new ArrayList<>();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      String name = name(entry);
      if (!entry.isDirectory() && !FileNames.isHidden(name) && !FileNames.isCompanion(name)) {
        members.add(new Member(name, entry));
      }
    }
    members.sort(Comparator.comparing(Member::name));
    return members;
  }

  /** Archives made on Chinese systems carry names in GBK without saying so. */
  private static String name(ZipArchiveEntry entry) {
    String name =
        entry.getGeneralPurposeBit().usesUTF8ForNames()
            ? entry.getName()
            : EncodedText.decodeShort(entry.getRawName());
    return name.replace('\\', '/').replaceFirst("^/+", "");
  }

  @Override
  public boolean hasNext() {
    if (members.hasNext() && !exhausted) {
      return true;
    }
    try {
      zip.close();
    } catch (IOException e) {
      // Everything has been read.
    }
    return false;
  }

  @Override
  public Found next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Member member = members.next();
    String name = archive.name() + "!/" + member.name();
    try {
      byte[] bytes = unpack(member.entry());
      return new DocumentFile(name, archive.location() + "!/" + member.name(), () -> bytes);
    } catch (UnreadableDocumentException e) {
      return new Skipped(name, e.reason());
    } catch (IOException | RuntimeException e) {
      return new Skipped(name, "a damaged member of an archive: " + e.getMessage());
    }
  }

  private byte[] unpack(ZipArchiveEntry entry) throws IOException, UnreadableDocumentException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new UnreadableDocumentException("a member of an archive that is encrypted");
    }
    if (!zip.canReadEntryData(entry)) {
      throw new UnreadableDocumentException("a member of an archive packed in an unknown way");
    }
    try (InputStream stream = zip.getInputStream(entry)) {
      byte[] bytes = stream.readNBytes((int) Math.min(LARGEST_MEMBER, budget) + 1);
      budget -= bytes.length;
      exhausted = budget < 0;
      if (exhausted) {
        throw new UnreadableDocumentException(
            "the archive unpacks to far more than its size; this and what follows is left out");
      }
      if (bytes.length > LARGEST_MEMBER) {
        throw new UnreadableDocumentException("a member of an archive of more than 100 MB");
      }
      return bytes;
    }
  }
}
