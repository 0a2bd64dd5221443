"""A register: many travellers in one table, judged together. Nothing of them is kept."""
