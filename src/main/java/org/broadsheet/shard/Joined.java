package org.broadsheet.shard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.beam.sdk.transforms.join.RawUnionValue;
import org.apache.beam.sdk.values.TupleTag;

/** All values that the inputs of a {@link JoinByHash} have for one hash. */
public final class Joined {

  private final List<TupleTag<?>> tags;
  private final List<List<Object>> valuesByTag = new ArrayList<>();

  Joined(List<TupleTag<?>> tags, Iterable<RawUnionValue> values) {
    this.tags = tags;
    for (int i = 0; i < tags.size(); i++) {
      valuesByTag.add(new ArrayList<>());
    }
    values.forEach(value -> valuesByTag.get(value.getUnionTag()).add(value.getValue()));
  }

  /**
   * The values of one input, in the order of their encoded bytes.
   *
   * @throws IllegalArgumentException if the tag was not part of the join
   */
  @SuppressWarnings("unchecked")
  public <V> List<V> all(TupleTag<V> tag) {
    int wanted = tags.indexOf(tag);
    if (wanted < 0) {
      throw new IllegalArgumentException("no input of this join has the tag " + tag);
    }
    return (List<V>) Collections.unmodifiableList(valuesByTag.get(wanted));
  }

  List<RawUnionValue> tagged() {
    List<RawUnionValue> values = new ArrayList<>();
    for (int tag = 0; tag < valuesByTag.size(); tag++) {
      for (Object value : valuesByTag.get(tag)) {
        values.add(new RawUnionValue(tag, value));
      }
    }
    return values;
  }
}
