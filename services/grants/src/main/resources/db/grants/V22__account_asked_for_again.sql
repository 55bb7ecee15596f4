-- Since when a family is asked for another account, because the bank sent their money back.
ALTER TABLE bank_details ADD COLUMN wanted_again_at DATETIME(6);
