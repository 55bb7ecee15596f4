-- Guesses by whoever holds the link are counted apart, so that a guesser in the browser that asked shuts nothing to the
-- reader of the mail. And whether a person's mail is still awaited is found by the person.
ALTER TABLE one_time_key
    ADD COLUMN wrong_codes_with_link INT NOT NULL DEFAULT 0,
    ADD KEY one_time_key_person (person_id, expires_at);
