-- Why a family asks for another look, sealed under the applicant's key. Once: there is one row for an application.
CREATE TABLE appeal (
  application_id BINARY(16) NOT NULL PRIMARY KEY,
  sealed_words VARBINARY(10000) NOT NULL,
  appealed_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT appeal_of FOREIGN KEY (application_id) REFERENCES grant_application (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

ALTER TABLE grant_application ADD COLUMN appealed_at DATETIME(6);
