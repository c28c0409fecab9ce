"""Takes a rendered article apart into records and one template that makes the same page of them again.

Django and FastAPI get the records into tables of their own and the template into their engines: what Django's language
and Jinja2 have in common is enough for it. What is drawn from lists here (contents, parts, rows, cells, sources) is
drawn from lists there; only the frame around them stays text. Were a template of ours to change beyond what these
patterns expect, the pages would come out different, and the comparison be refused.
"""

import html
import re

from .machine import Refused

ROW = re.compile(r'<tr id="row-([^"]+)">(.*?)</tr>', re.DOTALL)
CELL = re.compile(r"(<td[^>]*>)(.*?)(</td>)", re.DOTALL)
MARK = re.compile(r'<sup class="footnote-ref"><a id="([^"]*)" href="#fn:(\d+)" aria-label="Source \2">\2</a></sup>')
LEAD = re.compile(r'<span class="(support support-[a-z]+|quantity)">([^<]*)</span>')
NOTE = re.compile(r'<span class="note"> ([^<]*)</span>')
CELL_TEMPLATE = ('{% if cell.style %}<span class="{{ cell.style }}">{{ cell.word }}</span>{% else %}{{ cell.html|safe }}'
                 '{% endif %}{% for mark in cell.marksEACH %}<sup class="footnote-ref"><a id="{{ mark.anchor }}" '
                 'href="#fn:{{ mark.number }}" aria-label="Source {{ mark.number }}">{{ mark.number }}</a></sup>'
                 '{% endfor %}{% if cell.note %}<span class="note"> {{ cell.note }}</span>{% endif %}'
                 '{{ cell.rest|safe }}')


class Article:
    """A page while it is taken apart: what is left of it becomes the template."""

    def __init__(self, page):
        self.page = page
        self.guide = {}
        self.lists = {}
        self.pieces = []

    def take(self, pattern, template):
        """Takes the first match out of the page; template gives its place, made of its groups if it is a function."""
        match = re.search(pattern, self.page, re.DOTALL)
        if not match:
            raise Refused(f"The article has nothing like {pattern!r} any more: mend src/bench/measure/apart.py.")
        self.page = self.page[:match.start()] + self.hold(template) + self.page[match.end():]
        return match

    def hold(self, template):
        """Keeps a piece of template apart, so that no later pattern meets it."""
        self.pieces.append(template)
        return f"\x00{len(self.pieces) - 1}\x00"

    def template(self):
        if re.search(r"\{[{%#]", self.page):
            raise Refused("The frame of the article holds what template engines would take for theirs.")
        text = self.page
        while "\x00" in text:
            text = re.sub("\x00(\\d+)\x00", lambda found: self.pieces[int(found.group(1))], text)
        return text

    def field(self, name, pattern, safe=False):
        """A field of the guide, between what the two groups around it match."""
        match = re.search(pattern, self.page, re.DOTALL)
        if not match:
            return
        value = match.group(2)
        self.guide[name] = value if safe else html.unescape(value)
        place = self.hold("{{ guide.%s%s }}" % (name, "|safe" if safe else ""))
        self.page = self.page[:match.start(2)] + place + self.page[match.end(2):]

    def everywhere(self, name):
        """Each other place of a field that came out already."""
        spelled = html.escape(self.guide[name]).replace("&#x27;", "&#39;")
        self.page = self.page.replace(spelled, self.hold("{{ guide.%s }}" % name))


def apart(page):
    """Records, as a dictionary of lists, and the template, in which LOOP stands for what an engine calls its loop, and
    EACH for what it needs behind a list of related records."""
    article = Article(page)
    data = article.take(r'((?:<script type="application/ld\+json">.*?</script>)+)', "{{ guide.data|safe }}")
    article.guide.update(slug="article", data=data.group(1))
    parts(article)
    sources(article)
    contents(article)
    article.field("title", r"(<h1>)([^<]*)(</h1>)")
    article.field("summary", r'(<p class="summary">)([^<]*)(</p>)')
    article.field("bio", r'(<div class="bio">)(.*?)(</div>)', safe=True)
    article.field("published", r'(Published <time datetime=")([0-9-]+)(")')
    article.field("minutes", r"(<li>)(\d+)( minutes? to read)")
    article.field("revision", r"(Revision <code>)([0-9a-f]+)(</code>)")
    for name in ("title", "summary"):
        article.everywhere(name)
    simple_list(article, "tags", r'<ul class="tags".*?</ul>', r'<li><a href="/tags/([^"]+)">([^<]*)</a></li>',
                '<li><a href="/tags/{{ item.first }}">{{ item.second }}</a></li>')
    simple_list(article, "links", r'<nav class="site-nav".*?</nav>', r'<li><a href="([^"]+)">([^<]*)</a></li>',
                '<li><a href="{{ item.first }}">{{ item.second }}</a></li>')
    simple_list(article, "next", r'<section class="next".*?</section>',
                r'<li><a href="([^"]+)">([^<]*)</a><p>([^<]*)</p></li>',
                '<li><a href="{{ item.first }}">{{ item.second }}</a><p>{{ item.third }}</p></li>')
    return {"guide": article.guide, **article.lists}, article.template()


