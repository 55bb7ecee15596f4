-- Every answer of the rules worked out again: how far that has come and what came of it. Nothing personal.
CREATE TABLE replay_run (
  id BINARY(16) NOT NULL PRIMARY KEY,
  started_by_id BINARY(16) NOT NULL,
  started_by VARCHAR(200) NOT NULL,
  started_at DATETIME(6) NOT NULL,
  expected BIGINT NOT NULL,
  at_kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at_id BINARY(16),
  same_answers BIGINT NOT NULL,
  other_answers BIGINT NOT NULL,
  forgotten BIGINT NOT NULL,
  unreadable BIGINT NOT NULL,
  finished_at DATETIME(6),
  version BIGINT NOT NULL,
  unfinished INT GENERATED ALWAYS AS (CASE WHEN finished_at IS NULL THEN 1 END) STORED,
  KEY runs_unfinished (unfinished, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- An answer that did not come out the same: which, and which rules, by code. It goes with the application or claim.
CREATE TABLE replay_finding (
  id BINARY(16) NOT NULL PRIMARY KEY,
  run_id BINARY(16) NOT NULL,
  application_id BINARY(16),
  claim_id BINARY(16),
  rule_set VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ran_at DATETIME(6) NOT NULL,
  outcome VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rules VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  KEY findings_of_run (run_id, id),
  CONSTRAINT finding_of_run FOREIGN KEY (run_id) REFERENCES replay_run (id),
  CONSTRAINT finding_of_application FOREIGN KEY (application_id) REFERENCES grant_application (id) ON DELETE CASCADE,
  CONSTRAINT finding_of_claim FOREIGN KEY (claim_id) REFERENCES claim (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
