-- A registry of a hundred thousand texts at scale 1: names made of invented words, some of them common and
-- most of them rare (as words are), and of words that people search for. Always the same.
SELECT setseed(0.2117);
CREATE TEMP TABLE syllable AS
  SELECT row_number() OVER () - 1 AS place, onset || nucleus || coda AS text
  FROM unnest(ARRAY['b','c','d','f','g','k','l','m','n','p','r','s','t','v','tr','pl']) AS onset,
    unnest(ARRAY['a','e','i','o','u']) AS nucleus, unnest(ARRAY['','n','r','s','l']) AS coda;
CREATE TEMP TABLE hangul AS
  SELECT row_number() OVER () - 1 AS place, text FROM unnest(string_to_array('행 정 안 전 부 처 청 국 과 학 기 술 외 교 통 상 산 업 보 건 복 지 환 경 노 동 여 성 가 족 해 양 수 농 림 축 식 품 문 화 체 육 관 광', ' ')) AS text;
CREATE TEMP TABLE vocabulary AS
  SELECT place, CASE
      WHEN place < 12 THEN (ARRAY['government','of','digital','ministry','and','e-Government','cooperation','center','public','Korea','forum','training'])[place + 1]
      ELSE (SELECT string_agg(text, '') FROM syllable WHERE syllable.place IN (nth.place % 400, nth.place * 7919 % 397, nth.place / 20))
    END AS word
  FROM generate_series(0, 7999) AS nth (place);
CREATE FUNCTION pg_temp.drawn(words text[], common boolean, number int, gap text) RETURNS text LANGUAGE sql VOLATILE AS $$
  SELECT string_agg(words[CASE WHEN common THEN floor(cardinality(words) ^ random()) ELSE ceil(cardinality(words) * random()) END::int], gap)
  FROM generate_series(1, number)
$$;
CREATE TEMP TABLE made AS
  SELECT n, gen_random_uuid() AS id, pg_temp.drawn(words, true, 4 + n % 4, ' ') AS name, pg_temp.drawn(syllables, false, 4 + n % 3, '') AS korean,
    pg_temp.drawn(words, true, 30, ' ') AS prose
  FROM generate_series(1, (20000 * :scale)::int) AS n,
    (SELECT array_agg(word ORDER BY place) FROM vocabulary) AS v (words), (SELECT array_agg(text ORDER BY place) FROM hangul) AS h (syllables);
INSERT INTO organization (id, slug, classification, visibility)
  SELECT id, 'made-' || n, 'OTHER', CASE WHEN n % 10 = 0 THEN 'INTERNAL' ELSE 'PUBLIC' END::visibility FROM made;
INSERT INTO organization_name (id, organization_id, name, language, kind)
  SELECT gen_random_uuid(), id, name, 'en', 'OFFICIAL'::name_kind FROM made UNION ALL SELECT gen_random_uuid(), id, korean, 'ko', 'OFFICIAL' FROM made;
INSERT INTO topic (id, slug, kind, description) SELECT id, 'made-' || n, 'THEME', prose FROM made WHERE n % 2 = 0;
INSERT INTO topic_label (id, topic_id, label, language) SELECT gen_random_uuid(), id, left(name, 60), 'en' FROM made WHERE n % 2 = 0;
INSERT INTO person (id, slug, name) SELECT id, 'made-' || n, initcap(split_part(name, ' ', 1) || ' ' || split_part(name, ' ', 2)) FROM made WHERE n % 4 = 0;
