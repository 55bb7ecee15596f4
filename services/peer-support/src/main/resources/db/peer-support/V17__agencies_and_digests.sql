-- An agency must be told that a volunteer left. No name; the certificate's number stays until the agency was told, because it
-- is how the agency knows whom we mean, and goes then. Who has been forgotten is told of all the same: the law asks for it.
CREATE TABLE agency_task (
  volunteer_id BINARY(16) NOT NULL PRIMARY KEY,
  level VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  certificate_number VARCHAR(40),
  left_at DATETIME(6) NOT NULL,
  done_on DATE,
  done_by BINARY(16),
  KEY agency_open (done_on, left_at),
  CONSTRAINT agency_about FOREIGN KEY (volunteer_id) REFERENCES volunteer (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- One digest a week for each supervisor, however many of us look at the clock. An id and days: nothing to erase.
CREATE TABLE digest (
  supervisor_id BINARY(16) NOT NULL,
  week DATE NOT NULL,
  counted_at DATETIME(6) NOT NULL,
  PRIMARY KEY (supervisor_id, week)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
