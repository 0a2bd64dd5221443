"""One reader of countries: a text -> the countries it may mean (docs/decisions/0026)."""
