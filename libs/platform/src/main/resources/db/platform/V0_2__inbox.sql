CREATE TABLE inbox (
  consumer VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  event_id BINARY(16) NOT NULL,
  heard_at DATETIME(6) NOT NULL,
  PRIMARY KEY (consumer, event_id),
  KEY inbox_heard_at (heard_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
