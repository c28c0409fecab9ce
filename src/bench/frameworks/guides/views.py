"""The article."""

from django.db.models import prefetch_related_objects
from django.shortcuts import get_object_or_404, render

from .models import Guide


def article(request, slug):
    guide = get_object_or_404(Guide, pk=slug)
    # One query for each level of tables, whatever the number of rows.
    prefetch_related_objects([guide], "tag_set", "link_set", "next_set", "heading_set", "part_set", "source_set",
                             "section_set__columns", "section_set__rows__cells__marks")
    return render(request, "article.html", {
        "guide": guide, "tags": guide.tag_set.all(), "links": guide.link_set.all(), "next": guide.next_set.all(),
        "contents": contents(guide.heading_set.all()), "parts": parts(guide), "sources": guide.source_set.all()})


def contents(headings):
    entries = []
    for heading in headings:
        if heading.level == 2:
            entries.append({"ident": heading.ident, "text": heading.text, "below": []})
        else:
            entries[-1]["below"].append(heading)
    return entries


def parts(guide):
    tables = {section.ident: {"title": section.title, "corner": section.corner, "columns": section.columns.all(),
                              "rows": section.rows.all(), "size": len(section.rows.all())}
              for section in guide.section_set.all()}
    return [{"html": part.html, "section": part.section, "table": tables.get(part.section)}
            for part in guide.part_set.all()]
