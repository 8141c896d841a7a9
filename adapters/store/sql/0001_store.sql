-- The first store. In the clear stand only random ids, marks (keyed hashes), the platform's name, due and created
-- times, state and attempts; every body is sealed under its person's key, bound to table, column and row.
-- Times are microseconds since 1970 UTC. All numbers come from store.number, so they only ever grow.
-- Dialect: for PostgreSQL blob is bytea, integer is bigint, what follows a closing parenthesis goes, and a comment that
-- opens with "postgres:" is a line of its own. There the numbers come from a sequence, in blocks.
-- postgres: create sequence numbers increment 64;

-- One row: the id shared with the key file, and the last number given.
create table store (
    id text primary key,
    number integer not null
) strict, without rowid;

-- expires: when all of the person goes unless they stay (null: they stay; 0: they asked to be erased).
-- met: last turn of somebody of whom no session is kept. account: the one used last.
create table person (
    id text primary key,
    created integer not null,
    expires integer,
    met integer,
    account blob
) strict, without rowid;
create index person_expires on person (expires) where expires is not null;

-- lookup: mark of platform and account. route: mark of bot and chat, to see a change without opening the place.
create table account (
    lookup blob primary key,
    person text not null references person (id),
    platform text not null,
    route blob not null,
    reachable integer not null,
    place blob not null
) strict, without rowid;
create index account_person on account (person);

-- state 0 waiting, 1 done, 2 set aside. A row that is done keeps its mark alone, for seven days, against repeats.
create table inbox (
    number integer primary key,
    mark blob not null unique,
    state integer not null,
    person text references person (id),
    created integer not null,
    body blob
) strict;
create index inbox_person on inbox (person) where person is not null;

-- With a rowid, unlike the others: a body of more than a quarter of a page would spill out of an index.
create table session (
    person text primary key references person (id),
    body blob not null
) strict;

-- mark: of person and the entry's own id, where it may be let go alone.
create table history (
    id integer primary key,
    person text not null references person (id),
    mark blob,
    created integer not null,
    body blob not null
) strict;
create index history_person on history (person);
create index history_mark on history (mark) where mark is not null;

-- mark: of person, bell and subject, or local day where it has none.
create table bell (
    id integer primary key,
    person text not null references person (id),
    mark blob not null unique,
    due integer not null,
    created integer not null,
    body blob not null
) strict;
create index bell_due on bell (due);
create index bell_person on bell (person);

-- queue: mark of platform and bot. state 0 waiting, 1 sent, 2 set aside, 3 kept till the person comes by.
-- once: taking it is sending it.
-- ref: the message's name at the platform, kept sealed for 48 hours so that it can be put out of sight.
create table outbox (
    id integer primary key,
    person text not null references person (id),
    platform text not null,
    queue blob not null,
    state integer not null,
    once integer not null,
    tries integer not null,
    due integer,
    created integer not null,
    body blob,
    ref blob
) strict;
create index outbox_waiting on outbox (queue, id) where state = 0;
create index outbox_person on outbox (person);
