"""Everything that touches the world: platforms, store, clock, files, terminal."""
