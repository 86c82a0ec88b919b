package org.broadsheet.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.text.Hash128;

/**
 * What one run notes for later ones: a row of the table {@code sketches}.
 *
 * <p>Unlike all else that is coded here, memos outlive a run. {@link #VERSION} has to change with
 * whatever any room writes into one, or old memos would be misread.
 *
 * @param kind what it is about
 * @param run the number of the run that noted it, from 1; of memos with one key a later one may
 *     replace an earlier one
 * @param key what it is found by
 * @param value as the room that wrote it codes it
 */
@DefaultCoder(Memo.Coder.class)
@SuppressWarnings("ArrayRecordComponent") // compared by none, kept as it was read
public record Memo(Kind kind, int run, Hash128 key, byte[] value) {

  /** Names what the rooms write into memos. */
  public static final String VERSION = "memo-3";

  /** What a memo is about. */
  public enum Kind {
    /** An article without its text, by the node of its text. */
    ARTICLE,
    /** The sketch of a text and the keys under which near-duplicates are looked for, by node. */
    TEXT,
    /** The words of a text as hashes of 24 bits, by node. */
    WORDS,
    /** Two texts that were compared, by the smaller node. */
    PAIR,
    /** The cluster of a text, by node. */
    PLACE,
    /** The blocks of an article of a known outlet as hashes, by article. */
    BLOCKS,
    /** The entities of an article and its votes on names, by article. */
    NAMES,
    /** An article of an earlier run that is in no table any more, by article. */
    GONE,
    /** A record that is no article and need not be looked at again, by record. */
    KNOWN
  }

  /** A memo of this run. */
  public static <T> Memo of(Kind kind, Hash128 key, T value, ValueCoder<T> coder) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      coder.encode(value, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Memo(kind, 0, key, bytes.toByteArray());
  }

  /** What was noted. */
  public <T> T read(ValueCoder<T> coder) {
    try {
      return coder.decode(new ByteArrayInputStream(value));
    } catch (IOException e) {
      throw new UncheckedIOException("a memo of the kind " + kind + " is damaged", e);
    }
  }

  /** Encodes a memo. */
  public static final class Coder extends ValueCoder<Memo> {
    /** The only one. */
    public static final Coder INSTANCE = new Coder();

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(Memo.class), new Coder());
    }

    @Override
    protected void write(Memo memo, FieldOutput out) throws IOException {
      out.constant(memo.kind).number(memo.run).hash(memo.key).bytes(memo.value);
    }

    @Override
    protected Memo read(FieldInput in) throws IOException {
      return new Memo(in.constant(Kind.values()), in.count(), in.hash(), in.bytes());
    }
  }
}
