-- What the journal's reader asks for: a stretch of days, an account, a kind of act. Without them a question that finds
-- nothing reads the whole chain.
create index journal_by_time on journal (county, at, seq);
create index journal_by_account on journal (county, (actor ->> 'account'), seq);
create index journal_by_verb on journal (county, verb, seq);
