"""What we decide, as pure policies over typed facts. It knows nothing of talks."""
