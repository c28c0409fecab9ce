"""An article from SQLite by Django's ORM and templates."""
