-- Where the settled part of the feed of changes ends: every transaction with a lower number is over and, if it
-- committed, seen by the statement that asks. A snapshot lists the open transactions of all databases of a server;
-- one that the server's own list of processes shows in another database cannot write here, and is not waited for.
-- What that list does not show (it ended since, or is prepared) is. During recovery snapshots list nothing, so their
-- lower bound has to do.
CREATE FUNCTION settled_before() RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT CASE
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
