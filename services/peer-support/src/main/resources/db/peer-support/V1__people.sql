-- What peer support knows of a member, as members last told it. The profile lies sealed under the member's key.
CREATE TABLE person (
  member_id BINARY(16) NOT NULL PRIMARY KEY,
  sealed_profile VARBINARY(6000),
  profile_told_at DATETIME(6),
  consents VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  withdrawn VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  died_at DATETIME(6),
  corrected_at DATETIME(6),
  version BIGINT NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
