-- Since when an application waits for us, and what finds it for whoever has it, without reading what others have.
ALTER TABLE grant_application
  ADD COLUMN ours_since DATETIME(6),
  ADD COLUMN held_by BINARY(16) GENERATED ALWAYS AS (CASE
    WHEN status IN ('SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED', 'RECOMMENDED', 'APPEALED') THEN officer_id END) STORED,
  ADD KEY by_holder (held_by, submitted_at, id),
  ADD KEY by_shelf_and_officer (shelf, officer_id, submitted_at, id),
  ADD KEY by_shelf_and_currency (shelf, currency, submitted_at, id),
  ADD KEY by_ours_since (ours_since, id);

UPDATE grant_application SET ours_since = COALESCE(appealed_at, submitted_at)
  WHERE status IN ('SUBMITTED', 'IN_REVIEW', 'RECOMMENDED', 'APPEALED');
