-- Who of staff entered the member on the phone: they may not decide what that member asks for.
ALTER TABLE applicant ADD COLUMN entered_by BINARY(16) NULL AFTER nation;
