"""Talks played without a store or a platform: golden scripts, and those who write them."""
