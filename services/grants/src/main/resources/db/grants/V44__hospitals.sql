-- The hospitals a family can pick from, besides the starting list that comes with the program. Nothing of a person.
CREATE TABLE hospital (
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name VARCHAR(160) NOT NULL,
  town VARCHAR(80) NOT NULL,
  postcode VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  nation VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- name, town and postcode in small plain letters, for searching
  words VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  list VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  open BIT(1) NOT NULL,
  KEY hospital_list (list, open),
  KEY hospital_open (open, name),
  KEY hospital_postcode (postcode)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Lists that staff brought, until somebody takes one over or drops it. Who did stands in the audit. Nothing of a person.
CREATE TABLE hospital_import (
  id BINARY(16) NOT NULL PRIMARY KEY,
  list VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  only_named BIT(1) NOT NULL,
  -- null once it is decided
  content MEDIUMBLOB,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  brought_at DATETIME(6) NOT NULL,
  decided_at DATETIME(6),
  hospitals INT NOT NULL,
  KEY hospital_imports (brought_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
