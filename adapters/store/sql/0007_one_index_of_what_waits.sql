-- What waits to be sent stands under one index, nudges apart: they are counted and sent by it.

drop index outbox_nudges;
drop index outbox_waiting;
create index outbox_waiting on outbox (lane, queue, id) where state = 0;
