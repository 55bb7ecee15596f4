-- Whoever is asked is reminded once before their time is over.
ALTER TABLE support_request ADD COLUMN reminded BIT(1) NOT NULL DEFAULT b'0';
