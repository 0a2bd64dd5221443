"""Settings, from the environment and safe by default. README.md has the table of what can be set."""

import hashlib

from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from riskcheck.operations import addresses, environment, places
from riskcheck.operations.logging import FORMATTERS

BASE_DIR = places.ROOT

# Where it runs

PRODUCTION = (
    environment.read_choice("RISKCHECK_ENV", "development", ("development", "production"))
    == "production"
)
DEBUG = environment.read_switch("RISKCHECK_DEBUG", default=False)
if DEBUG and PRODUCTION:
    raise ImproperlyConfigured(
        "RISKCHECK_DEBUG shows answers on error pages: unset it in production."
    )

ALLOWED_HOSTS = environment.read_hosts(
    "RISKCHECK_ALLOWED_HOSTS", None if PRODUCTION else ["127.0.0.1", "localhost", "[::1]"]
)
KEY_IN_MEMORY = (
    places.IS_INSTALLED
    and not PRODUCTION
    and environment.make_key_in_memory("RISKCHECK_SECRET_KEYS")
)
CHECK_LINK_SECRETS = environment.read_secret_keys(
    "RISKCHECK_SECRET_KEYS", None if PRODUCTION else BASE_DIR / ".development-key"
)
# Django wants a key of its own, though nothing here is signed with it.
SECRET_KEY = hashlib.sha256(b"riskcheck: Django\0" + CHECK_LINK_SECRETS[0].encode()).hexdigest()

# Every page promises 30 minutes. Less is for tests.
LONGEST_CHECK = 30 * 60
CHECK_SECONDS = environment.read_count("RISKCHECK_CHECK_SECONDS", LONGEST_CHECK)
if CHECK_SECONDS > LONGEST_CHECK or (PRODUCTION and CHECK_SECONDS != LONGEST_CHECK):
    raise ImproperlyConfigured(
        f"RISKCHECK_CHECK_SECONDS is for tests: at most {LONGEST_CHECK}, and unset in production."
    )

# Under which path of a site it stands, for a proxy that shares the site: docs/decisions/0031-beside-other-sites.md

PREFIX = environment.read_prefix("SCRIPT_NAME")
FORCE_SCRIPT_NAME = PREFIX  # where there is none too: no server and no header decides it

HTTPS = environment.read_switch("RISKCHECK_HTTPS", default=PRODUCTION)
SECURE_SSL_REDIRECT = HTTPS
SECURE_REDIRECT_EXEMPT = [rf"^{PREFIX.lstrip('/')}/?(healthz|readyz)/?$"]
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if HTTPS else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None

# Who may use registers and their packs: everyone, unless addresses are named. docs/decisions/0035-packs-and-their-cost.md

OFFICE_ADDRESSES = environment.read_networks("RISKCHECK_OFFICE_ADDRESSES")
PROXIES = int(environment.read_choice("RISKCHECK_PROXIES", "0", tuple("0123456789")))

# Which other sites' pages may ask the API: none, unless named. docs/decisions/0029-json-over-http.md

CORS_ALLOWED_ORIGINS = environment.read_origins("RISKCHECK_API_ORIGINS")
CORS_URLS_REGEX = r"^/api/"
CORS_ALLOW_METHODS = ("GET", "POST")
CORS_ALLOW_HEADERS = ("content-type", "if-none-match")
CORS_EXPOSE_HEADERS = ("etag",)
CORS_PREFLIGHT_MAX_AGE = 60 * 60

# Where it tells how much it is asked, and how it writes its log

METRICS = addresses.read_address("RISKCHECK_METRICS")
LOG_FORMAT = environment.read_choice("RISKCHECK_LOG_FORMAT", "text", tuple(FORMATTERS))

# Whose it is

POST_NAME = environment.read_line("RISKCHECK_POST_NAME")
POST_PHONE = environment.read_line("RISKCHECK_POST_PHONE")
POST_HOURS = environment.read_line("RISKCHECK_POST_HOURS")
POST_NOTE = environment.read_line("RISKCHECK_POST_NOTE", environment.LONGEST_NOTE)
PAPER = environment.read_choice("RISKCHECK_PAPER", "A4", ("A4", "Letter"))
ACCESSIBILITY_DATE = environment.read_past_day("RISKCHECK_ACCESSIBILITY_DATE")
ACCESSIBILITY_CONTACT = environment.read_contact("RISKCHECK_ACCESSIBILITY_CONTACT")
ACCESSIBILITY_COMPLAINTS = environment.read_contact("RISKCHECK_ACCESSIBILITY_COMPLAINTS")
SECURITY_CONTACT = environment.read_security_contact("RISKCHECK_SECURITY_CONTACT")
EXIT_URL = environment.read_https_address("RISKCHECK_EXIT_URL", "https://www.bbc.com/weather")

# What it is made of: no database, no sessions, no accounts

