-- What tells that two applications look alike: keyed hashes, so that whoever reads this table learns nothing from it and
-- cannot try anything out. They go when an application is taken back, and when its family leaves.
CREATE TABLE likeness (
  application_id BINARY(16) NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mark VARBINARY(32) NOT NULL,
  member_id BINARY(16) NOT NULL,
  PRIMARY KEY (application_id, kind, mark),
  KEY by_mark (kind, mark, application_id),
  KEY likeness_by_member (member_id),
  CONSTRAINT likeness_of FOREIGN KEY (application_id) REFERENCES grant_application (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What was sent before there were marks gets them soon after the start.
CREATE TABLE likeness_due (
  application_id BINARY(16) NOT NULL PRIMARY KEY,
  CONSTRAINT likeness_due_of FOREIGN KEY (application_id) REFERENCES grant_application (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

INSERT INTO likeness_due SELECT id FROM grant_application
  WHERE submitted_at IS NOT NULL AND sealed_patient IS NOT NULL AND status <> 'WITHDRAWN';
