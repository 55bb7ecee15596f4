-- Who works for the charity, and as what. A person without roles worked here once.
CREATE TABLE staff_person (
    person_id  BINARY(16)  NOT NULL PRIMARY KEY,
    invited_at DATETIME(6) NOT NULL,
    version    BIGINT      NOT NULL,
    KEY staff_person_order (invited_at, person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE staff_role (
    person_id BINARY(16)  NOT NULL,
    role      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (person_id, role),
    CONSTRAINT staff_role_person FOREIGN KEY (person_id) REFERENCES staff_person (person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
