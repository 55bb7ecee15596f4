-- A person the charity knows. email_key is the one spelling by which an address is known.
CREATE TABLE member (
    id               BINARY(16)   NOT NULL PRIMARY KEY,
    email            VARCHAR(254) NOT NULL,
    email_key        VARCHAR(320) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name             VARCHAR(100) NOT NULL,
    status           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    relationship     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    health_condition VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    nation           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    asked_at         DATETIME(6)  NOT NULL,
    joined_at        DATETIME(6)  NULL,
    version          BIGINT       NOT NULL,
    UNIQUE KEY member_email (email_key),
    KEY member_unconfirmed (status, asked_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
