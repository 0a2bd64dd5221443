"""What this check does not look at. Said on every page and every sheet."""

from riskcheck.engine.model.text import _

NOT_CHECKED = (
    _("Crime, accidents and natural disasters."),
    _("Health, vaccinations and medicine."),
    _("Visas, residence permits and entry rules for foreigners."),
    _("Insurance, work and study rules."),
    _("Warrants, lists or files about you personally: we cannot see them."),
)