def simple_list(article, name, where, item, template):
    """A list of like items, with what stands between the first two between all."""
    region = re.search(where, article.page, re.DOTALL)
    matches = list(re.finditer(item, region.group(0))) if region else []
    if len(matches) < 2:
        raise Refused(f"The article has no list like {where!r} any more: mend src/bench/measure/apart.py.")
    text = region.group(0)
    between = text[matches[0].end():matches[1].start()]
    records = [dict(zip(("first", "second", "third"), (html.unescape(group) for group in match.groups())))
               for match in matches]
    loop = "{%% for item in %s %%}%s{%% if not LOOP.last %%}%s{%% endif %%}{%% endfor %%}" % (name, template, between)
    start = region.start() + matches[0].start()
    end = region.start() + matches[-1].end()
    article.page = article.page[:start] + article.hold(loop) + article.page[end:]
    article.lists[name] = records


def contents(article):
    """The table of contents: entries of two levels."""
    region = article.take(r'<nav class="contents".*?<ol>(.*)</ol>\s*</details>\s*</nav>', "").group(0)
    entries, headings = list(re.finditer(r'\n        <li>(.*?)\n        </li>', region, re.DOTALL)), []
    first = entries[0]
    for entry in entries:
        links = re.findall(r'<a href="#([^"]+)">([^<]*)</a>', entry.group(1))
        for place, (ident, text) in enumerate(links):
            headings.append({"level": 3 if place else 2, "ident": ident, "text": html.unescape(text)})
    deep = next((entry for entry in entries if "<ol>" in entry.group(1)), None)
    link = '<a href="#{{ %s.ident }}">{{ %s.text }}</a>'
    plain = re.sub(r'<a href="#[^"]+">[^<]*</a>', lambda _: link % ("entry", "entry"), first.group(1), count=1)
    if deep is not None:
        plain = branches(deep.group(1), plain, link)
    loop = "{% for entry in contents %}\n        <li>" + plain + "\n        </li>{% endfor %}"
    template = region[:first.start()] + loop + region[entries[-1].end():]
    article.pieces[-1] = template
    article.lists["headings"] = headings


def branches(deep, plain, link):
    """An entry with entries below it, and one without."""
    inner = list(re.finditer(r'\n            <li><a href="#[^"]+">[^<]*</a></li>', deep))
    head = re.sub(r'<a href="#[^"]+">[^<]*</a>', lambda _: link % ("entry", "entry"), deep[:inner[0].start()], count=1)
    loop = "{% for below in entry.below %}\n            <li>" + link % ("below", "below") + "</li>{% endfor %}"
    return "{% if entry.below %}" + head + loop + deep[inner[-1].end():] + "{% else %}" + plain + "{% endif %}"


def parts(article):
    """Prose and tables by turns, from the beginning of the text to what comes behind it."""
    region = re.search(r'<div class="prose">(.*?)(?=<section class="next")', article.page, re.DOTALL)
    text = region.group(1)
    records, sections, end, template = [], [], 0, None
    for table in re.finditer(r'<table class="matrix">.*?</table>', text, re.DOTALL):
        records.append({"html": text[end:table.start()], "section": ""})
        section, drawn = matrix(table.group(0), len(sections))
        if template not in (None, drawn):
            raise Refused("The article's tables differ in their frame: mend src/bench/measure/apart.py.")
        template = drawn
        records.append({"html": "", "section": section["ident"]})
        sections.append(section)
        end = table.end()
    records.append({"html": text[end:], "section": ""})
    loop = "{% for part in parts %}{% if part.section %}" + template + "{% else %}{{ part.html|safe }}{% endif %}{% endfor %}"
    article.page = article.page[:region.start(1)] + article.hold(loop) + article.page[region.end(1):]
    article.lists.update(parts=records, sections=sections)


