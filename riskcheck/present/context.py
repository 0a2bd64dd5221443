"""What every page's frame shows."""

from django.conf import settings
from django.http import HttpRequest


def add_frame(_request: HttpRequest) -> dict[str, str]:
    return {"exit_url": settings.EXIT_URL}
