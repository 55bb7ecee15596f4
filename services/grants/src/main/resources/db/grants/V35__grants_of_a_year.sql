-- Finds what was granted in a year.
ALTER TABLE decision ADD KEY by_step_and_time (step, decided_at);
