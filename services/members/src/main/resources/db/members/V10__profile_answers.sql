-- What members answer about themselves, one subject a row, sealed under their own key. An answer taken back leaves its
-- version, so that a page opened before is still known to be old.
CREATE TABLE profile_answer (
    member_id   BINARY(16)  NOT NULL,
    subject     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed      BLOB        NULL,
    version     BIGINT      NOT NULL,
    answered_at DATETIME(6) NOT NULL,
    PRIMARY KEY (member_id, subject)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What of it matching was last told, as a keyed hash: the same again is no news.
CREATE TABLE support_profile_told (
    member_id BINARY(16)  NOT NULL PRIMARY KEY,
    digest    BINARY(32)  NOT NULL,
    told_at   DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
