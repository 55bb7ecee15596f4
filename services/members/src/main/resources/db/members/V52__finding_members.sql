-- What people call a member on the phone, given out when it is first asked for; and whether what we find a member by is still
-- true: every change of a member raises its version.
ALTER TABLE member
    ADD COLUMN reference     CHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN found_version BIGINT   NULL,
    ADD COLUMN find_due      BOOLEAN  GENERATED ALWAYS AS (found_version IS NULL OR found_version <> version) STORED NOT NULL,
    ADD UNIQUE KEY member_reference (reference),
    ADD KEY member_find_due (find_due, id);

-- By which spellings a member is found: each word of the name and of the mailbox, and each with one letter left out.
CREATE TABLE find_key (
    spelling  VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    member_id BINARY(16)  NOT NULL,
    PRIMARY KEY (spelling, member_id),
    KEY find_key_member (member_id),
    CONSTRAINT find_key_of_member FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
