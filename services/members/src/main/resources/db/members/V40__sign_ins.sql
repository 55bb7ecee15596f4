-- Where somebody is signed in: one row for each browser, gone when it is over. Coarse on purpose: the family of the
-- browser and the beginning of the network, enough for its owner to know it by.
CREATE TABLE sign_in (
    id           BINARY(16)  NOT NULL PRIMARY KEY,
    person_id    BINARY(16)  NOT NULL,
    browser      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    device       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    network      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    factor       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    began_at     DATETIME(6) NOT NULL,
    last_used_at DATETIME(6) NOT NULL,
    KEY sign_in_person (person_id, last_used_at),
    KEY sign_in_old (last_used_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
