package org.broadsheet.reading.charset;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * What text looks like in the languages that code pages were made for: see {@code CHARSETS.md}
 * beside the model for what it was trained on and by which command.
 */
final class TextModel {

  static final int VERSION = 1;

  /** Read once, when the first text comes that is not UTF-8. */
  private static final class Holder {
    static final TextModel BUILT_IN = builtIn();
  }

  private final Map<String, Letters> letters = new HashMap<>();
  private final Map<String, Characters> characters = new HashMap<>();
  private Signs signs = new Signs(Map.of(), new int[9]);

  private TextModel() {}

  static TextModel get() {
    return Holder.BUILT_IN;
  }

  /** The letters of a language; null if the model does not know it as one of letters. */
  Letters letters(String language) {
    Letters found = letters.get(language);
    if (found == null) {
      throw new IllegalArgumentException("the model has no letters of '" + language + "'");
    }
    return found;
  }

  boolean hasCharacters(String language) {
    return characters.containsKey(language);
  }

  Characters characters(String language) {
    Characters found = characters.get(language);
    if (found == null) {
      throw new IllegalArgumentException("the model has no characters of '" + language + "'");
    }
    return found;
  }

  List<Letters> alphabets() {
    return new ArrayList<>(letters.values());
  }

  Signs signs() {
    return signs;
  }

  private static TextModel builtIn() {
    try (InputStream in = TextModel.class.getResourceAsStream("text.model")) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the model of charsets cannot be read", e);
    }
  }

  private static TextModel read(InputStream compressed) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(compressed)));
    int version = in.readUnsignedByte();
    if (version != VERSION) {
      throw new IOException("version " + version + " is not known");
    }
    TextModel model = new TextModel();
    model.signs = signs(in);
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      String language = in.readUTF();
      char[] alphabet = in.readUTF().toCharArray();
      int classes = alphabet.length + Letters.FIRST;
      byte[] costs = in.readNBytes(classes * classes);
      model.letters.put(language, new Letters(language, alphabet, costs));
    }
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      String language = in.readUTF();
      char[] known = in.readUTF().toCharArray();
      byte[] costs = in.readNBytes(known.length);
      model.characters.put(language, new Characters(language, known, costs));
    }
    return model;
  }

  private static Signs signs(DataInputStream in) throws IOException {
    int[] capitals = new int[9];
    for (int i = 0; i < capitals.length; i++) {
      capitals[i] = in.readUnsignedByte();
    }
    Map<Character, Signs.Sign> signs = new HashMap<>();
    for (char sign : in.readUTF().toCharArray()) {
      int cost = in.readUnsignedByte();
      int[] neighbours = new int[6];
      for (int i = 0; i < neighbours.length; i++) {
        neighbours[i] = in.readUnsignedByte();
      }
      signs.put(sign, new Signs.Sign(cost, neighbours));
    }
    return new Signs(signs, capitals);
  }
}
