-- Who is to be forgotten as soon as what is under way for them, such as a payment, has come to its end.
CREATE TABLE forgetting_later (
  person BINARY(16) NOT NULL,
  erasure BINARY(16) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  PRIMARY KEY (person),
  KEY forgetting_later_order (asked_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
