"""Importing rows: one bad row is logged and left out."""

# region: log
import logging

logger = logging.getLogger(__name__)


def import_rows(rows: list[dict]) -> int:
    done = 0
    for number, row in enumerate(rows, start=1):
        try:
            logger.debug("Row %d: %s", number, row)
            store(row)
        except ValueError:
            logger.exception("Row %d was left out", number)
        else:
            done += 1
    logger.info("%d of %d rows imported", done, len(rows))
    return done


# endregion: log


def store(row: dict) -> None:
    int(row["year"])
