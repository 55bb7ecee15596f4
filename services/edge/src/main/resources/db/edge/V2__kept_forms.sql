-- Which browsers somebody signed in with lately, by a hash of what each carries. person is who signed in, served whose
-- matters they saw.
CREATE TABLE known_browser (
    hash       BINARY(32)  NOT NULL PRIMARY KEY,
    person     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    served     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    KEY known_browser_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What somebody sent after their time was up, sealed with what their browser carries: nobody else can open it, nor can we.
CREATE TABLE kept_form (
    id         BINARY(16)    NOT NULL PRIMARY KEY,
    browser    BINARY(32)    NOT NULL,
    person     VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    served     VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    action     VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed     MEDIUMBLOB    NOT NULL,
    kept_at    DATETIME(6)   NOT NULL,
    expires_at DATETIME(6)   NOT NULL,
    KEY kept_form_browser (browser, kept_at),
    KEY kept_form_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
