package org.broadsheet.launch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The words of a command line, each {@code --name=value} or {@code --name}. */
public final class Words {

  private final List<String> words;

  private Words(List<String> words) {
    this.words = List.copyOf(words);
  }

  public static Words of(String... words) {
    return new Words(Arrays.asList(words));
  }

  /** Whether the option is given, with or without a value. */
  public boolean has(String name) {
    return words.stream().anyMatch(word -> isOf(name, word));
  }

  /** The value of an option that is written {@code --name=value}. */
  public Optional<String> value(String name) {
    String start = "--" + name + "=";
    return words.stream()
        .filter(word -> word.startsWith(start))
        .map(word -> word.substring(start.length()))
        .findFirst();
  }

  /** Adds words whose options are not given yet; what a person typed always wins. */
  public Words orElse(List<String> defaults) {
    List<String> all = new ArrayList<>(words);
    for (String word : defaults) {
      if (!has(nameOf(word))) {
        all.add(word);
      }
    }
    return new Words(all);
  }

  /** Changes the value of an option, if it is given. */
  public Words withValue(String name, UnaryOperator<String> change) {
    String start = "--" + name + "=";
    return new Words(
        words.stream()
            .map(
                word ->
                    word.startsWith(start)
                        ? start + change.apply(word.substring(start.length()))
                        : word)
            .toList());
  }

  /** Leaves an option out. */
  public Words without(String name) {
    return new Words(words.stream().filter(word -> !isOf(name, word)).toList());
  }

  public String[] toArray() {
    return words.toArray(new String[0]);
  }

  private static boolean isOf(String name, String word) {
    return word.equals("--" + name) || word.startsWith("--" + name + "=");
  }

  private static String nameOf(String word) {
    return word.split("=", 2)[0].replaceFirst("^--", "");
  }
}
