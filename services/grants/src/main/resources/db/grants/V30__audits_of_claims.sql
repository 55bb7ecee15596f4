-- A drawing of paid claims to look at again, with the seed that anybody can draw with once more. Nothing personal.
CREATE TABLE draw (
  id BINARY(16) NOT NULL PRIMARY KEY,
  drawn_by_id BINARY(16) NOT NULL,
  drawn_by VARCHAR(200) NOT NULL,
  drawn_at DATETIME(6) NOT NULL,
  seed CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  percent INT NOT NULL,
  above_minor BIGINT NOT NULL,
  population INT NOT NULL,
  chosen INT NOT NULL,
  version BIGINT NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Every claim there was to draw from, chosen or not, each in one drawing.
CREATE TABLE audit_item (
  claim_id BINARY(16) NOT NULL PRIMARY KEY,
  draw_id BINARY(16) NOT NULL,
  member_id BINARY(16) NOT NULL,
  reference VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  minor BIGINT NOT NULL,
  currency VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  choice VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  sealed_words VARBINARY(6000),
  looked_by_id BINARY(16),
  looked_by VARCHAR(200),
  looked_at DATETIME(6),
  version BIGINT NOT NULL,
  KEY items_of_draw (draw_id, reference),
  KEY items_of_member (member_id),
  CONSTRAINT item_of FOREIGN KEY (draw_id) REFERENCES draw (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
