"""The pack: a cover for the register, then a sheet a person, to print or to send."""
