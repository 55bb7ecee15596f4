-- When one of us last compared an entry of the help finder with its source. The content file may know of a later day.
CREATE TABLE help_check (
    entry_id     VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    checked_on   DATE         NOT NULL,
    checked_by   BINARY(16)   NOT NULL,
    checked_name VARCHAR(200) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
