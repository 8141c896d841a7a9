"""The writer's playground: one fake person on a page, over the same desk, store and runner as everybody else."""
