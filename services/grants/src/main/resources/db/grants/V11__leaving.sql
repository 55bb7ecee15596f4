-- Until when a payment's record is kept after its family has left; and that an applicant has died.
ALTER TABLE grant_application
  ADD COLUMN keep_until DATE NULL,
  ADD KEY kept_until (keep_until);

ALTER TABLE applicant ADD COLUMN died_at DATETIME(6) NULL;
