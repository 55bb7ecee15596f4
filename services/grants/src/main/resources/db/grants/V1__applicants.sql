-- What grants knows of a member.
CREATE TABLE applicant (
  member_id BINARY(16) NOT NULL PRIMARY KEY,
  relationship VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  illness VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  nation VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  told_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
