"""Measures Django and FastAPI on this machine; see README.md beside this folder."""
