"""The contract, held by the store on PostgreSQL."""

from tests.contracts.store import *  # noqa: F403 - its tests are collected here, with this folder's fixtures
