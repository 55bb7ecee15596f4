-- Who would like to talk to somebody. What they told lies sealed under their key; how to reach the volunteer under the volunteer's.
CREATE TABLE support_request (
  id BINARY(16) NOT NULL PRIMARY KEY,
  reference VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member_id BINARY(16) NOT NULL,
  status VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed_words VARBINARY(12000),
  consent_wording VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  waiting_since DATETIME(6),
  failed_offers INT NOT NULL,
  hold_reason VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin,
  review_on DATE,
  volunteer_id BINARY(16),
  volunteer_member_id BINARY(16),
  score INT,
  sealed_explanation VARBINARY(8000),
  answer_by DATETIME(6),
  sealed_volunteer_contact VARBINARY(2000),
  sealed_member_contact VARBINARY(2000),
  introduced_at DATETIME(6),
  last_contact_on DATE,
  needs_person BIT(1) NOT NULL,
  end_reason VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  ended_at DATETIME(6),
  before_death VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin,
  started_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  -- one person waits once, whoever presses twice
  waits_for BINARY(16) GENERATED ALWAYS AS (IF(status IN ('DRAFT', 'REQUESTED', 'WAITING', 'ON_HOLD', 'PROPOSED', 'OFFERED_TO_VOLUNTEER', 'OFFERED_TO_MEMBER'), member_id, NULL)) STORED,
  UNIQUE KEY request_reference (reference),
  UNIQUE KEY waits_once (waits_for),
  KEY request_of (member_id, id),
  KEY request_with (volunteer_member_id, id),
  KEY request_of_volunteer (volunteer_id),
  KEY request_status (status, id),
  CONSTRAINT request_volunteer FOREIGN KEY (volunteer_id) REFERENCES volunteer (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Whom not to bring together again.
CREATE TABLE past_offer (
  id BINARY(16) NOT NULL PRIMARY KEY,
  request_id BINARY(16) NOT NULL,
  member_id BINARY(16) NOT NULL,
  volunteer_id BINARY(16) NOT NULL,
  outcome VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed_reason VARBINARY(8000),
  at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  KEY past_of (request_id, id),
  KEY past_with (member_id),
  CONSTRAINT past_request FOREIGN KEY (request_id) REFERENCES support_request (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- That two people talked, how and how long; topics are codes.
CREATE TABLE contact_entry (
  id BINARY(16) NOT NULL PRIMARY KEY,
  request_id BINARY(16) NOT NULL,
  written_by BINARY(16) NOT NULL,
  on_day DATE NOT NULL,
  minutes INT NOT NULL,
  medium VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  happened BIT(1) NOT NULL,
  topics VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  KEY contact_of (request_id, on_day, id),
  CONSTRAINT contact_request FOREIGN KEY (request_id) REFERENCES support_request (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Each check-in once: 14, 42 and 90 days after two people met.
CREATE TABLE check_in (
  request_id BINARY(16) NOT NULL,
  days INT NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  PRIMARY KEY (request_id, days)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
