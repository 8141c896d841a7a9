"""Free text to meaning. It knows nothing of talks or plans."""
