"""The shop in Django."""
