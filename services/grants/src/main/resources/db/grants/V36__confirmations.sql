-- What the hospital said of a stay, sealed under the applicant's key.
ALTER TABLE grant_application ADD COLUMN sealed_word VARBINARY(1000);

-- Somebody at a hospital who is asked to confirm a stay. Who they are and what they say lies sealed under the applicant's
-- key; who they are goes a year after they were named, and all of it when the application is taken back or its family leaves.
CREATE TABLE confirmation (
  id BINARY(16) NOT NULL PRIMARY KEY,
  application_id BINARY(16) NOT NULL,
  member_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed_professional VARBINARY(2000),
  health_service BIT(1) NOT NULL,
  named_by VARCHAR(200),
  named_at DATETIME(6) NOT NULL,
  mails INT NOT NULL,
  asked_at DATETIME(6),
  expires_at DATETIME(6),
  reminded_at DATETIME(6),
  answered_at DATETIME(6),
  sealed_answer VARBINARY(4000),
  version BIGINT NOT NULL,
  UNIQUE KEY in_order (application_id, number),
  KEY confirmation_by_member (member_id),
  KEY by_asked (status, reminded_at, asked_at),
  KEY by_named (named_at),
  CONSTRAINT confirmation_of FOREIGN KEY (application_id) REFERENCES grant_application (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- The links that open a confirmation's page: of each only the hash.
CREATE TABLE confirmation_link (
  id BINARY(16) NOT NULL PRIMARY KEY,
  confirmation_id BINARY(16) NOT NULL,
  token_hash VARBINARY(32) NOT NULL,
  version BIGINT NOT NULL,
  UNIQUE KEY by_token (token_hash),
  KEY links_of (confirmation_id),
  CONSTRAINT link_of FOREIGN KEY (confirmation_id) REFERENCES confirmation (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
