"""The store on PostgreSQL, for several workers at once: a claim is a row lock, a lease is a session that must speak."""
