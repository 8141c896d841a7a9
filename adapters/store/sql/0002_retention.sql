-- How long what is kept is kept. lost: since when an account is out of reach, as far as the sweeping has seen.
-- history.mark stands where an entry is in the person's own words: these have 180 days.
-- Dialect: for PostgreSQL integer is bigint.

alter table account add column lost integer;
create index account_lost on account (lost) where reachable = 0;
create index account_found on account (lookup) where reachable = 1 and lost is not null;
create index history_words on history (created) where mark is not null;
