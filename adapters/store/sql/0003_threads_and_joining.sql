-- Chats that are read on after a silence, and codes that make two accounts one.
-- Dialect: for PostgreSQL blob is bytea, integer is bigint, and what follows a closing parenthesis goes.

-- lookup: mark of the account. queue: mark of platform and bot. at: when something was heard there last.
-- body: the chat and the number of what was heard, sealed.
create table thread (
    lookup blob primary key,
    person text not null references person (id),
    queue blob not null,
    at integer not null,
    body blob not null
) strict, without rowid;
create index thread_at on thread (at);
create index thread_person on thread (person);

-- mark: of a code, or of one doing that is not to be done twice. used: whether it has done what it is for.
create table joining (
    mark blob primary key,
    person text not null references person (id),
    expires integer not null,
    used integer not null
) strict, without rowid;
create index joining_person on joining (person);
create index joining_expires on joining (expires);
