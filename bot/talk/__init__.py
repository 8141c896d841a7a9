"""The conversation engine. It knows nothing of breakups."""
