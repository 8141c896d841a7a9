"""Accounts become one person and part again, on PostgreSQL."""

from tests.contracts.linking import *  # noqa: F403 - its tests are collected here, with this folder's fixtures
