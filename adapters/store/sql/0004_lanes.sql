-- What people asked for goes before nudges, in ringing and in sending. lane: 0 asked for (replies, ends of waits), 1 a nudge.
-- Nudges due at one instant go in the order of their marks, which differ from day to day: nobody is always last.
-- Dialect: for PostgreSQL integer is bigint.

alter table bell add column lane integer not null default 0;
drop index bell_due;
create index bell_due on bell (lane, due, mark);
alter table outbox add column lane integer not null default 0;
drop index outbox_waiting;
create index outbox_waiting on outbox (queue, lane, id) where state = 0;
create index outbox_nudges on outbox (id) where state = 0 and lane = 1;
