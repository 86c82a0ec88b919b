package org.broadsheet.entities;

import org.apache.beam.sdk.coders.DefaultCoder;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

/**
 * What counting needs to know of an article besides its mentions.
 *
 * @param epochDay days since 1970-01-01 of the publication; null if unknown
 * @param clusterSize articles in the cluster: 1 spares the work of counting its entities once
 * @param isRepresentative whether the article stands for its cluster
 */
@DefaultCoder(ArticleFactsCoder.class)
public record ArticleFacts(
    @Nullable String outletDomain,
    String language,
    @Nullable Long epochDay,
    Hash128 clusterId,
    int clusterSize,
    boolean isRepresentative) {}
