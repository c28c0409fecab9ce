"""The same article from SQLite by SQLModel and Jinja2, as FastAPI's documentation does it."""

import json
import os
from contextlib import asynccontextmanager

from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi.responses import HTMLResponse
from fastapi.templating import Jinja2Templates
from fastapi_cache import FastAPICache
from fastapi_cache.backends.inmemory import InMemoryBackend
from fastapi_cache.decorator import cache
from sqlalchemy.orm import selectinload
from sqlmodel import Field, Relationship, Session, SQLModel, create_engine

FOLDER = os.environ["BENCH_FOLDER"]
engine = create_engine(f"sqlite:///{FOLDER}/fastapi.sqlite", connect_args={"check_same_thread": False})
templates = Jinja2Templates(directory=FOLDER + "/jinja2")
# The page ends with a line break; Jinja2 would take it away.
templates.env.keep_trailing_newline = True


def ordered(model):
    return {"order_by": f"{model}.position"}


class Piece(SQLModel):
    """What belongs to a guide, in order."""

    id: int | None = Field(default=None, primary_key=True)
    guide_slug: str = Field(foreign_key="guide.slug", index=True)
    position: int


class Tag(Piece, table=True):
    first: str
    second: str


class Link(Piece, table=True):
    first: str
    second: str


class Next(Piece, table=True):
    first: str
    second: str
    third: str


class Heading(Piece, table=True):
    level: int
    ident: str
    text: str


class Part(Piece, table=True):
    html: str
    section: str


class Source(Piece, table=True):
    number: int
    html: str


class Mark(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    cell_id: int = Field(foreign_key="cell.id", index=True)
    position: int
    anchor: str
    number: int


class Cell(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    row_id: int = Field(foreign_key="row.id", index=True)
    position: int
    style: str
    word: str
    html: str
    note: str
    rest: str
    marks: list[Mark] = Relationship(sa_relationship_kwargs=ordered("Mark"))


class Row(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    section_id: int = Field(foreign_key="section.id", index=True)
    position: int
    ident: str
    label: str
    cells: list[Cell] = Relationship(sa_relationship_kwargs=ordered("Cell"))


class Column(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    section_id: int = Field(foreign_key="section.id", index=True)
    position: int
    name: str


class Section(Piece, table=True):
    ident: str
    title: str
    corner: str
    columns: list[Column] = Relationship(sa_relationship_kwargs=ordered("Column"))
    rows: list[Row] = Relationship(sa_relationship_kwargs=ordered("Row"))


class Guide(SQLModel, table=True):
    slug: str = Field(primary_key=True)
    title: str
    summary: str
    bio: str
    data: str
    published: str
    minutes: int
    revision: str
    tags: list[Tag] = Relationship(sa_relationship_kwargs=ordered("Tag"))
    links: list[Link] = Relationship(sa_relationship_kwargs=ordered("Link"))
    next: list[Next] = Relationship(sa_relationship_kwargs=ordered("Next"))
    headings: list[Heading] = Relationship(sa_relationship_kwargs=ordered("Heading"))
    parts: list[Part] = Relationship(sa_relationship_kwargs=ordered("Part"))
    sources: list[Source] = Relationship(sa_relationship_kwargs=ordered("Source"))
    sections: list[Section] = Relationship(sa_relationship_kwargs=ordered("Section"))


# One query for each level of tables, whatever the number of rows.
WHOLE = [selectinload(getattr(Guide, name)) for name in ("tags", "links", "next", "headings", "parts", "sources")] + [
    selectinload(Guide.sections).selectinload(Section.columns),
    selectinload(Guide.sections).selectinload(Section.rows).selectinload(Row.cells).selectinload(Cell.marks)]


@asynccontextmanager
async def lifespan(_: FastAPI):
    FastAPICache.init(InMemoryBackend(), enable=bool(os.environ.get("BENCH_CACHE")))
    yield


app = FastAPI(lifespan=lifespan)


def session():
    with Session(engine) as opened:
        yield opened


def render(request, slug, opened):
    guide = opened.get(Guide, slug, options=WHOLE)
    if guide is None:
        raise HTTPException(status_code=404)
    return templates.TemplateResponse(request, "article.html", {
        "guide": guide, "tags": guide.tags, "links": guide.links, "next": guide.next,
        "contents": contents(guide.headings), "parts": parts(guide), "sources": guide.sources})


if os.environ.get("BENCH_CACHE"):

    @app.get("/guides/{slug}", response_class=HTMLResponse)
    @cache(expire=600)
    def article(request: Request, slug: str):
        # Opened here, so that a cached answer needs no session.
        with Session(engine) as opened:
            return render(request, slug, opened).body.decode()

else:

    @app.get("/guides/{slug}", response_class=HTMLResponse)
    def article(request: Request, slug: str, opened: Session = Depends(session)):
        return render(request, slug, opened)


def contents(headings):
    entries = []
    for heading in headings:
        if heading.level == 2:
            entries.append({"ident": heading.ident, "text": heading.text, "below": []})
        else:
            entries[-1]["below"].append(heading)
    return entries


def parts(guide):
    tables = {section.ident: {"title": section.title, "corner": section.corner, "columns": section.columns,
                              "rows": section.rows, "size": len(section.rows)} for section in guide.sections}
    return [{"html": part.html, "section": part.section, "table": tables.get(part.section)} for part in guide.parts]


def fill():
    """Makes the tables and puts the records of article.json into them."""
    with open(FOLDER + "/article.json", encoding="utf-8") as file:
        records = json.load(file)
    SQLModel.metadata.create_all(engine)
    sections = [Section(position=at, columns=numbered(Column, section.pop("columns")),
                        rows=[Row(position=place, cells=[Cell(position=index, marks=numbered(Mark, cell.pop("marks")),
                                                              **cell)
                                                         for index, cell in enumerate(row.pop("cells"))], **row)
                              for place, row in enumerate(section.pop("rows"))], **section)
                for at, section in enumerate(records["sections"])]
    lists = {name: numbered(model, records[name]) for name, model in {
        "tags": Tag, "links": Link, "next": Next, "headings": Heading, "parts": Part, "sources": Source}.items()}
    with Session(engine) as opened:
        opened.add(Guide(**records["guide"], sections=sections, **lists))
        opened.commit()


def numbered(model, records):
    return [model(position=position, **record) for position, record in enumerate(records)]


if __name__ == "__main__":
    fill()
