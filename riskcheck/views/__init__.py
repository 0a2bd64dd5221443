"""HTTP only: form in, page out."""
