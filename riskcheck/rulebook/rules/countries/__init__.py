"""What single countries do that generic rules cannot say: one module for each, named by its code."""
