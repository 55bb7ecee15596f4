-- What a family answered lies sealed under the applicant's key, and so does what the rules looked at.
-- In the open stay the day of admission, which finds a second application for the same stay, and the figures.
ALTER TABLE grant_application
  DROP COLUMN patient_name,
  DROP COLUMN tie,
  DROP COLUMN discharged_on,
  DROP COLUMN hospital_code,
  DROP COLUMN hospital_name,
  DROP COLUMN hospital_town,
  DROP COLUMN hospital_postcode,
  DROP COLUMN ward,
  DROP COLUMN mode,
  DROP COLUMN journeys_per_week,
  DROP COLUMN weeks,
  DROP COLUMN first_visit_on,
  DROP COLUMN home_postcode,
  DROP COLUMN fare_minor,
  DROP COLUMN taxi_reason,
  ADD COLUMN sealed_patient VARBINARY(2000),
  ADD COLUMN sealed_hospital VARBINARY(2000),
  ADD COLUMN sealed_travel VARBINARY(3000);

ALTER TABLE check_run
  DROP COLUMN inputs,
  DROP COLUMN results,
  ADD COLUMN sealed_inputs VARBINARY(6000) NOT NULL,
  ADD COLUMN sealed_results VARBINARY(10000) NOT NULL;
