-- What a virus scanner said of a file. What it has not looked at yet is found in the order it was last tried.
ALTER TABLE evidence
  ADD COLUMN scan VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'NOT_SCANNED',
  ADD COLUMN tried_at DATETIME(6),
  ADD COLUMN to_scan INT GENERATED ALWAYS AS (CASE WHEN scan = 'NOT_SCANNED' THEN 1 END) STORED,
  ADD KEY evidence_to_scan (to_scan, tried_at, id);
