-- Who may act for whom. While somebody is invited their address is known by a keyed hash, and their name is sealed under
-- the key of whom they are to help. form_key makes a form that is sent twice count once.
CREATE TABLE helping (
    id         BINARY(16)     NOT NULL PRIMARY KEY,
    person_id  BINARY(16)     NOT NULL,
    helper_id  BINARY(16)     NULL,
    status     VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    tie        VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    knows      VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    email_hash VARBINARY(32)  NULL,
    called     VARBINARY(700) NULL,
    form_key   BINARY(16)     NOT NULL,
    asked_at   DATETIME(6)    NOT NULL,
    began_at   DATETIME(6)    NULL,
    ended_at   DATETIME(6)    NULL,
    version    BIGINT         NOT NULL,
    active     TINYINT GENERATED ALWAYS AS (IF(status = 'ACTIVE', 1, NULL)) STORED,
    UNIQUE KEY helping_once (person_id, helper_id, active),
    UNIQUE KEY helping_form (form_key),
    KEY helping_helper (helper_id, status),
    KEY helping_invited (email_hash, status)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What others did for a person is read by that person.
ALTER TABLE audit ADD KEY audit_served (on_behalf_of, id);
