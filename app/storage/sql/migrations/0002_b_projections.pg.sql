-- account and account_key follow HR's events only, so only HR writes them. Public keys are public.

ALTER TABLE projection_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE projection_cursor ENABLE ROW LEVEL SECURITY;
ALTER TABLE account ENABLE ROW LEVEL SECURITY;
ALTER TABLE account_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE review ENABLE ROW LEVEL SECURITY;
ALTER TABLE standing ENABLE ROW LEVEL SECURITY;

CREATE POLICY see ON projection_version FOR SELECT USING (true);
CREATE POLICY hr ON projection_version USING ((SELECT my_role()) = 'hr');
CREATE POLICY see ON projection_cursor FOR SELECT USING (true);
CREATE POLICY hr ON projection_cursor USING ((SELECT my_role()) = 'hr');

CREATE POLICY see ON account FOR SELECT USING (learner IN (SELECT my_people()) OR learner IN (SELECT my_mentees()));
CREATE POLICY hr ON account USING ((SELECT my_role()) = 'hr');
CREATE POLICY see ON account_key FOR SELECT USING ((SELECT me()) IS NOT NULL);
CREATE POLICY hr ON account_key USING ((SELECT my_role()) = 'hr');

CREATE POLICY own ON review USING (
    learner = (SELECT me()) OR (SELECT my_role()) = 'hr' OR learner IN (SELECT my_mentees()));
CREATE POLICY own ON standing USING (
    learner = (SELECT me()) OR (SELECT my_role()) = 'hr' OR learner IN (SELECT my_mentees()));

GRANT SELECT, INSERT, UPDATE, DELETE ON projection_version, projection_cursor, account, account_key, review, standing
    TO vestibule_member;
