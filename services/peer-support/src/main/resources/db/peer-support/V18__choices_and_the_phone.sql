-- Who was shown to a member, without a name. It goes when either of the two leaves (PossibilitiesOfPerson).
CREATE TABLE possibility (
  request_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  volunteer_id BINARY(16) NOT NULL,
  shown_at DATETIME(6) NOT NULL,
  answer VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin,
  PRIMARY KEY (request_id, number),
  UNIQUE KEY shown_once (request_id, volunteer_id),
  KEY shown_of (volunteer_id),
  CONSTRAINT possibility_of FOREIGN KEY (request_id) REFERENCES support_request (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Which of the staff entered somebody on the phone, as members told it; who typed a request for whom it belongs to, and how the
-- consent was given. Ids and codes.
ALTER TABLE person ADD COLUMN entered_by BINARY(16);
ALTER TABLE support_request ADD COLUMN typed_by BINARY(16), ADD COLUMN consent_by VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin;
