"""Makes Django's tables and puts the records of article.json into them."""

import json
import os

import django
from django.core.management import call_command

django.setup()

from guides import models  # noqa: E402

with open(os.path.join(os.environ["BENCH_FOLDER"], "article.json"), encoding="utf-8") as file:
    records = json.load(file)
call_command("migrate", run_syncdb=True, verbosity=0)
guide = models.Guide.objects.create(**records["guide"])
for name, model in {"tags": models.Tag, "links": models.Link, "next": models.Next, "headings": models.Heading,
                    "parts": models.Part, "sources": models.Source}.items():
    for position, record in enumerate(records[name]):
        model.objects.create(guide=guide, position=position, **record)
for position, record in enumerate(records["sections"]):
    columns, rows = record.pop("columns"), record.pop("rows")
    section = models.Section.objects.create(guide=guide, position=position, **record)
    for place, column in enumerate(columns):
        models.Column.objects.create(section=section, position=place, **column)
    for place, line in enumerate(rows):
        cells = line.pop("cells")
        row = models.Row.objects.create(section=section, position=place, **line)
        for at, cell in enumerate(cells):
            marks = cell.pop("marks")
            parent = models.Cell.objects.create(row=row, position=at, **cell)
            for index, mark in enumerate(marks):
                models.Mark.objects.create(cell=parent, position=index, **mark)
