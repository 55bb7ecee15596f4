-- What is owed to a family once their application is approved, and what became of it.
CREATE TABLE payment (
  id BINARY(16) NOT NULL PRIMARY KEY,
  application_id BINARY(16) NOT NULL,
  member_id BINARY(16) NOT NULL,
  reference VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payee_name VARCHAR(200) NOT NULL,
  minor BIGINT NOT NULL,
  currency VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fund_id BINARY(16),
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attempts INT NOT NULL,
  return_reason VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  made_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  waiting_in VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin
    GENERATED ALWAYS AS (CASE WHEN status = 'PAYABLE' THEN currency END) STORED,
  UNIQUE KEY one_for_an_application (application_id),
  KEY by_waiting (waiting_in, id),
  CONSTRAINT something_is_owed CHECK (minor > 0)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What was approved before there were payments is owed all the same.
INSERT INTO payment (id, application_id, member_id, reference, payee_name, minor, currency, fund_id, status, attempts,
    made_at, changed_at, version)
  SELECT UUID_TO_BIN(UUID()), a.id, a.member_id, a.reference, a.applicant_name, r.minor, r.currency, r.fund_id,
    'PAYABLE', 0, r.made_at, r.made_at, 0
  FROM grant_application a JOIN reservation r ON r.application_id = a.id WHERE a.status = 'APPROVED';
