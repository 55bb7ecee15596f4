-- Where an application's money goes, sealed under the applicant's key.
CREATE TABLE bank_details (
  application_id BINARY(16) NOT NULL PRIMARY KEY,
  member_id BINARY(16) NOT NULL,
  currency VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed_account VARBINARY(2000) NOT NULL,
  given_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT bank_details_of FOREIGN KEY (application_id) REFERENCES grant_application (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
