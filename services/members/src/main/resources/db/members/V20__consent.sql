-- What somebody agreed to: one row a fact, never changed but by the day it was withdrawn. While it stands, it stands once.
CREATE TABLE consent (
    id           BINARY(16)  NOT NULL PRIMARY KEY,
    member_id    BINARY(16)  NOT NULL,
    purpose      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    wording      VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    jurisdiction VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    basis        VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    given_at     DATETIME(6) NOT NULL,
    given_by     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recorded_by  BINARY(16)  NOT NULL,
    evidence     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    withdrawn_at DATETIME(6) NULL,
    standing     TINYINT GENERATED ALWAYS AS (IF(withdrawn_at IS NULL, 1, NULL)) STORED,
    UNIQUE KEY consent_stands_once (member_id, purpose, wording, standing),
    KEY consent_history (member_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
