-- Who acts, or has acted, for whom, as members told it: never each other's buddy. It goes when either leaves (HelperBook).
CREATE TABLE helper (
  member_id BINARY(16) NOT NULL,
  helper_id BINARY(16) NOT NULL,
  PRIMARY KEY (member_id, helper_id),
  KEY helper_of (helper_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
