-- Journeys that a family says they made. Claims against one award are numbered, so that each fifth is looked at.
CREATE TABLE claim (
  id BINARY(16) NOT NULL PRIMARY KEY,
  application_id BINARY(16) NOT NULL,
  member_id BINARY(16) NOT NULL,
  reference VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  currency VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_minor BIGINT NOT NULL,
  granted_minor BIGINT NOT NULL,
  by_rule BIT(1) NOT NULL,
  entered_by_id BINARY(16),
  sent_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  decided_at DATETIME(6),
  paid_at DATETIME(6),
  audited_in BINARY(16),
  version BIGINT NOT NULL,
  waiting INT GENERATED ALWAYS AS (CASE WHEN status IN ('PENDING', 'CHECKED') THEN 1 END) STORED,
  to_audit INT GENERATED ALWAYS AS (CASE WHEN status = 'PAID' AND audited_in IS NULL THEN 1 END) STORED,
  UNIQUE KEY one_claim_reference (reference),
  UNIQUE KEY one_number_in_an_award (application_id, number),
  KEY claims_of_member (member_id, id),
  KEY claims_waiting (waiting, sent_at, id),
  KEY claims_to_audit (to_audit, id),
  CONSTRAINT claim_against FOREIGN KEY (application_id) REFERENCES award (application_id),
  CONSTRAINT not_more_than_asked CHECK (asked_minor > 0 AND granted_minor >= 0 AND granted_minor <= asked_minor)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- One return journey of a claim, answered by itself. Its day goes when the family leaves.
CREATE TABLE claim_line (
  id BINARY(16) NOT NULL PRIMARY KEY,
  claim_id BINARY(16) NOT NULL,
  visit_on DATE,
  asked_minor BIGINT NOT NULL,
  granted_minor BIGINT NOT NULL,
  currency VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  sealed_words VARBINARY(6000),
  decided_by_id BINARY(16),
  decided_by VARCHAR(200),
  decided_at DATETIME(6),
  KEY lines_of_claim (claim_id, visit_on),
  CONSTRAINT claim_line_of FOREIGN KEY (claim_id) REFERENCES claim (id),
  CONSTRAINT line_not_more_than_asked CHECK (asked_minor > 0 AND granted_minor >= 0 AND granted_minor <= asked_minor)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What the rules looked at when a claim was sent, and what they said, sealed under the family's key.
CREATE TABLE claim_check (
  claim_id BINARY(16) NOT NULL PRIMARY KEY,
  member_id BINARY(16) NOT NULL,
  rule_set VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed_inputs VARBINARY(20000) NOT NULL,
  sealed_results VARBINARY(12000) NOT NULL,
  ran_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  KEY checks_of_member (member_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
