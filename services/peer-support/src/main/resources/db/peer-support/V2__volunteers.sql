-- Who gives their time. The table itself refuses a place too many; one open application for each member.
CREATE TABLE volunteer (
  id BINARY(16) NOT NULL PRIMARY KEY,
  reference VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member_id BINARY(16) NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed_words VARBINARY(6000),
  capacity INT NOT NULL,
  taken INT NOT NULL,
  supervisor_id BINARY(16),
  supervisor_name VARCHAR(200),
  pause_reason VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  paused_until DATE,
  on_hold BIT(1) NOT NULL,
  applied_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  open_for BINARY(16) GENERATED ALWAYS AS (IF(status IN ('RETIRED', 'DECLINED'), NULL, member_id)) STORED,
  UNIQUE KEY volunteer_reference (reference),
  UNIQUE KEY one_open_for_each (open_for),
  KEY volunteer_of (member_id, id),
  KEY volunteer_status (status, id),
  CONSTRAINT never_more_than_three CHECK (taken BETWEEN 0 AND 3 AND capacity BETWEEN 1 AND 3)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Who is asked about a volunteer: by whom the link was made is a hash, what was said lies sealed.
CREATE TABLE referee (
  id BINARY(16) NOT NULL PRIMARY KEY,
  volunteer_id BINARY(16) NOT NULL,
  member_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  sealed_person VARBINARY(2000) NOT NULL,
  token_hash VARBINARY(32),
  asked_at DATETIME(6),
  expires_at DATETIME(6),
  answered_at DATETIME(6),
  sealed_answer VARBINARY(12000),
  version BIGINT NOT NULL,
  UNIQUE KEY one_link (token_hash),
  UNIQUE KEY two_each (volunteer_id, number),
  KEY referee_of (member_id),
  CONSTRAINT referee_for FOREIGN KEY (volunteer_id) REFERENCES volunteer (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What was seen to be in order, by whom, and on which days it holds. Never a certificate.
CREATE TABLE completion (
  id BINARY(16) NOT NULL PRIMARY KEY,
  volunteer_id BINARY(16) NOT NULL,
  requirement VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  level VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  certificate_number VARCHAR(40),
  valid_from DATE NOT NULL,
  valid_until DATE,
  exemption BIT(1) NOT NULL,
  seen_by BINARY(16) NOT NULL,
  seen_by_name VARCHAR(200) NOT NULL,
  seen_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  KEY completion_of (volunteer_id, id),
  CONSTRAINT completion_for FOREIGN KEY (volunteer_id) REFERENCES volunteer (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Each reminder once.
CREATE TABLE reminder (
  volunteer_id BINARY(16) NOT NULL,
  requirement VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  until_on DATE NOT NULL,
  days INT NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  PRIMARY KEY (volunteer_id, requirement, until_on, days)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
