-- A payment is for a whole grant or for one claim, and there is one for each.
ALTER TABLE payment ADD COLUMN claim_id BINARY(16);
ALTER TABLE payment
  ADD COLUMN owed_for BINARY(16) GENERATED ALWAYS AS (COALESCE(claim_id, application_id)) STORED,
  DROP KEY one_for_an_application,
  ADD UNIQUE KEY one_payment_for_each (owed_for),
  ADD KEY payments_of_application (application_id);
