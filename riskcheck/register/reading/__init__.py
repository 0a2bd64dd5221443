"""Files as offices have them -> rows of cells, whatever program wrote them."""
