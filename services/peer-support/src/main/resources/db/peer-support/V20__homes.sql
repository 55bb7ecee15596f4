-- The mark of where somebody lives, as members told it: who has the same lives together and is never each other's
-- buddy. It goes with the row when they leave, and when matching may know nothing of them any more.
ALTER TABLE person
  ADD COLUMN home VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  ADD KEY person_home (home);
