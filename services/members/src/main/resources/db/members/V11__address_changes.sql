-- An address that somebody wants to have instead of theirs, until a link mailed to it is opened. The address is sealed
-- under their key; of the link only a keyed hash is kept.
CREATE TABLE address_change (
    id         BINARY(16)     NOT NULL PRIMARY KEY,
    member_id  BINARY(16)     NOT NULL,
    sealed     VARBINARY(700) NOT NULL,
    link_hash  VARBINARY(32)  NOT NULL,
    asked_at   DATETIME(6)    NOT NULL,
    expires_at DATETIME(6)    NOT NULL,
    used_at    DATETIME(6)    NULL,
    version    BIGINT         NOT NULL,
    UNIQUE KEY address_change_link (link_hash),
    KEY address_change_member (member_id, asked_at),
    KEY address_change_old (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
