package org.broadsheet.shard;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.join.RawUnionValue;
import org.apache.beam.sdk.values.TupleTag;

/**
 * All values that the inputs of a {@link JoinByHash} have for one hash.
 *
 * <p>Those of a large group are decoded each time they are read, so that it costs its encoded bytes
 * and no more.
 */
public final class Joined {

  /** Groups of at most this number of values, which are most, are decoded once and kept. */
  private static final int MAX_DECODED = 64;

  private final List<TupleTag<?>> tags;
  private final List<RawUnionValue> values;

  /**
   * Takes the values in the order of their encoded bytes, which begin with the tag's number: values
   * of one input are neighbours.
   */
  Joined(List<TupleTag<?>> tags, List<RawUnionValue> values) {
    this.tags = tags;
    this.values = values.size() <= MAX_DECODED ? new ArrayList<>(values) : values;
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
    int from = firstFrom(wanted);
    List<RawUnionValue> found = values.subList(from, firstFrom(wanted + 1));
    return new AbstractList<>() {
      @Override
      public V get(int index) {
        return (V) found.get(index).getValue();
      }

      @Override
      public int size() {
        return found.size();
      }
    };
  }

  /** The first place whose value is of this or a later input. */
  private int firstFrom(int tag) {
    int low = 0;
    int high = values.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values.get(middle).getUnionTag() < tag) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  List<RawUnionValue> tagged() {
    return values;
  }
}
