"""Accounts become one person and part again, on SQLite."""

from tests.contracts.linking import *  # noqa: F403 - its tests are collected here, with this folder's fixtures
