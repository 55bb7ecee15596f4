-- How a grant that is recommended should reach the family; none: as a fixed sum.
ALTER TABLE decision ADD COLUMN award VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin;

-- What a family may draw on with claims. The table itself refuses what does not add up.
CREATE TABLE award (
  application_id BINARY(16) NOT NULL PRIMARY KEY,
  member_id BINARY(16) NOT NULL,
  reference VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payee_name VARCHAR(200) NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  currency VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  total_minor BIGINT NOT NULL,
  left_minor BIGINT NOT NULL,
  asked_minor BIGINT NOT NULL,
  granted_minor BIGINT NOT NULL,
  released_minor BIGINT NOT NULL,
  journeys_per_week INT NOT NULL,
  weeks INT NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  claims INT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6),
  version BIGINT NOT NULL,
  KEY awards_of_member (member_id),
  KEY awards_by_end (status, last_day),
  CONSTRAINT award_adds_up CHECK (total_minor = left_minor + asked_minor + granted_minor + released_minor),
  CONSTRAINT award_never_below_nothing CHECK (total_minor > 0 AND left_minor >= 0 AND asked_minor >= 0
    AND granted_minor >= 0 AND released_minor >= 0)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
