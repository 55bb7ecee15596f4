-- Money put aside. The table itself refuses what does not add up.
CREATE TABLE fund (
  id BINARY(16) NOT NULL PRIMARY KEY,
  name VARCHAR(100) NOT NULL,
  currency VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opens_on DATE NOT NULL,
  closes_on DATE NOT NULL,
  allocated_minor BIGINT NOT NULL,
  available_minor BIGINT NOT NULL,
  reserved_minor BIGINT NOT NULL,
  committed_minor BIGINT NOT NULL,
  paid_minor BIGINT NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  UNIQUE KEY one_name (name),
  CONSTRAINT adds_up CHECK (allocated_minor = available_minor + reserved_minor + committed_minor + paid_minor),
  CONSTRAINT nothing_negative CHECK (allocated_minor > 0 AND available_minor >= 0 AND reserved_minor >= 0
    AND committed_minor >= 0 AND paid_minor >= 0)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE reservation (
  application_id BINARY(16) NOT NULL PRIMARY KEY,
  fund_id BINARY(16) NOT NULL,
  minor BIGINT NOT NULL,
  currency VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT reservation_in FOREIGN KEY (fund_id) REFERENCES fund (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
