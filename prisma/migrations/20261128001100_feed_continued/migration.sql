-- The feed of changes is ordered by the numbers of transactions, and those are counted by each PostgreSQL server for
-- itself. A registry that is restored on another server would go on with numbers that are too low: followers would wait
-- for years. So its numbers are those of the server and an offset, a constant in a function that restoring replaces.

CREATE FUNCTION feed_offset() RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT 0::bigint';

-- Puts all that is written from now on behind every number up to `head`, and far behind: whoever followed the registry
-- past the moment that was restored stands behind `head`, and is not to miss what comes.
CREATE FUNCTION continue_feed(head bigint DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE OR REPLACE FUNCTION feed_offset() RETURNS bigint LANGUAGE sql IMMUTABLE AS %L',
    format('SELECT %s::bigint', greatest(head, (SELECT max(xid) FROM change), 0) + (1::bigint << 30)
      - pg_current_xact_id()::text::bigint));
END $$;
REVOKE EXECUTE ON FUNCTION continue_feed(bigint) FROM PUBLIC;

CREATE OR REPLACE FUNCTION note_change(record text, record_id uuid, operation change_operation, before jsonb, after jsonb,
  audience_before visibility, audience_after visibility)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO change (record, record_id, operation, before, after, audience_before, audience_after,
    actor, action, request_id, reason, at, xid)
  VALUES (record, record_id, operation, before, after, audience_before, audience_after,
    nullif(current_setting('entente.actor', true), ''), nullif(current_setting('entente.action', true), ''),
    nullif(current_setting('entente.request_id', true), ''), nullif(current_setting('entente.reason', true), ''),
    date_trunc('milliseconds', clock_timestamp()), pg_current_xact_id()::text::bigint + feed_offset());
  PERFORM pg_notify('entente_change', '');
END $$;

CREATE OR REPLACE FUNCTION settled_before() RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT feed_offset() + CASE
    WHEN pg_is_in_recovery() THEN pg_snapshot_xmin(pg_current_snapshot())::text::bigint
    ELSE least(
      pg_snapshot_xmax(pg_current_snapshot())::text::bigint,
      pg_current_xact_id_if_assigned()::text::bigint,
      (SELECT min(open.xid::text::bigint) FROM pg_snapshot_xip(pg_current_snapshot()) AS open(xid)
       WHERE NOT EXISTS (
         SELECT FROM pg_stat_get_activity(NULL) AS process
         WHERE process.backend_xid = open.xid::xid
           AND process.datid <> (SELECT oid FROM pg_database WHERE datname = current_database()))))
  END;
$$;