def matrix(table, number):
    """A table of the matrix: a section with rows with cells with marks, and its template."""
    rows = list(ROW.finditer(table))
    head, tail = table[:rows[0].start()], table[rows[-1].end():]
    between = table[rows[0].end():rows[1].start()]
    title = re.search(r"<caption[^>]*>(.*?): ", head).group(1)
    corner = re.search(r'<th scope="col">([^<]*)</th>', head).group(1)
    columns = re.findall(r'<th scope="col">([^<]*)</th>', head)[1:]
    head = head.replace(f">{title}: ", ">{{ part.table.title }}: ", 1).replace(
        f'<th scope="col">{corner}</th>', '<th scope="col">{{ part.table.corner }}</th>', 1)
    head = head.replace(f" in {len(rows)} rows", " in {{ part.table.size }} rows", 1)
    for place, name in enumerate(columns):
        head = head.replace(f'<th scope="col">{name}</th>', "\x01" if place == 0 else "\x02", 1)
    gap = re.search("\x01(\\s*)\x02", head).group(1)
    head = re.sub("\x01.*\x02", lambda _: '{% for column in part.table.columns %}<th scope="col">{{ column.name }}</th>'
                  "{% if not LOOP.last %}" + gap + "{% endif %}{% endfor %}", head, flags=re.DOTALL)
    first = rows[0].group(2)
    label = re.search(r"(.*?<th[^>]*>)(.*?)(</th>\s*)(?=<td)", first, re.DOTALL)
    cells = list(CELL.finditer(first))
    inner = (label.group(1) + "{{ row.label|safe }}" + label.group(3)
             + "{% for cell in row.cellsEACH %}" + cells[0].group(1) + CELL_TEMPLATE + "</td>{% if not LOOP.last %}"
             + first[cells[0].end():cells[1].start()] + "{% endif %}{% endfor %}" + first[cells[-1].end():])
    template = (head + "{% for row in part.table.rows %}" + '<tr id="row-{{ row.ident }}">' + inner
                + "</tr>{% if not LOOP.last %}" + between + "{% endif %}{% endfor %}" + tail)
    records = [{"ident": row.group(1), "label": re.search(r"<th[^>]*>(.*?)</th>", row.group(2)).group(1),
                "cells": [cell(found.group(2)) for found in CELL.finditer(row.group(2))]} for row in rows]
    return {"ident": f"section-{number}", "title": html.unescape(title), "corner": html.unescape(corner),
            "columns": [{"name": html.unescape(name)} for name in columns], "rows": records}, template


def cell(text):
    """What a cell says, its sources, its note; what is not known by these patterns stays HTML."""
    marks = list(MARK.finditer(text))
    lead, rest = (text[:marks[0].start()], text[marks[-1].end():]) if marks else (text, "")
    word = LEAD.fullmatch(lead)
    note = NOTE.fullmatch(rest)
    return {"style": word.group(1) if word else "", "word": html.unescape(word.group(2)) if word else "",
            "html": "" if word else lead, "note": html.unescape(note.group(1)) if note else "",
            "rest": "" if note else rest,
            "marks": [{"anchor": mark.group(1), "number": int(mark.group(2))} for mark in marks]}


def sources(article):
    """The footnotes, each with its ways back."""
    region = re.search(r'<section class="footnotes".*?</section>', article.page, re.DOTALL)
    text = region.group(0)
    items = list(re.finditer(r'<li id="fn:(\d+)">(.*?)(\s*)</li>', text, re.DOTALL))
    loop = ('{% for source in sources %}<li id="fn:{{ source.number }}">{{ source.html|safe }}'
            + items[0].group(3) + "</li>{% if not LOOP.last %}" + text[items[0].end():items[1].start()]
            + "{% endif %}{% endfor %}")
    start, end = region.start() + items[0].start(), region.start() + items[-1].end()
    article.page = article.page[:start] + article.hold(loop) + article.page[end:]
    article.lists["sources"] = [{"number": int(item.group(1)), "html": item.group(2)} for item in items]


def spelled_alike(page):
    """The engines spell two characters differently, which browsers read the same."""
    return page.replace(b"&#x27;", b"&#39;").replace(b"&#34;", b"&quot;")
