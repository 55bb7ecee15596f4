-- A dead letter is tried again through the outbox, as it stood: with no key or body, or with headers we did not write.
ALTER TABLE outbox
  MODIFY `key` VARCHAR(255) NULL,
  MODIFY headers VARCHAR(8000) NOT NULL,
  MODIFY payload MEDIUMBLOB NULL;
