CREATE TABLE audit (
  id BINARY(16) NOT NULL,
  actor_id BINARY(16) NOT NULL,
  actor_name VARCHAR(200) NOT NULL,
  on_behalf_of BINARY(16) NULL,
  action VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_type VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id BINARY(16) NOT NULL,
  codes JSON NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY audit_subject (subject_type, subject_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
