"""Addresses."""

from django.urls import include, path, re_path

from riskcheck.rulebook import RULEBOOK
from riskcheck.web.check import asking
from riskcheck.web.check import views as checks
from riskcheck.web.check.longer import give_longer
from riskcheck.web.check.mending import mend_address
from riskcheck.web.check.places import SCREENS
from riskcheck.web.desk import views as desk
from riskcheck.web.handover import views as handover
from riskcheck.web.library import country_words, health, plain_pages, robots, security_text
from riskcheck.web.library import views as reading
from riskcheck.web.library.feed import send_changes_feed
from riskcheck.web.paper import views as papers
from riskcheck.web.register import views as register
from riskcheck.web.shared import errors as errorpages

CHECK = r"^check/(?P<token>[A-Za-z0-9_=-]+)/"
SCREEN_KEYS = "|".join(screen.key for screen in SCREENS)
QUESTION_KEYS = "|".join(RULEBOOK.questions)

urlpatterns = [
    path("", asking.start),
    path("start/", asking.start_from_elsewhere),
    re_path(rf"{CHECK}$", checks.next_step),
    re_path(rf"{CHECK}advice/$", checks.advice_now),
    re_path(rf"{CHECK}evidence/$", checks.evidence),
    re_path(rf"{CHECK}text/$", checks.plain_text),
    re_path(rf"{CHECK}sheet/$", checks.sheet_now),
    re_path(rf"{CHECK}checklist/$", papers.checklist),
    re_path(rf"{CHECK}family-card/$", papers.family_card),
    re_path(rf"{CHECK}start/$", asking.change_start),
    re_path(rf"{CHECK}all/$", asking.all_questions),
    re_path(rf"{CHECK}(?P<key>{SCREEN_KEYS})/$", asking.change_screen),
    re_path(rf"{CHECK}(?P<where>change|again)/(?P<key>{QUESTION_KEYS})/$", asking.change_answer),
    re_path(rf"{CHECK}show/$", handover.show),
    re_path(rf"{CHECK}longer/(?P<step>(?:[a-z_-]+/)*)$", give_longer),
    re_path(rf"{CHECK}desk/$", desk.handed_over),
    re_path(r"^check/(?P<pasted>(?s:.+))$", mend_address),
    re_path(r"^[hH]/?$", handover.type_line),
    re_path(r"^[hH]/(?P<line>(?s:.+?))/?$", handover.open_line),
    path("questions/", checks.questions),
    path("advice/", checks.advice),
    re_path(r"^desk/?$", desk.desk),
    path("desk/register/", register.register),
    path("desk/register/columns/", register.columns),
    path("desk/register/download/", register.download),
    path("desk/register/pack/", register.pack),
    path("desk/register/person/", register.person),
    path("desk/register/sample.csv", register.sample),
    path("rulebook/", reading.show_rulebook),
    re_path(r"^rulebook/(?P<part>[a-z_]+)(?P<slash>/?)$", reading.show_rulebook_part),
    path("api/v1/", include("riskcheck.web.api.addresses")),
    path("changes/", reading.show_changes),
    path("changes/atom.xml", send_changes_feed),
    path("countries/", reading.show_countries),
    re_path(r"^countries/(?P<code>[A-Za-z]{2})(?P<slash>/?)$", reading.show_country),
    re_path(r"^countries/.", errorpages.answer_no_such_country),
    path("country-words.js", country_words.send_country_words),
    path("privacy/", reading.show_page, {"page": plain_pages.PrivacyPage()}),
    path("accessibility/", reading.show_page, {"page": plain_pages.AccessibilityPage()}),
    path("about/", reading.show_page, {"page": plain_pages.AboutPage()}),
    path("exit/", reading.show_page, {"page": plain_pages.ExitPage()}),
    path(".well-known/security.txt", security_text.send_security_text),
    path("robots.txt", robots.send_robots),
    path("sitemap.xml", robots.send_sitemap),
    re_path(r"^healthz/?$", health.answer_healthz),
    re_path(r"^readyz/?$", health.answer_readyz),
]

handler400 = errorpages.answer_bad_request
handler403 = errorpages.answer_permission_denied
handler404 = errorpages.answer_page_not_found
handler500 = errorpages.answer_server_error
