-- What a turn writes touches as few pages as can be, for these are what its commit has to put on disk.
-- A parcel stands under one index while it waits, and under its person's from when it is taken, sent, kept or set aside: so
-- what is asked about a person's parcels is asked of both. Their person's row is there when turns add them, and it is not
-- looked up again for each.
-- inbox.mark: where it is 15 bytes long, the first three are those of all updates that came next to each other, so that they
-- lie side by side. A mark of 16 bytes is of an earlier release.
-- Dialect: for PostgreSQL blob is bytea, integer is bigint, and what follows a closing parenthesis goes.

create table parcels (
    id integer primary key,
    person text not null,
    platform text not null,
    queue blob not null,
    state integer not null,
    once integer not null,
    tries integer not null,
    due integer,
    created integer not null,
    body blob,
    ref blob,
    lane integer not null default 0
) strict;
insert into parcels (id, person, platform, queue, state, once, tries, due, created, body, ref, lane)
    select id, person, platform, queue, state, once, tries, due, created, body, ref, lane from outbox order by id;
drop table outbox;
alter table parcels rename to outbox;
create index outbox_waiting on outbox (lane, queue, id, person) where state = 0;
create index outbox_person on outbox (person) where state <> 0;
