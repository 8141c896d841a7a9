-- A person's bells stand side by side under one index, by person and mark: ringing takes one bell away and hangs the next,
-- which among many people are then two touches of one page instead of three pages far apart.
-- Dialect: for PostgreSQL blob is bytea, integer is bigint, and what follows a closing parenthesis goes.

create table hung (
    id integer primary key,
    person text not null references person (id),
    mark blob not null,
    due integer not null,
    created integer not null,
    body blob not null,
    lane integer not null default 0
) strict;
insert into hung (id, person, mark, due, created, body, lane)
    select id, person, mark, due, created, body, lane from bell order by id;
drop table bell;
alter table hung rename to bell;
create unique index bell_person on bell (person, mark);
create index bell_due on bell (lane, due, mark);
