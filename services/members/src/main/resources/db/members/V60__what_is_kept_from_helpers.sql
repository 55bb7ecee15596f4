-- What a person keeps from one helper: codes, with a space between. Nothing: all is open but what is private by itself.
ALTER TABLE helping ADD COLUMN shut VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';
