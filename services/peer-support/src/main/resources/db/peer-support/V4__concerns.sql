-- That something felt wrong. What was written lies sealed under the key of who wrote it.
CREATE TABLE concern (
  id BINARY(16) NOT NULL PRIMARY KEY,
  request_id BINARY(16) NOT NULL,
  volunteer_id BINARY(16),
  raised_by BINARY(16) NOT NULL,
  sealed_words VARBINARY(9000) NOT NULL,
  raised_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6),
  closed_by VARCHAR(200),
  version BIGINT NOT NULL,
  KEY concern_open (closed_at, id),
  CONSTRAINT concern_about FOREIGN KEY (request_id) REFERENCES support_request (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
