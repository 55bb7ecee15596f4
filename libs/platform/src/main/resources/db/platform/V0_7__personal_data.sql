-- Who has left: by id alone, so that what arrives late does not bring them back.
CREATE TABLE forgotten (
  person BINARY(16) NOT NULL,
  erasure BINARY(16) NOT NULL,
  kept INT NOT NULL,
  at DATETIME(6) NOT NULL,
  swept_at DATETIME(6) NULL,
  PRIMARY KEY (person),
  KEY forgotten_to_sweep (swept_at, at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Who asked for what is held of them. Rows live until the last piece is told.
CREATE TABLE data_export (
  export BINARY(16) NOT NULL,
  person BINARY(16) NOT NULL,
  sealing_key VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  attempt INT NOT NULL,
  held_until DATETIME(6) NULL,
  built BOOLEAN NOT NULL,
  PRIMARY KEY (export),
  KEY data_export_order (asked_at),
  KEY data_export_person (person)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Pieces of archives, sealed to a key that is not here.
CREATE TABLE data_piece (
  export BINARY(16) NOT NULL,
  attempt INT NOT NULL,
  number INT NOT NULL,
  last BOOLEAN NOT NULL,
  sealed MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (export, attempt, number),
  CONSTRAINT data_piece_of FOREIGN KEY (export) REFERENCES data_export (export) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Dead letters and deeds are found by whom they are about.
ALTER TABLE dead_letter ADD KEY dead_letter_key (`key`);
ALTER TABLE audit ADD KEY audit_actor (actor_id), ADD KEY audit_behalf (on_behalf_of);
