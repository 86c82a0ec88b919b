-- Ten questions of analysts as macros of DuckDB, over views that have the names of the tables. tables.py makes both:
--   python3 pipelines/notebooks/tables.py target/tables corpus.duckdb      and then      duckdb corpus.duckdb
--   duckdb corpus.duckdb -c "FROM name_by_month('Louise Halloran')"
-- A share or a count says of what; what is not known is left out, never guessed.

-- 1. When did a name rise, and where? Articles and reports (a report counts once, however many outlets printed it) per month and outlet.
CREATE OR REPLACE MACRO name_by_month(name) AS TABLE
SELECT date_trunc('month', published_on)::DATE AS month, outlet_domain, sum(article_count)::BIGINT AS articles, sum(representative_count)::BIGINT AS reports
FROM entity_counts WHERE entity = name AND published_on IS NOT NULL GROUP BY ALL ORDER BY month, articles DESC, outlet_domain;

-- 2. Which outlet prints most agency copy?
CREATE OR REPLACE MACRO agency_copy() AS TABLE
SELECT outlet_domain, count(*) AS articles, count(*) FILTER (len(agencies) > 0) AS agency_copy, avg((len(agencies) > 0)::INT) AS share
FROM articles WHERE outlet_domain IS NOT NULL GROUP BY ALL ORDER BY agency_copy DESC, share DESC, outlet_domain;

-- 3. What did an outlet cut from the agency's report? Its shortened versions of reports that credit an agency, beside the fullest one.
CREATE OR REPLACE MACRO shortened_by(outlet) AS TABLE
WITH members AS (
    SELECT a.*, max(word_count) OVER (PARTITION BY cluster_id) AS most_words, arg_max(article_id, word_count) OVER (PARTITION BY cluster_id) AS fullest
    FROM articles a JOIN clusters c USING (cluster_id) WHERE c.size > 1 AND len(c.agencies) > 0)
SELECT article_id, title, word_count, most_words, most_words - word_count AS words_less, fullest AS fullest_article_id
FROM members WHERE outlet_domain = outlet AND word_count < most_words ORDER BY words_less DESC, article_id;

-- 4. Which articles are on a place, and in which language?
CREATE OR REPLACE MACRO articles_on(place) AS TABLE
SELECT a.language, a.published_on, a.outlet_domain, a.title, count(*) AS mentions, a.article_id
FROM entity_mentions m JOIN articles a USING (article_id) WHERE m.entity = place AND m.type = 'LOC' GROUP BY ALL ORDER BY mentions DESC, a.article_id;

-- 5. Who had a report first? Only clusters whose dates decide.
CREATE OR REPLACE MACRO first_with_reports() AS TABLE
SELECT c.title, c.first_outlet_domain, c.first_published_on, c.size, c.outlet_count
FROM clusters c WHERE c.size > 1 AND c.first_outlet_domain IS NOT NULL ORDER BY c.outlet_count DESC, c.size DESC, c.cluster_id;

-- 6. Which names set two outlets apart? Shares of each outlet's articles, and the logarithm of their ratio (a half is added to each count).
CREATE OR REPLACE MACRO names_apart(outlet_a, outlet_b) AS TABLE
WITH totals AS (SELECT outlet_domain, count(*) AS articles FROM articles GROUP BY ALL),
counts AS (
    SELECT entity, type, coalesce(sum(article_count) FILTER (outlet_domain = outlet_a), 0) AS a, coalesce(sum(article_count) FILTER (outlet_domain = outlet_b), 0) AS b
    FROM entity_counts WHERE outlet_domain IN (outlet_a, outlet_b) GROUP BY ALL)
SELECT entity, type, a::BIGINT AS articles_a, b::BIGINT AS articles_b, a / ta.articles AS share_a, b / tb.articles AS share_b,
       ln(((a + .5) / (ta.articles + 1)) / ((b + .5) / (tb.articles + 1))) AS log_ratio
FROM counts, (SELECT articles FROM totals WHERE outlet_domain = outlet_a) ta, (SELECT articles FROM totals WHERE outlet_domain = outlet_b) tb
ORDER BY abs(log_ratio) DESC, a + b DESC, entity;

-- 7. Where on the map? Places whose coordinates are known.
CREATE OR REPLACE MACRO places() AS TABLE
SELECT entity, latitude, longitude, article_count, cluster_count
FROM entities WHERE type = 'LOC' AND latitude IS NOT NULL ORDER BY article_count DESC, entity;

-- 8. How many independent sources does a report have? Forty outlets that print one agency's text are one.
CREATE OR REPLACE MACRO sources() AS TABLE
SELECT title, size, outlet_count, agencies, independent_source_count, cluster_id
FROM clusters WHERE size > 1 ORDER BY outlet_count - independent_source_count DESC, size DESC, cluster_id;

-- 9. What was cut, and why?
CREATE OR REPLACE MACRO cuts() AS TABLE
SELECT reason, split_part(rule, ':', 1) AS rule, count(*) AS blocks, count(DISTINCT article_id) AS articles, any_value(text) AS example
FROM cut_blocks GROUP BY ALL ORDER BY blocks DESC, reason, rule;

-- 10. How sure are we? The calibrated probabilities of text, language, outlet and names, their means and the share below one half.
CREATE OR REPLACE MACRO certainty() AS TABLE
SELECT 'text' AS of_what, count(text_confidence) AS known, avg(text_confidence) AS mean, avg((text_confidence < .5)::INT) AS below_half FROM articles
UNION ALL SELECT 'language', count(*), avg(language_score), avg((language_score < .5)::INT) FROM articles
UNION ALL SELECT 'outlet', count(outlet_domain), avg(outlet_confidence) FILTER (outlet_domain IS NOT NULL), avg((outlet_confidence < .5)::INT) FILTER (outlet_domain IS NOT NULL) FROM articles
UNION ALL SELECT 'names', count(*), avg(confidence), avg((confidence < .5)::INT) FROM entity_mentions;
