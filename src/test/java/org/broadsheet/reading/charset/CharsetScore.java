package org.broadsheet.reading.charset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores charset detection on labelled files: {@code CharsetScore FOLDER [--declared] [--wrong]}.
 *
 * <p>The label of a file is the name of its folder, as in chardet's tests, else its own name
 * without extension, as in uchardet's. Right is what gives the same text as the label does (after
 * NFKC), as chardet's own tests count. With {@code --declared} each text is put into a page of HTML
 * that declares its charset.
 */
public final class CharsetScore {

  private static final Map<String, String> NAMES =
      Map.of(
          "mac-centraleurope", "x-MacCentralEurope",
          "uhc", "x-windows-949",
          "cp932", "windows-31j",
          "cp949", "x-windows-949",
          "macroman", "x-MacRoman",
          "maccyrillic", "x-MacCyrillic",
          "mac-cyrillic", "x-MacCyrillic",
          "big5", "Big5-HKSCS");

  private CharsetScore() {}

  public static void main(String[] args) throws IOException {
    List<String> flags = Arrays.asList(args);
    int right = 0;
    int all = 0;
    Map<String, int[]> byLabel = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(args[0]))) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String label = label(file);
      if (label == null) {
        continue;
      }
      byte[] bytes = Files.readAllBytes(file);
      String expected = text(bytes, label);
      boolean isWide = label.startsWith("UTF-16") || label.startsWith("UTF-32");
      if (flags.contains("--declared") && (expected == null || isWide)) {
        continue;
      }
      String declared = null;
      if (flags.contains("--declared")) {
        declared = label;
        bytes = page(bytes, label);
        expected = text(bytes, label);
      }
      Decoded decoded = CharsetDecoding.decode(bytes, declared);
      boolean isRight =
          decoded != null
              && (decoded.charset().equalsIgnoreCase(label)
                  || (expected != null && same(decoded.text(), expected)));
      all++;
      right += isRight ? 1 : 0;
      int[] counts = byLabel.computeIfAbsent(label, l -> new int[2]);
      counts[0] += isRight ? 1 : 0;
      counts[1]++;
      if (!isRight && flags.contains("--wrong")) {
        System.out.println(
            file + "\t" + label + "\t" + (decoded == null ? "none" : decoded.charset()));
      }
    }
    byLabel.forEach(
        (label, n) -> {
          if (n[0] < n[1]) {
            System.out.println(label + " " + n[0] + " of " + n[1]);
          }
        });
    System.out.println(right + " of " + all + " right");
  }

  private static byte[] page(byte[] text, String label) {
    byte[] head =
        ("<html><head><meta charset=\"" + label + "\"></head><body><p>")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] page = Arrays.copyOf(head, head.length + text.length);
    System.arraycopy(text, 0, page, head.length, text.length);
    return page;
  }

  private static boolean same(String a, String b) {
    return normal(a).equals(normal(b));
  }

  private static String normal(String text) {
    return Normalizer.normalize(text.replace("\uFEFF", ""), Normalizer.Form.NFKC);
  }

  private static @Nullable String label(Path file) {
    String folder = file.getParent().getFileName().toString();
    String name = file.getFileName().toString();
    if (name.equals("README.txt") || name.startsWith("CMake") || name.endsWith(".c")) {
      return null;
    }
    String label = folder.length() == 2 ? name.substring(0, name.lastIndexOf('.')) : folder;
    if (folder.length() == 2 && label.startsWith("utf-") && !name.endsWith(".txt")) {
      label = name.replace(".", "");
    }
    for (String shorter = label; ; shorter = shorter.substring(0, shorter.lastIndexOf('-'))) {
      String known = NAMES.getOrDefault(shorter.toLowerCase(Locale.ROOT), shorter);
      String found = CharsetLabels.nameOf(known);
      if (found != null || shorter.lastIndexOf('-') < 0) {
        return found == null ? label : found;
      }
    }
  }

  private static @Nullable String text(byte[] bytes, String label) {
    CodePage page = CodePage.named(label);
    try {
      return page != null
          ? page.decode(bytes)
          : Charset.forName(label)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
    } catch (CharacterCodingException | IllegalArgumentException e) {
      return null;
    }
  }
}
