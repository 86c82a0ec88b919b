package org.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.auto.value.AutoValue;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.shard.Joined;
import org.broadsheet.wire.ValueCoder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever a pipeline can hold of ours has a coder that Beam finds without being told. */
@Tag("beam")
class CodersTest {

  private static final CoderRegistry REGISTRY = CoderRegistry.createDefault();

  @Test
  void everyPublicValueHasOneThatIsDeterministic() {
    Set<String> without = new TreeSet<>();
    int values = 0;
    for (JavaClass type : ArchitectureTest.PROGRAM) {
      if (isPublicValue(type)) {
        values++;
        if (!hasCoder(type.reflect())) {
          without.add(type.getName());
        }
      }
    }
    assertEquals(Set.of(), without);
    assertTrue(values > 20, "only " + values + " values were found");
  }

  @Test
  void everyElementOfAPublicCollectionHasOne() {
    Set<String> without = new TreeSet<>();
    Set<String> elements = new TreeSet<>();
    for (JavaClass type : ArchitectureTest.PROGRAM) {
      if (isOfTheLibrary(type)) {
        Arrays.stream(type.reflect().getMethods())
            .map(Method::getGenericReturnType)
            .flatMap(CodersTest::elements)
            .filter(element -> element.getTypeName().startsWith("org.broadsheet."))
            .filter(element -> element != Joined.class) // of a join's inputs; the join sets it
            .forEach(
                element -> {
                  elements.add(element.getTypeName());
                  if (!hasCoder((Class<?>) element)) {
                    without.add(element.getTypeName());
                  }
                });
      }
    }
    assertEquals(Set.of(), without);
    assertTrue(elements.contains("org.broadsheet.text.Hash128"), elements.toString());
  }

  /** Flink flattens collections of equal coders only; those of atomic coders are, by class. */
  @Test
  void everyCoderWritesFieldsAndEqualsOthersOfItsClass() throws ReflectiveOperationException {
    int coders = 0;
    for (JavaClass type : ArchitectureTest.PROGRAM) {
      boolean isCoder = type.isAssignableTo(Coder.class);
      if (isCoder && !type.getModifiers().contains(JavaModifier.ABSTRACT) && !isOfInputs(type)) {
        coders++;
        assertTrue(type.isAssignableTo(ValueCoder.class), type.getName());
        Constructor<?> constructor = type.reflect().getDeclaredConstructor();
        constructor.setAccessible(true);
        assertEquals(constructor.newInstance(), constructor.newInstance(), type.getName());
      }
    }
    assertTrue(coders > 40, "only " + coders + " coders were found");
  }

  /** The coder of what is joined is made of the coders of the join's inputs. */
  private static boolean isOfInputs(JavaClass type) {
    return type.getSimpleName().equals("JoinedCoder");
  }

  /** Outputs of stages are made of collections and are none themselves. */
  private static boolean isPublicValue(JavaClass type) {
    return (type.isAnnotatedWith(AutoValue.class) || type.isAnnotatedWith(DefaultCoder.class))
        && isOfTheLibrary(type)
        && !type.isAssignableTo(POutput.class)
        && !type.isAssignableTo(PInput.class);
  }

  /** Inner rooms are a room's own, but for those that hold its values. */
  private static boolean isOfTheLibrary(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getPackageName().matches("org\\.broadsheet(\\.\\w+(\\.value)?)?");
  }

  /** The types within the collection that a method returns; those of a pair are two. */
  private static Stream<Type> elements(Type returned) {
    return returned instanceof ParameterizedType collection
            && collection.getRawType() == PCollection.class
        ? leaves(collection.getActualTypeArguments()[0])
        : Stream.of();
  }

  private static Stream<Type> leaves(Type type) {
    return type instanceof ParameterizedType pair
        ? Arrays.stream(pair.getActualTypeArguments()).flatMap(CodersTest::leaves)
        : type instanceof Class<?> ? Stream.of(type) : Stream.of();
  }

  private static boolean hasCoder(Class<?> type) {
    try {
      Coder<?> coder = REGISTRY.getCoder(TypeDescriptor.of(type));
      coder.verifyDeterministic();
      return true;
    } catch (CannotProvideCoderException | Coder.NonDeterministicException e) {
      return false;
    }
  }
}
