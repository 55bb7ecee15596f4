CREATE TABLE dead_letter (
  id BINARY(16) NOT NULL,
  topic VARCHAR(249) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  consumer_group VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source_partition INT NOT NULL,
  source_offset BIGINT NOT NULL,
  source_topic VARCHAR(249) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `key` VARCHAR(255) NULL,
  type VARCHAR(128) NULL,
  headers JSON NOT NULL,
  payload MEDIUMBLOB NULL,
  reason VARCHAR(500) NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  died_at DATETIME(6) NOT NULL,
  replayed_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY dead_letter_source (consumer_group, source_topic, source_partition, source_offset),
  KEY dead_letter_state (state, died_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
