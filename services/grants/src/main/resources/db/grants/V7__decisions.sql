-- Each step in deciding an application, once for each press of a button.
CREATE TABLE decision (
  id BINARY(16) NOT NULL PRIMARY KEY,
  application_id BINARY(16) NOT NULL,
  step VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decider_id BINARY(16) NOT NULL,
  decider_name VARCHAR(200) NOT NULL,
  screen_version BIGINT NOT NULL,
  amount_minor BIGINT,
  currency VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin,
  reasons VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed_note VARBINARY(10000),
  fund_id BINARY(16),
  decided_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  UNIQUE KEY once (application_id, step, decider_id, screen_version),
  CONSTRAINT decision_of FOREIGN KEY (application_id) REFERENCES grant_application (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
