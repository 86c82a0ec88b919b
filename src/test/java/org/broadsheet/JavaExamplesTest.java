package org.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java that the README shows compiles against the program as it is. */
class JavaExamplesTest {

  private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```");

  private static final String IMPORTS =
      """
      import java.util.List;
      import org.apache.beam.sdk.Pipeline;
      import org.apache.beam.sdk.transforms.MapElements;
      import org.apache.beam.sdk.values.PCollection;
      import org.apache.beam.sdk.values.TypeDescriptor;
      import org.broadsheet.*;
      import org.broadsheet.article.*;
      import org.broadsheet.clustering.*;
      import org.broadsheet.extraction.*;
      import org.broadsheet.language.*;
      import org.broadsheet.reading.*;
      import org.broadsheet.shard.*;
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

  private String complaints(String example) throws IOException {
    String source = IMPORTS + "class Example { void example() {\n" + example + "}}\n";
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
