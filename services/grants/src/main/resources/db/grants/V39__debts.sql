-- What a family was paid too much, and what became of it. The table itself keeps what was got back, is being taken off
-- and was given up within what is owed. Words lie sealed; the rest is a record of money.
CREATE TABLE debt (
  id BINARY(16) NOT NULL PRIMARY KEY,
  application_id BINARY(16) NOT NULL,
  payment_id BINARY(16) NOT NULL,
  member_id BINARY(16) NOT NULL,
  fund_id BINARY(16) NOT NULL,
  reference VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  about VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payee_name VARCHAR(200) NOT NULL,
  minor BIGINT NOT NULL,
  currency VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recovered_minor BIGINT NOT NULL,
  held_minor BIGINT NOT NULL,
  written_off_minor BIGINT NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_audit BOOLEAN NOT NULL,
  sealed_words VARBINARY(6000),
  raised_by_id BINARY(16) NOT NULL,
  raised_by VARCHAR(200) NOT NULL,
  raised_at DATETIME(6) NOT NULL,
  confirmed_by_id BINARY(16),
  confirmed_by VARCHAR(200),
  confirmed_at DATETIME(6),
  told_at DATETIME(6),
  question VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin,
  sealed_question VARBINARY(6000),
  sealed_answer VARBINARY(6000),
  closed_by_id BINARY(16),
  closed_by VARCHAR(200),
  closed_at DATETIME(6),
  close_reason VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  version BIGINT NOT NULL,
  open_in VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin
    GENERATED ALWAYS AS (CASE WHEN status IN ('RAISED', 'CONFIRMED', 'QUESTIONED') THEN currency END) STORED,
  UNIQUE KEY one_debt_reference (reference),
  KEY open_debts (open_in, id),
  KEY debts_of_member (member_id, currency, confirmed_at, id),
  KEY debts_of_application (application_id),
  KEY debts_of_payment (payment_id),
  KEY debts_raised (raised_at),
  CONSTRAINT debt_of_fund FOREIGN KEY (fund_id) REFERENCES fund (id),
  CONSTRAINT debt_adds_up CHECK (minor > 0 AND recovered_minor >= 0 AND held_minor >= 0 AND written_off_minor >= 0
    AND recovered_minor + held_minor + written_off_minor <= minor),
  CONSTRAINT debt_ends_whole CHECK ((status <> 'RECOVERED' OR recovered_minor = minor)
    AND (status <> 'WRITTEN_OFF' OR recovered_minor + written_off_minor = minor)),
  CONSTRAINT debt_confirmed_by_another CHECK (confirmed_by_id IS NULL OR confirmed_by_id <> raised_by_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What a family paid back into the bank. One line of a bank statement counts once.
CREATE TABLE debt_receipt (
  id BINARY(16) NOT NULL PRIMARY KEY,
  member_id BINARY(16) NOT NULL,
  minor BIGINT NOT NULL,
  currency VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  received_on DATE NOT NULL,
  bank_reference VARCHAR(60) NOT NULL,
  noted_by_id BINARY(16) NOT NULL,
  noted_by VARCHAR(200) NOT NULL,
  noted_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  UNIQUE KEY one_line_of_a_statement (bank_reference),
  KEY receipts_of_member (member_id),
  CONSTRAINT something_came CHECK (minor > 0)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Each part of a debt that was got back, or is being taken off a payment. From one payment a debt is lowered once.
CREATE TABLE recovery (
  id BINARY(16) NOT NULL PRIMARY KEY,
  debt_id BINARY(16) NOT NULL,
  payment_id BINARY(16),
  receipt_id BINARY(16),
  about VARCHAR(60) NOT NULL,
  minor BIGINT NOT NULL,
  status VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  noted_by_id BINARY(16) NOT NULL,
  noted_by VARCHAR(200) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  live BINARY(16) GENERATED ALWAYS AS (CASE WHEN status <> 'RELEASED' THEN payment_id END) STORED,
  UNIQUE KEY lowered_once (live, debt_id),
  KEY recoveries_of_debt (debt_id, id),
  KEY recoveries_of_payment (payment_id),
  KEY recoveries_changed (changed_at),
  CONSTRAINT recovery_of FOREIGN KEY (debt_id) REFERENCES debt (id),
  CONSTRAINT recovery_in FOREIGN KEY (receipt_id) REFERENCES debt_receipt (id),
  CONSTRAINT recovered_somehow CHECK (minor > 0 AND (payment_id IS NULL) <> (receipt_id IS NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
