package org.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java that the README shows compiles against the program as it is. */
class JavaExamplesTest {

  private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```");

  /** Right after the first paragraph of the class. */
  private static final Pattern IN_JAVADOC =
      Pattern.compile(
          "(?s)/\\*\\*\n(?: \\* [^\n]+\n)+ \\*\n \\* <pre>\\{@code\n(.*?)\n \\* }</pre>(?:(?!\\*/).)*\\*/\npublic");

  private static final Pattern TRANSFORM =
      Pattern.compile("public final class \\w+(?:<V>)?\\s+extends PTransform");

  /** Of use to the job alone, and to those who read its code. */
  private static final List<String> OF_THE_JOB =
      List.of(
          "WriteManifest.java",
          "JoinByHash.java",
          // What a run takes from earlier ones, and notes for later ones.
          "ExcludeArticles.java",
          "NoteNames.java",
          "RecallRuns.java",
          "Sieve.java",
          "SkipKnown.java");

  private static final String IMPORTS =
      """
      import static org.apache.beam.sdk.values.TypeDescriptors.strings;
      import java.util.List;
      import org.apache.beam.sdk.Pipeline;
      import org.apache.beam.sdk.coders.StringUtf8Coder;
      import org.apache.beam.sdk.transforms.Create;
      import org.apache.beam.sdk.transforms.Filter;
      import org.apache.beam.sdk.transforms.WithKeys;
      import org.apache.beam.sdk.values.KV;
      import org.apache.beam.sdk.values.Row;
      import org.apache.beam.sdk.transforms.MapElements;
      import org.apache.beam.sdk.values.PCollection;
      import org.apache.beam.sdk.values.TypeDescriptor;
      import org.broadsheet.*;
      import org.broadsheet.article.*;
      import org.broadsheet.clustering.*;
      import org.broadsheet.clustering.value.*;
      import org.broadsheet.entities.*;
      import org.broadsheet.extraction.*;
      import org.broadsheet.language.*;
      import org.broadsheet.outlet.*;
      import org.broadsheet.reading.*;
      import org.broadsheet.repetition.*;
      import org.broadsheet.shard.*;
      import org.broadsheet.tables.*;
      import org.broadsheet.tables.folder.*;
      import org.broadsheet.tables.schema.*;
      import org.broadsheet.text.Hash128;
      """;

  @TempDir Path classes;

  @Test
  void theReadmesExamplesCompile() throws IOException {
    Matcher examples = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
    boolean any = false;
    while (examples.find()) {
      any = true;
      assertEquals("", complaints(examples.group(1)));
    }
    assertTrue(any, "the README shows no Java");
  }

  /** What the javadoc of a transform takes as given. */
  private static final String GIVEN =
      """
      static Pipeline pipeline;
      static PCollection<String> lines;
      static PCollection<SourceRecord> records;
      static PCollection<Article> articles;
      static PCollection<Document> documents;
      static PCollection<ArticleMentions> mentions;
      static Sharding sharding;
      """;

  private static Stream<Path> publicTransforms() throws IOException {
    List<Path> transforms = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        // Inner rooms are a room's own.
        if (file.getNameCount() <= 7
            && TRANSFORM.matcher(Files.readString(file)).find()
            && !OF_THE_JOB.contains(file.getFileName().toString())) {
          transforms.add(file);
        }
      }
    }
    return transforms.stream();
  }

  @ParameterizedTest
  @MethodSource("publicTransforms")
  void theJavadocOfATransformBeginsWithCodeThatCompiles(Path file) throws IOException {
    Matcher example = IN_JAVADOC.matcher(Files.readString(file));
    assertTrue(example.find(), "the javadoc begins without an example");
    assertEquals("", complaints(example.group(1).replaceAll("(?m)^ \\* ?", "")));
  }

  private String complaints(String example) throws IOException {
    String source = IMPORTS + "class Example { " + GIVEN + "void example() {\n" + example + "}}\n";
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of("-d", classes.toString(), "-proc:none", "-classpath", classPath());
      compiler.getTask(null, files, found, options, null, List.of(new Source(source))).call();
    }
    return found.getDiagnostics().stream()
        .filter(complaint -> complaint.getKind() == Diagnostic.Kind.ERROR)
        .map(complaint -> complaint.getMessage(Locale.ROOT))
        .collect(Collectors.joining("\n"));
  }

  /** Surefire starts tests with a class path of one jar that names the others. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String code;

    Source(String code) {
      super(URI.create("string:///Example.java"), Kind.SOURCE);
      this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }
}
