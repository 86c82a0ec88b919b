package org.broadsheet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * The METS file of the newspaper issue that a page belongs to: beside the page, or in the folder
 * above it. It names the page's file; where there is but one, it is the one.
 */
final class IssueBeside {

  /** An issue of a hundred pages is described in a few megabytes. */
  private static final int MAX_BYTES = 8 << 20;

  private static final int MAX_FILES = 20;

  private IssueBeside() {}

  /** The text of the METS file, or an empty one. */
  static String of(CorpusFile page) {
    try {
      return page.local().isPresent()
          ? beside(page.local().get().toAbsolutePath().normalize())
          : beside(page.location());
    } catch (IOException | RuntimeException e) {
      return "";
    }
  }

  private static String beside(Path page) throws IOException {
    Path folder = page.getParent();
    for (int up = 0; up < 2 && folder != null; up++) {
      List<String> issues = new ArrayList<>();
      try (DirectoryStream<Path> files =
          Files.newDirectoryStream(folder, "*{mets,METS,Mets}*.{xml,XML}")) {
        for (Path file : files) {
          if (issues.size() < MAX_FILES && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            try (InputStream in = Files.newInputStream(file)) {
              issues.add(text(in));
            }
          }
        }
      }
      String found = issueOf(String.valueOf(page.getFileName()), issues);
      if (found != null) {
        return found;
      }
      folder = folder.getParent();
    }
    return "";
  }

  private static String beside(String page) throws IOException {
    String folder = page;
    for (int up = 0; up < 2; up++) {
      int slash = folder.lastIndexOf('/');
      if (slash < 0 || folder.charAt(slash - 1) == '/') {
        return "";
      }
      folder = folder.substring(0, slash);
      List<String> issues = new ArrayList<>();
      for (MatchResult.Metadata file :
          FileSystems.match(folder + "/*mets*.xml", EmptyMatchTreatment.ALLOW).metadata()) {
        if (issues.size() < MAX_FILES) {
          try (InputStream in = Channels.newInputStream(FileSystems.open(file.resourceId()))) {
            issues.add(text(in));
          }
        }
      }
      String found = issueOf(page.substring(page.lastIndexOf('/') + 1), issues);
      if (found != null) {
        return found;
      }
    }
    return "";
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
  }

  private static @Nullable String issueOf(String page, List<String> issues) {
    for (String issue : issues) {
      if (issue.contains(page)) {
        return issue;
      }
    }
    return issues.size() == 1 ? issues.get(0) : null;
  }
}
