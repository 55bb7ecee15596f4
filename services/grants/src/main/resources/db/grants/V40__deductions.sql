-- What is taken off a payment, because its family was paid too much before. Something is always left to pay.
ALTER TABLE payment
  ADD COLUMN deducted_minor BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN deduction_stands BOOLEAN NOT NULL DEFAULT FALSE,
  ADD CONSTRAINT something_is_left CHECK (deducted_minor >= 0 AND deducted_minor < minor);

-- Of a line, minor is what goes to the bank: what was owed without what was taken off.
ALTER TABLE payment_line
  ADD COLUMN deducted_minor BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN deduction_decided BOOLEAN NOT NULL DEFAULT FALSE;
