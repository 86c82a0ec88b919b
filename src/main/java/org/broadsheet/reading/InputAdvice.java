package org.broadsheet.reading;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Says at once what is wrong with an input, before anything is started. */
public final class InputAdvice {

  private static final Pattern WEB = Pattern.compile("(?i)(?:https?|ftps?)://.*");
  private static final Pattern OTHER_SYSTEM = Pattern.compile("(?i)[a-z][a-z0-9+.-]+:/.*");
  private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");

  /** Commas in one name. */
  private static final int MAX_COMMAS = 10;

  private InputAdvice() {}

  /**
   * Looks at inputs as they are given. What is elsewhere, or holds a wildcard, is left to the
   * listing.
   *
   * @throws IllegalArgumentException if one is an address of the web, or a path without a file
   */
  public static void check(List<String> inputs) {
    if (exists(String.join(",", inputs))) {
      return;
    }
    for (String input : inputs) {
      if (WEB.matcher(input).matches()) {
        throw new IllegalArgumentException(
            "--input="
                + input
                + " is an address of the web, which is not read; download it first (curl -LO "
                + input
                + ") and give the file or its folder. gs:// and s3:// are read as they are.");
      }
      boolean isPath = !OTHER_SYSTEM.matcher(input).matches() && !WILDCARD.matcher(input).find();
      if (isPath && !exists(input) && inputs.size() == 1) {
        throw new IllegalArgumentException(
            "--input=" + input + " matches no file; give a folder, a file or a glob.");
      }
    }
  }

  /**
   * The inputs, those put together again that were split at a comma in a name.
   *
   * @param inputs what stood between commas
   */
  public static List<String> rejoined(List<String> inputs) {
    List<String> rejoined = new ArrayList<>();
    int from = 0;
    while (from < inputs.size()) {
      int to = from + 1;
      for (int end = Math.min(inputs.size(), from + MAX_COMMAS); end > from + 1; end--) {
        if (exists(String.join(",", inputs.subList(from, end))) && to == from + 1) {
          to = end;
        }
      }
      rejoined.add(String.join(",", inputs.subList(from, to)));
      from = to;
    }
    return rejoined;
  }

  private static boolean exists(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
