-- Keys live apart from what they seal, so that deleting one shreds all a person's rows, in old backups too.
-- own: the store's random id, and the wrapped key of its marks. tombstone: who was erased, by random id only.
-- Dialect: for PostgreSQL blob is bytea, integer is bigint, and what follows a closing parenthesis goes.

create table own (
    name text primary key,
    value blob not null
) strict, without rowid;

create table person_key (
    person text primary key,
    wrapped blob not null
) strict, without rowid;

create table tombstone (
    person text primary key,
    at integer not null
) strict, without rowid;
