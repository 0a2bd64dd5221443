"""Addresses."""

from django.urls import path, re_path

from riskcheck import errorpages, views

CHECK = r"^check/(?P<token>[A-Za-z0-9_=-]+)/"
SCREENS = "link|you|service|papers|work|family"

urlpatterns = [
    path("", views.start),
    re_path(rf"{CHECK}$", views.next_step),
    re_path(rf"{CHECK}advice/$", views.advice_now),
    re_path(rf"{CHECK}start/$", views.change_start),
    re_path(rf"{CHECK}all/$", views.all_questions),
    re_path(rf"{CHECK}(?P<key>{SCREENS})/$", views.change_screen),
    path("questions/", views.questions),
    path("advice/", views.advice),
    path("rulebook/", views.rulebook),
    path("changes/", views.changes),
    path("countries/", views.countries),
    re_path(r"^countries/(?P<code>[A-Za-z]{2})(?P<slash>/?)$", views.country),
    re_path(r"^countries/.", errorpages.no_such_country),
    path("privacy/", views.page, {"template": "privacy.html"}),
    path("accessibility/", views.page, {"template": "accessibility.html"}),
    path("about/", views.page, {"template": "about.html"}),
    path("exit/", views.page, {"template": "exit.html"}),
    path("healthz/", views.healthz),
    path("healthz", views.healthz),
]

handler400 = errorpages.bad_request
handler403 = errorpages.permission_denied
handler404 = errorpages.page_not_found
handler500 = errorpages.server_error
