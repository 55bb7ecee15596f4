-- Whether who gave a date of birth is not of age yet, and nothing else of that date. NULL: nobody has looked since it was written.
ALTER TABLE profile_answer
    ADD COLUMN young BOOLEAN NULL,
    ADD KEY profile_answer_young (subject, young, member_id);
