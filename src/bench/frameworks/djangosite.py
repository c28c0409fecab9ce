"""Settings of the Django site, on its production server as startproject and the deployment checklist have them."""

import os

FOLDER = os.environ["BENCH_FOLDER"]
SECRET_KEY = "used on loopback alone, signs nothing"
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1"]
ROOT_URLCONF = "guides.urls"
INSTALLED_APPS = ["guides"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_I18N = False
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
# The cached loader is Django's default where DEBUG is off.
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "DIRS": [FOLDER + "/django"]}]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": FOLDER + "/django.sqlite",
                         "CONN_MAX_AGE": None}}
# The per-site cache of Django's documentation, in the memory of each worker: no way is shorter.
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
if os.environ.get("BENCH_CACHE"):
    MIDDLEWARE = ["django.middleware.cache.UpdateCacheMiddleware", *MIDDLEWARE,
                  "django.middleware.cache.FetchFromCacheMiddleware"]
