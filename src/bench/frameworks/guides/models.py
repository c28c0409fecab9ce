"""The records of an article; each list is a table, as in Framewise."""

from django.db import models


class Guide(models.Model):
    slug = models.CharField(primary_key=True, max_length=100)
    title = models.TextField()
    summary = models.TextField()
    bio = models.TextField()
    data = models.TextField()
    published = models.CharField(max_length=10)
    minutes = models.IntegerField()
    revision = models.TextField()


class Piece(models.Model):
    """What belongs to a guide, in order."""

    guide = models.ForeignKey(Guide, on_delete=models.CASCADE)
    position = models.IntegerField()

    class Meta:
        abstract = True
        ordering = ["position"]


class Tag(Piece):
    first = models.TextField()
    second = models.TextField()


class Link(Piece):
    first = models.TextField()
    second = models.TextField()


class Next(Piece):
    first = models.TextField()
    second = models.TextField()
    third = models.TextField()


class Heading(Piece):
    level = models.IntegerField()
    ident = models.TextField()
    text = models.TextField()


class Part(Piece):
    html = models.TextField()
    section = models.TextField()


class Source(Piece):
    number = models.IntegerField()
    html = models.TextField()


class Section(Piece):
    ident = models.TextField()
    title = models.TextField()
    corner = models.TextField()


class Column(models.Model):
    section = models.ForeignKey(Section, on_delete=models.CASCADE, related_name="columns")
    position = models.IntegerField()
    name = models.TextField()

    class Meta:
        ordering = ["position"]


class Row(models.Model):
    section = models.ForeignKey(Section, on_delete=models.CASCADE, related_name="rows")
    position = models.IntegerField()
    ident = models.TextField()
    label = models.TextField()

    class Meta:
        ordering = ["position"]


class Cell(models.Model):
    row = models.ForeignKey(Row, on_delete=models.CASCADE, related_name="cells")
    position = models.IntegerField()
    style = models.TextField()
    word = models.TextField()
    html = models.TextField()
    note = models.TextField()
    rest = models.TextField()

    class Meta:
        ordering = ["position"]


class Mark(models.Model):
    cell = models.ForeignKey(Cell, on_delete=models.CASCADE, related_name="marks")
    position = models.IntegerField()
    anchor = models.TextField()
    number = models.IntegerField()

    class Meta:
        ordering = ["position"]
