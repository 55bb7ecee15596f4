CREATE TABLE person_key (
  person BINARY(16) NOT NULL,
  wrapped VARBINARY(255) NULL,
  made_at DATETIME(6) NOT NULL,
  forgotten_at DATETIME(6) NULL,
  PRIMARY KEY (person)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
