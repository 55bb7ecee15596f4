-- Who wants to leave, and may still change their mind.
CREATE TABLE leaving (
    member_id  BINARY(16)  NOT NULL PRIMARY KEY,
    asked_at   DATETIME(6) NOT NULL,
    erasure_on DATE        NOT NULL,
    version    BIGINT      NOT NULL,
    KEY leaving_due (erasure_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Who has left, and what each service answered. All that stays of a person, but for where their last mail goes: sealed
-- under a key of the erasure's own, which is thrown away when that mail is told.
CREATE TABLE erasure (
    id             BINARY(16)      NOT NULL PRIMARY KEY,
    person_id      BINARY(16)      NOT NULL,
    begun_at       DATETIME(6)     NOT NULL,
    sealed_contact VARBINARY(4000) NULL,
    farewell_at    DATETIME(6)     NULL,
    version        BIGINT          NOT NULL,
    UNIQUE KEY erasure_of (person_id),
    KEY erasure_farewell (farewell_at, begun_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE erasure_answer (
    erasure_id  BINARY(16)  NOT NULL,
    service     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kept        INT         NOT NULL,
    answered_at DATETIME(6) NOT NULL,
    PRIMARY KEY (erasure_id, service),
    CONSTRAINT erasure_answer_of FOREIGN KEY (erasure_id) REFERENCES erasure (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
