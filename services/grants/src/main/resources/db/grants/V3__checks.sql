-- What the rules said when an application was sent, and from what.
CREATE TABLE check_run (
  application_id BINARY(16) NOT NULL PRIMARY KEY,
  rule_set VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  inputs VARCHAR(4000) NOT NULL,
  results VARCHAR(8000) NOT NULL,
  ran_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT check_of FOREIGN KEY (application_id) REFERENCES grant_application (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
