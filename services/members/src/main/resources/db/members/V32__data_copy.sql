-- Who asked for a copy of what is held of them: one at a time. The key that opens the pieces is sealed under the member's
-- own; with either gone, or after its days, nobody can open them.
CREATE TABLE data_copy (
    id         BINARY(16)      NOT NULL PRIMARY KEY,
    member_id  BINARY(16)      NOT NULL,
    sealed_key VARBINARY(2000) NOT NULL,
    asked_at   DATETIME(6)     NOT NULL,
    ready_at   DATETIME(6)     NULL,
    expires_at DATETIME(6)     NULL,
    version    BIGINT          NOT NULL,
    UNIQUE KEY one_copy (member_id),
    KEY data_copy_waiting (ready_at, asked_at),
    KEY data_copy_over (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE data_copy_piece (
    copy_id BINARY(16)  NOT NULL,
    service VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number  INT         NOT NULL,
    last    BOOLEAN     NOT NULL,
    sealed  MEDIUMTEXT  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (copy_id, service, number),
    CONSTRAINT data_copy_piece_of FOREIGN KEY (copy_id) REFERENCES data_copy (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
