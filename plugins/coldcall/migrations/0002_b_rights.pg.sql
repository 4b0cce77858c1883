-- A mentor sees their people's recordings and clients. To add, change and delete them is for the person alone, and for HR, whose program
-- deletes what was kept long enough. Beside the host's rule, which lets a mentor write.
CREATE POLICY add_own ON coldcall_recording AS RESTRICTIVE FOR INSERT WITH CHECK (learner = (SELECT me()) OR (SELECT sees_all()));
CREATE POLICY change_own ON coldcall_recording AS RESTRICTIVE FOR UPDATE USING (learner = (SELECT me()) OR (SELECT sees_all()));
CREATE POLICY delete_own ON coldcall_recording AS RESTRICTIVE FOR DELETE USING (learner = (SELECT me()) OR (SELECT sees_all()));
CREATE POLICY add_own ON coldcall_client AS RESTRICTIVE FOR INSERT WITH CHECK (learner = (SELECT me()) OR (SELECT sees_all()));
CREATE POLICY change_own ON coldcall_client AS RESTRICTIVE FOR UPDATE USING (learner = (SELECT me()) OR (SELECT sees_all()));
CREATE POLICY delete_own ON coldcall_client AS RESTRICTIVE FOR DELETE USING (learner = (SELECT me()) OR (SELECT sees_all()));
