-- Finds what was paid to a family who asks for it, or leaves.
ALTER TABLE payment ADD KEY by_member (member_id, id);
ALTER TABLE payment_line ADD KEY line_by_member (member_id), ADD KEY line_by_application (application_id);
