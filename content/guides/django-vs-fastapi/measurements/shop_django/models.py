from django.db import models


class Item(models.Model):
    """A thing for sale; the table is made by the kit."""

    title = models.CharField(max_length=200)
    price = models.IntegerField()

    class Meta:
        managed = False
        db_table = "item"
