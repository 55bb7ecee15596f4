-- What was mailed to open the door, as hashes only.
CREATE TABLE one_time_key (
    id           BINARY(16)  NOT NULL PRIMARY KEY,
    purpose      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    address_hash VARBINARY(32)  NOT NULL,
    person_id    BINARY(16)  NULL,
    link_hash    VARBINARY(32)  NOT NULL,
    code_hash    VARBINARY(32)  NOT NULL,
    browser_hash VARBINARY(32)  NULL,
    wrong_codes  INT         NOT NULL,
    made_at      DATETIME(6) NOT NULL,
    expires_at   DATETIME(6) NOT NULL,
    used_at      DATETIME(6) NULL,
    version      BIGINT      NOT NULL,
    UNIQUE KEY one_time_key_link (link_hash),
    KEY one_time_key_browser (browser_hash, made_at),
    KEY one_time_key_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- How often something was done in one stretch of time.
CREATE TABLE tally (
    hash        BINARY(32) NOT NULL,
    time_window BIGINT     NOT NULL,
    times       INT        NOT NULL,
    PRIMARY KEY (hash, time_window),
    KEY tally_window (time_window)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
