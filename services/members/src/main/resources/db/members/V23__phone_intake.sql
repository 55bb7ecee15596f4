-- Whom staff entered on the phone. What was typed to reach them is sealed under their own key.
CREATE TABLE phone_intake (
    member_id  BINARY(16)     NOT NULL PRIMARY KEY,
    staff_id   BINARY(16)     NOT NULL,
    form_key   BINARY(16)     NOT NULL,
    phone      VARBINARY(700) NULL,
    email      VARBINARY(700) NULL,
    entered_at DATETIME(6)    NOT NULL,
    UNIQUE KEY phone_intake_form (form_key),
    KEY phone_intake_staff (staff_id, member_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- For how long staff may act for somebody who is on the phone.
CREATE TABLE phone_help (
    id        BINARY(16)  NOT NULL PRIMARY KEY,
    person_id BINARY(16)  NOT NULL,
    staff_id  BINARY(16)  NOT NULL,
    began_at  DATETIME(6) NOT NULL,
    ends_at   DATETIME(6) NOT NULL,
    KEY phone_help_live (staff_id, person_id, ends_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- To see whether somebody of that name is known already.
ALTER TABLE member ADD KEY member_name (name);
