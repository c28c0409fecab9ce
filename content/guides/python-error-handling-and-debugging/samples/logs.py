"""Where log messages go: decided once, by the program."""

# region: configure
import logging.config


def configure(level: str = "INFO") -> None:
    logging.config.dictConfig(
        {
            "version": 1,
            "disable_existing_loggers": False,
            "formatters": {
                "line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"},
            },
            "handlers": {
                "stderr": {"class": "logging.StreamHandler", "formatter": "line"},
            },
            "root": {"level": level, "handlers": ["stderr"]},
        }
    )


# endregion: configure
