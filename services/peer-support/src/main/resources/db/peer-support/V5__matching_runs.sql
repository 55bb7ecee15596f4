-- Each run of the matching with its proof, and for whom it found nobody.
CREATE TABLE matching_run (
  id BINARY(16) NOT NULL PRIMARY KEY,
  started_by VARCHAR(200) NOT NULL,
  requests INT NOT NULL,
  volunteers INT NOT NULL,
  pairs INT NOT NULL,
  matched INT NOT NULL,
  total_cost BIGINT NOT NULL,
  certificate MEDIUMBLOB NOT NULL,
  unmatched MEDIUMBLOB NOT NULL,
  at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- One run a night, however many of us look at the clock.
CREATE TABLE night (
  day DATE NOT NULL PRIMARY KEY
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
