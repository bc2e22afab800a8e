-- What each party has spent of its budget for requests, where servers share the count (server/load/sharing.ts). Worth
-- nothing after a crash, so it is not logged. A schema of its own: it is no part of the registry.
CREATE SCHEMA load;

CREATE UNLOGGED TABLE load.budget (
  key text PRIMARY KEY,
  points integer NOT NULL,
  expire bigint
);
