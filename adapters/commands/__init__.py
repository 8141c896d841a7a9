"""One file per `unsent` command: a `main()` that reads its own arguments."""
