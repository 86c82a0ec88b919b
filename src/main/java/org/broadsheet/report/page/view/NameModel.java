package org.broadsheet.report.page.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.report.page.survey.Counts;

/**
 * How well names are found in a language of the corpus.
 *
 * @param f1 on text that people labelled; a dash if there is none
 * @param basis what is known of the model in this language
 */
public record NameModel(String language, long articles, String f1, String basis, String file) {

  private static final int LANGUAGES = 40;

  /** For the languages with most articles; those that no model knows are among them. */
  public static List<NameModel> of(Counts<String> languages, JsonNode manifest) {
    List<NameModel> models = new ArrayList<>();
    for (Map.Entry<String, Long> language : languages.largestFirst()) {
      if (!language.getKey().equals("und") && models.size() < LANGUAGES) {
        JsonNode model = manifest.path("entity_models").path(language.getKey());
        models.add(of(language.getKey(), language.getValue(), model));
      }
    }
    return models;
  }

  private static NameModel of(String language, long articles, JsonNode model) {
    JsonNode f1 = model.path("f1");
    return new NameModel(
        Wording.language(language),
        articles,
        f1.isNumber() ? String.format(Locale.ROOT, "%.2f", f1.asDouble()) : "–",
        basis(model.path("basis").asText()),
        model.path("file").asText());
  }

  private static String basis(String basis) {
    return switch (basis) {
      case "TEST" -> "text that people labelled";
      case "LABELLED" -> "trained on labelled text, not tested";
      case "SILVER" -> "trained on labels by machine, not tested";
      case "ZERO_SHOT" -> "never seen in training";
      default -> "no model: names are not looked for";
    };
  }
}
