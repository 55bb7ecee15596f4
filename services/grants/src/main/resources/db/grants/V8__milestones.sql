-- What a family's timeline shows.
CREATE TABLE milestone (
  id BINARY(16) NOT NULL PRIMARY KEY,
  application_id BINARY(16) NOT NULL,
  what VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  KEY by_application (application_id, id),
  CONSTRAINT milestone_of FOREIGN KEY (application_id) REFERENCES grant_application (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
