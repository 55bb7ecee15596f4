-- How many visits a family asked to be paid for: a bare number, so that a report need open nothing of what they wrote.
-- It goes when the family leaves. What was sent in a year is read by the time it was sent.
ALTER TABLE grant_application
  ADD COLUMN visits INT,
  ADD KEY by_submitted (submitted_at);
