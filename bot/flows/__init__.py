"""One file per flow, top-down like the talk it holds. Talk, care and reading meet only here."""
