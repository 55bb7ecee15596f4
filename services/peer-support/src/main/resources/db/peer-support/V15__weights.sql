-- How much each criterion weighs, from the second version on; the first is the model as it was written. One proposes, another
-- agrees. The names of staff go when they leave.
CREATE TABLE weighting (
  version INT NOT NULL PRIMARY KEY,
  points VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  status VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed_by BINARY(16) NOT NULL,
  proposed_by_name VARCHAR(200) NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  decided_by BINARY(16),
  decided_by_name VARCHAR(200),
  decided_at DATETIME(6),
  -- one at a time waits for a second person, whoever presses at the same moment
  waits BIT(1) GENERATED ALWAYS AS (IF(status = 'PROPOSED', 1, NULL)) STORED,
  UNIQUE KEY one_waits (waits),
  CONSTRAINT never_by_one CHECK (status <> 'AGREED' OR decided_by <> proposed_by)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- By which version a run was made.
ALTER TABLE matching_run ADD COLUMN weights INT NOT NULL DEFAULT 1;
