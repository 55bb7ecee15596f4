-- What people ask the office. Who asked and what they wrote is sealed, in enquiry_text; here stands what the queue needs.
CREATE TABLE enquiry (
    id           BINARY(16)   NOT NULL PRIMARY KEY,
    reference    VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    form_id      BINARY(16)   NOT NULL,
    topic        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    answer_by    VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    nation       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    status       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    queue        VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin
                 GENERATED ALWAYS AS (CASE WHEN status IN ('NEW', 'OPEN') THEN 'WAITING' ELSE status END) STORED NOT NULL,
    owner_id     BINARY(16)   NULL,
    member_id    BINARY(16)   NULL,
    sealed_under BINARY(16)   NOT NULL,
    address_hash VARBINARY(32) NULL,
    mailable     BOOLEAN      NOT NULL,
    received_at  DATETIME(6)  NOT NULL,
    due_on       DATE         NOT NULL,
    settled_at   DATETIME(6)  NULL,
    acts         INT          NOT NULL,
    outcome      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    signposts    VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    suspicions   VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version      BIGINT       NOT NULL,
    UNIQUE KEY enquiry_reference (reference),
    UNIQUE KEY enquiry_form (form_id),
    KEY enquiry_queue (queue, due_on, id),
    KEY enquiry_owner (owner_id, queue, due_on, id),
    KEY enquiry_member (member_id, id),
    KEY enquiry_address (address_hash, id),
    KEY enquiry_settled (queue, settled_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Everything that was written: what was asked, drafts, replies and notes, each sealed in its place.
CREATE TABLE enquiry_text (
    id          BINARY(16)   NOT NULL PRIMARY KEY,
    enquiry_id  BINARY(16)   NOT NULL,
    kind        VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    author_id   BINARY(16)   NULL,
    author_name VARCHAR(200) NULL,
    sealed      MEDIUMBLOB   NOT NULL,
    written_at  DATETIME(6)  NOT NULL,
    KEY enquiry_text_of (enquiry_id, kind, id),
    CONSTRAINT enquiry_text_enquiry FOREIGN KEY (enquiry_id) REFERENCES enquiry (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Whom the safeguarding lead named to read one that tells of something that felt wrong.
CREATE TABLE enquiry_reader (
    enquiry_id BINARY(16)  NOT NULL,
    person_id  BINARY(16)  NOT NULL,
    named_by   BINARY(16)  NOT NULL,
    named_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (enquiry_id, person_id),
    CONSTRAINT enquiry_reader_enquiry FOREIGN KEY (enquiry_id) REFERENCES enquiry (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
