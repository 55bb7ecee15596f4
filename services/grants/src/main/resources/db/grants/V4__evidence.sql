-- Files of an application; their bytes lie sealed on disk.
CREATE TABLE evidence (
  id BINARY(16) NOT NULL PRIMARY KEY,
  application_id BINARY(16) NOT NULL,
  member_id BINARY(16) NOT NULL,
  sealed_name VARBINARY(1200) NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size BIGINT NOT NULL,
  digest VARBINARY(32) NOT NULL,
  kept_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  UNIQUE KEY once (application_id, digest),
  CONSTRAINT evidence_of FOREIGN KEY (application_id) REFERENCES grant_application (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
