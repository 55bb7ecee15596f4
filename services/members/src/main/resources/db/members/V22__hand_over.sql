-- A link by which a person takes over what somebody began for them. The address is sealed under their key; of the link
-- only a keyed hash is kept.
CREATE TABLE hand_over (
    id         BINARY(16)     NOT NULL PRIMARY KEY,
    person_id  BINARY(16)     NOT NULL,
    sealed     VARBINARY(700) NOT NULL,
    link_hash  VARBINARY(32)  NOT NULL,
    asked_at   DATETIME(6)    NOT NULL,
    expires_at DATETIME(6)    NOT NULL,
    used_at    DATETIME(6)    NULL,
    UNIQUE KEY hand_over_link (link_hash),
    KEY hand_over_person (person_id, asked_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
