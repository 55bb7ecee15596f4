-- What the modulus check said of a UK sort code and number when they were given, or when they were last made ready to be paid.
ALTER TABLE bank_details
  ADD COLUMN number_check VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN checked_with VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN insisted BOOLEAN NOT NULL DEFAULT FALSE,
  ADD CONSTRAINT bank_details_check CHECK (number_check IN ('VALID', 'INVALID', 'UNKNOWN'));

-- An IBAN carries its own check digits, so it has none of this.
UPDATE bank_details SET number_check = 'UNKNOWN' WHERE currency = 'GBP';
