-- Which questions a family was asked again, which they have answered, and how long we have waited. `waiting_since` is
-- null unless a family is asked, so its index is as long as that list.
ALTER TABLE grant_application
  ADD COLUMN asked_again VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN answered_again VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN waiting_since DATETIME(6),
  ADD COLUMN reminders INT NOT NULL DEFAULT 0,
  ADD COLUMN paused_at DATETIME(6),
  ADD COLUMN parked_at DATETIME(6),
  ADD KEY by_waiting_since (waiting_since);

ALTER TABLE grant_application
  MODIFY COLUMN shelf VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin GENERATED ALWAYS AS (CASE
    WHEN submitted_at IS NULL THEN NULL
    WHEN status = 'CHANGES_REQUESTED' AND parked_at IS NOT NULL THEN 'PARKED'
    WHEN status = 'CHANGES_REQUESTED' THEN 'FAMILY'
    WHEN status IN ('SUBMITTED', 'IN_REVIEW', 'APPEALED') THEN 'WAITING'
    WHEN status = 'RECOMMENDED' THEN 'RECOMMENDED'
    ELSE 'DECIDED' END) STORED;

-- What an officer wants to know, sealed under the applicant's key.
CREATE TABLE asked_question (
  id BINARY(16) NOT NULL PRIMARY KEY,
  application_id BINARY(16) NOT NULL,
  subject VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed_words VARBINARY(3000) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  KEY by_application (application_id, id),
  CONSTRAINT question_of FOREIGN KEY (application_id) REFERENCES grant_application (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What the rules said before a family answered again: a decision of that day can still be worked out again.
CREATE TABLE earlier_check_run (
  application_id BINARY(16) NOT NULL,
  ran_at DATETIME(6) NOT NULL,
  rule_set VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed_inputs VARBINARY(6000) NOT NULL,
  sealed_results VARBINARY(10000) NOT NULL,
  PRIMARY KEY (application_id, ran_at),
  CONSTRAINT earlier_check_of FOREIGN KEY (application_id) REFERENCES grant_application (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
