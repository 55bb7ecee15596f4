-- Two records of one person: which one stays, which one closes, who of us said so first and who agreed. Ids and days only; it
-- goes with either of the two.
CREATE TABLE second_record (
    id          BINARY(16)  NOT NULL PRIMARY KEY,
    kept_id     BINARY(16)  NOT NULL,
    closing_id  BINARY(16)  NOT NULL,
    status      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    proposed_by BINARY(16)  NOT NULL,
    proposed_at DATETIME(6) NOT NULL,
    agreed_by   BINARY(16)  NULL,
    version     BIGINT      NOT NULL,
    UNIQUE KEY second_record_closing (closing_id),
    KEY second_record_kept (kept_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Whether somebody leaves because it is a second record of theirs, and not because they asked.
ALTER TABLE leaving ADD COLUMN second_record BOOLEAN NOT NULL DEFAULT FALSE;
