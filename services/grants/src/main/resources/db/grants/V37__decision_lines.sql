-- What was asked for, cost by cost, and what of each was recommended. The words the family reads are sealed under its key.
CREATE TABLE decision_line (
  id BINARY(16) NOT NULL PRIMARY KEY,
  decision_id BINARY(16) NOT NULL,
  cost VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_minor BIGINT NOT NULL,
  granted_minor BIGINT NOT NULL,
  reason VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  sealed_words VARBINARY(3000),
  version BIGINT NOT NULL,
  UNIQUE KEY once (decision_id, cost),
  CONSTRAINT line_of_decision FOREIGN KEY (decision_id) REFERENCES decision (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
