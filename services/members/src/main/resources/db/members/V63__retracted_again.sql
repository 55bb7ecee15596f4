-- When the tombstone on the contacts was laid a second time, so that the broker closes the segment in which they lie.
ALTER TABLE erasure
    ADD COLUMN retracted_again_at DATETIME(6) NULL,
    ADD KEY erasure_retracted_again (retracted_again_at, begun_at);