DATABASES: dict[str, dict[str, str]] = {}
INSTALLED_APPS = [
    "django.contrib.staticfiles",
    "crispy_forms",
    "django_countries",
    "csp",
    "corsheaders",
    "riskcheck",
]
MIDDLEWARE = [
    *(["riskcheck.web.shared.counting.Counting"] if METRICS else []),
    *(["corsheaders.middleware.CorsMiddleware"] if CORS_ALLOWED_ORIGINS else []),
    "riskcheck.web.shared.middleware.Gate",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
]
ROOT_URLCONF = "riskcheck.urls"
WSGI_APPLICATION = "riskcheck.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates" / "django"],
    },
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "NAME": "jinja2",
        "DIRS": [BASE_DIR / "templates"],
        "OPTIONS": {"environment": "riskcheck.present.jinja.make_environment"},
    },
]
CRISPY_TEMPLATE_PACK = "riskcheck"
CRISPY_ALLOWED_TEMPLATE_PACKS = ("riskcheck",)
CRISPY_FAIL_SILENTLY = False

# Languages, countries, time

LANGUAGE_CODE = "en"
LANGUAGES = [
    ("en", "English"),
    ("ar", "Arabic"),
    ("es", "Spanish"),
    ("fa", "Persian"),
    ("fr", "French"),
    ("ru", "Russian"),
    ("tr", "Turkish"),
    ("uk", "Ukrainian"),
    ("zh-hans", "Simplified Chinese"),
]
"""Those whose catalogue is whole. docs/decisions/0038-a-language-lives-in-the-address.md"""
LOCALE_PATHS = [BASE_DIR / "locale"]
COUNTRIES_OVERRIDE = {"XK": _("Kosovo")}
TIME_ZONE = environment.read_time_zone("RISKCHECK_TIME_ZONE")

# Static files: hashed names, compressed, kept by browsers for ever

STATIC_URL = f"{PREFIX}/static/"
STATIC_ROOT = BASE_DIR / "collected"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
STORAGES = {
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
WHITENOISE_ALLOW_ALL_ORIGINS = False

# What may come in: no form is larger but those of a register, and no upload ever touches the disk

LARGEST_FORM = 64 * 1024
LARGEST_REGISTER = 4 * 1024 * 1024
LARGEST_BATCH = 4 * 1024 * 1024
LARGER_FORMS = {
    "/desk/register/": LARGEST_REGISTER + LARGEST_FORM,
    "/desk/register/columns/": 3 * LARGEST_REGISTER,
    "/desk/register/download/": 3
    * LARGEST_REGISTER,  # what a page carried, even if it hardly shrank
    "/desk/register/pack/": 3 * LARGEST_REGISTER,
    "/api/v1/assess/batch": LARGEST_BATCH,
}
DATA_UPLOAD_MAX_MEMORY_SIZE = FILE_UPLOAD_MAX_MEMORY_SIZE = max(LARGER_FORMS.values())
DATA_UPLOAD_MAX_NUMBER_FIELDS = 200
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]

# What a browser may do with a page. riskcheck/web/shared/middleware.py sends these with every response.

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "style-src": ["'self'"],
        "script-src": ["'self'"],
        "connect-src": ["'self'"],
        "img-src": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "base-uri": ["'none'"],
        # Browsers that know Trusted Types let no text become a page or a script, but by these two rules.
        "require-trusted-types-for": ["'script'"],
        "trusted-types": ["country-words", "register-page"],
    }
}
PERMISSIONS_POLICY = ", ".join(
    f"{feature}=()"
    for feature in (
        "accelerometer",
        "autoplay",
        "browsing-topics",
        "camera",
        "clipboard-read",
        "clipboard-write",
        "compute-pressure",
        "display-capture",
        "encrypted-media",
        "fullscreen",
        "gamepad",
        "geolocation",
        "gyroscope",
        "hid",
        "identity-credentials-get",
        "idle-detection",
        "keyboard-map",
        "local-fonts",
        "magnetometer",
        "microphone",
        "midi",
        "otp-credentials",
        "payment",
        "picture-in-picture",
        "publickey-credentials-create",
        "publickey-credentials-get",
        "screen-wake-lock",
        "serial",
        "storage-access",
        "usb",
        "window-management",
        "xr-spatial-tracking",
    )
)
SECURE_REFERRER_POLICY = "same-origin"

# docs/decisions/0003-silenced-deployment-warnings.md
SILENCED_SYSTEM_CHECKS = ["security.W002", "security.W003", "security.W005", "security.W021"]

# Logs: to standard error, and never a path, a query, a header, an address or an answer

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"discreet": {"()": FORMATTERS[LOG_FORMAT]}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "discreet"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": [], "level": "WARNING"},
        "django.request": {"level": "ERROR"},
        "django.server": {"handlers": [], "level": "ERROR", "propagate": True},
    },
}
