-- A group chat and when it is planned. The title and the words are the charity's own; who leads is a member id, and the name only of
-- staff: a volunteer's name lies sealed with the volunteer. The link lets people in: it is shown on one page, near the start, and told to nobody.
CREATE TABLE group_series (
  id BINARY(16) NOT NULL PRIMARY KEY,
  title VARCHAR(80) NOT NULL,
  about VARCHAR(1000) NOT NULL,
  roles VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  conditions VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facilitator_id BINARY(16),
  facilitator_name VARCHAR(200),
  backup_id BINARY(16),
  backup_name VARCHAR(200),
  join_link VARCHAR(500) NOT NULL,
  zone VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  first_day DATE NOT NULL,
  start_time VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  minutes INT NOT NULL,
  places INT NOT NULL,
  rhythm VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  planned INT NOT NULL,
  version BIGINT NOT NULL,
  KEY series_led_by (facilitator_id),
  KEY series_backed_by (backup_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- One meeting of a group. The table itself refuses a place too many.
CREATE TABLE group_session (
  id BINARY(16) NOT NULL PRIMARY KEY,
  reference VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  series_id BINARY(16) NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  zone VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  places INT NOT NULL,
  taken INT NOT NULL,
  last_in_line INT NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sequence INT NOT NULL,
  leaders_told BIT(1) NOT NULL,
  reminded BIT(1) NOT NULL,
  version BIGINT NOT NULL,
  UNIQUE KEY session_reference (reference),
  KEY session_of (series_id, starts_at, id),
  KEY session_status (status, starts_at, id),
  CONSTRAINT never_overbooked CHECK (taken BETWEEN 0 AND places),
  CONSTRAINT session_series FOREIGN KEY (series_id) REFERENCES group_series (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Who has a place in a meeting, waits for one, or had one. The name lies sealed under their key.
CREATE TABLE group_place (
  id BINARY(16) NOT NULL PRIMARY KEY,
  session_id BINARY(16) NOT NULL,
  member_id BINARY(16) NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  in_line INT NOT NULL,
  sealed_name VARBINARY(1200),
  sequence INT NOT NULL,
  reminded BIT(1) NOT NULL,
  came BIT(1),
  before_death VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  version BIGINT NOT NULL,
  UNIQUE KEY one_place_each (session_id, member_id),
  KEY place_line (session_id, status, in_line),
  KEY place_of (member_id, status),
  CONSTRAINT place_session FOREIGN KEY (session_id) REFERENCES group_session (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
