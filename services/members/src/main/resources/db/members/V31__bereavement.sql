-- That staff were told of a death, how, and whether support was offered to those around. One that was a mistake stays,
-- corrected; a person has at most one that stands.
CREATE TABLE bereavement (
    id           BINARY(16)  NOT NULL PRIMARY KEY,
    member_id    BINARY(16)  NOT NULL,
    known_by     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    died_on      DATE        NULL,
    noted_at     DATETIME(6) NOT NULL,
    corrected_at DATETIME(6) NULL,
    offered      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    offered_at   DATETIME(6) NULL,
    version      BIGINT      NOT NULL,
    stands_for   BINARY(16) GENERATED ALWAYS AS (CASE WHEN corrected_at IS NULL THEN member_id END) STORED,
    UNIQUE KEY one_that_stands (stands_for),
    KEY bereavement_of (member_id, noted_at),
    KEY bereavement_to_do (offered_at, corrected_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
