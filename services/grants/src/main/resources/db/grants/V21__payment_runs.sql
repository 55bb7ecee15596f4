-- Payments that go to the bank together, in one currency.
CREATE TABLE payment_run (
  id BINARY(16) NOT NULL PRIMARY KEY,
  reference VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  currency VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  started_by_id BINARY(16) NOT NULL,
  started_by VARCHAR(200) NOT NULL,
  started_at DATETIME(6) NOT NULL,
  prepared_by_id BINARY(16),
  prepared_by VARCHAR(200),
  prepared_at DATETIME(6),
  pays_on DATE,
  payments INT NOT NULL,
  total_minor BIGINT NOT NULL,
  file_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  approved_by_id BINARY(16),
  approved_by VARCHAR(200),
  approved_at DATETIME(6),
  fetched_at DATETIME(6),
  sent_by_id BINARY(16),
  sent_by VARCHAR(200),
  sent_at DATETIME(6),
  version BIGINT NOT NULL,
  UNIQUE KEY one_run_reference (reference),
  CONSTRAINT sent_only_as_approved CHECK (sent_at IS NULL OR (approved_at IS NOT NULL AND file_hash IS NOT NULL)),
  CONSTRAINT approved_by_another CHECK (approved_by_id IS NULL
    OR (approved_by_id <> started_by_id AND approved_by_id <> prepared_by_id))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- One payment's place in one run. The table itself lets a payment be in one live place only, and keeps it there for
-- good once it was accepted: whatever a program does, nothing is paid twice.
CREATE TABLE payment_line (
  id BINARY(16) NOT NULL PRIMARY KEY,
  run_id BINARY(16) NOT NULL,
  payment_id BINARY(16) NOT NULL,
  application_id BINARY(16) NOT NULL,
  member_id BINARY(16) NOT NULL,
  end_to_end_id VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reference VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payee_name VARCHAR(200) NOT NULL,
  minor BIGINT NOT NULL,
  currency VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed_account VARBINARY(2000),
  account_ending VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin,
  return_reason VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  changed_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  holds BINARY(16) GENERATED ALWAYS AS (CASE WHEN status IN ('IN_RUN', 'SENT', 'ACCEPTED') THEN payment_id END) STORED,
  UNIQUE KEY one_end_to_end_id (end_to_end_id),
  UNIQUE KEY one_live_place (holds),
  KEY by_run (run_id, id),
  CONSTRAINT line_of_run FOREIGN KEY (run_id) REFERENCES payment_run (id),
  CONSTRAINT line_of_payment FOREIGN KEY (payment_id) REFERENCES payment (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
