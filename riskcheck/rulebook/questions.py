"""Every question, in the order asked, and the screens they stand on.

`%(country)s` is the destination. `said` completes "You are told this because".
"""

from riskcheck.engine.declarations.rules import Screen
from riskcheck.engine.model.questions import Option, Question, Shape
from riskcheck.engine.model.text import _

NATIONALITIES = Question(
    key="nationalities",
    shape=Shape.COUNTRIES,
    wording=_("Which countries are you a citizen of?"),
    hint=_("Add each one, even without a passport. Not sure about one? Leave it out; we ask next."),
    short=_("Citizen of"),
    why=_("Your citizenships decide whose rules apply to you."),
    missing=_("Choose at least one country you are a citizen of."),
)

DESTINATION = Question(
    key="destination",
    shape=Shape.COUNTRY,
    wording=_("Where are you going?"),
    hint=_("One country at a time. Check the places where you change planes too."),
    short=_("Going to"),
    why=_("Rules differ from country to country."),
    missing=_("Choose the country you are going to."),
)

ROLE = Question(
    key="role",
    shape=Shape.ONE,
    wording=_("How will you be there?"),
    short=_("How"),
    why=_("Some rules are softer for people who only change planes."),
    missing=_("Choose how you will be there: visiting, already there, living there or passing."),
    options=(
        Option("visit", _("Visiting"), said=_("You said you will visit %(country)s.")),
        Option("there", _("I am there now"), said=_("You said you are in %(country)s now.")),
        Option("live", _("I live there"), said=_("You said you live in %(country)s.")),
        Option(
            "transit_air",
            _("Changing planes inside the airport"),
            said=_("You said you will only change planes in %(country)s."),
        ),
        Option(
            "transit_land",
            _("Crossing by land"),
            said=_("You said you will cross %(country)s by land."),
        ),
    ),
)

TIES = Question(
    key="ties",
    shape=Shape.MANY,
    wording=_("Do you have a link to %(country)s?"),
    hint=_("Choose all that are true."),
    short=_("Links"),
    why=_("Some countries count you as a citizen from birth, without asking you."),
    missing=_("Choose your links to %(country)s, or “None of these”."),
    options=(
        Option("born", _("I was born there"), said=_("You said you were born in %(country)s.")),
        Option(
            "parent",
            _("A parent was born there or is, or was, a citizen"),
            said=_("You said a parent was born in %(country)s or is, or was, its citizen."),
        ),
        Option(
            "grandparent",
            _("A grandparent was born there or was a citizen"),
            said=_("You said a grandparent came from %(country)s or was its citizen."),
        ),
        Option(
            "former",
            _("I used to be a citizen"),
            said=_("You said you used to be a citizen of %(country)s."),
        ),
        Option(
            "spouse",
            _("I am, or was, married to a citizen"),
            said=_("You said you are, or were, married to a citizen of %(country)s."),
        ),
        Option(
            "unsure",
            _("I am not sure"),
            said=_("You are not sure about your links to %(country)s. We read this as a link."),
            alone=True,
        ),
        Option(
            "none",
            _("None of these"),
            said=_("You said you have no link to %(country)s."),
            alone=True,
        ),
    ),
)

AGE = Question(
    key="age",
    shape=Shape.NUMBER,
    wording=_("How old are you?"),
    hint=_("In whole years. We do not ask for your date of birth."),
    short=_("Age"),
    why=_("Call-up and exit rules go by age."),
    missing=_("Enter your age in whole years, like 32."),
    said=_("You are %(answer)s."),
    lowest=0,
    highest=120,
)

SEX = Question(
    key="sex",
    shape=Shape.ONE,
    wording=_("What sex do the records of %(country)s show for you, or would they show?"),
    hint=_("We ask what their papers say, not who you are."),
    short=_("Sex in its papers"),
    why=_("Call-up and family rules go by what official papers say."),
    missing=_("Choose what the papers say, or “Other, or not sure”."),
    options=(
        Option("f", _("Female"), said=_("Its papers show you, or would show you, as female.")),
        Option("m", _("Male"), said=_("Its papers show you, or would show you, as male.")),
        Option(
            "x",
            _("Other, or not sure"),
            said=_("You are not sure what its papers say, so we look at the rules for both sexes."),
        ),
    ),
    sensitive=True,
)

SERVICE_STATUS = Question(
    key="service_status",
    shape=Shape.ONE,
    wording=_("Have you done military service in %(country)s, or are you a reservist there?"),
    hint=_(
        "A reservist is someone the army can call back. If you served and left, you may be one"
        " without knowing."
    ),
    short=_("Military service"),
    why=_("Call-up, recall and travel bans go by this."),
    missing=_("Choose the answer that fits you best, or “I am not sure”."),
    options=(
        Option(
            "never",
            _("I never served and was never called"),
            said=_("You said you have never served in %(country)s."),
        ),
        Option(
            "deferred",
            _("My service was put off"),
            said=_("You said your service in %(country)s was put off."),
        ),
        Option(
            "exempt",
            _("I am exempt, and have papers that say so"),
            said=_("You said you are exempt from service in %(country)s."),
        ),
        Option(
            "served",
            _("I served and finished"),
            said=_("You said you have served in %(country)s."),
        ),
        Option(
            "reserve",
            _("I am a reservist"),
            said=_("You said you are a reservist in %(country)s."),
        ),
        Option(
            "active",
            _("I am serving now"),
            said=_("You said you are serving in %(country)s now."),
        ),
        Option(
            "evader",
            _("I may have missed a call-up, or left without permission"),
            said=_("You said you may have missed a call-up, or left without permission."),
        ),
        Option(
            "unsure",
            _("I am not sure"),
            said=_("You are not sure about military service. We read this as the riskier case."),
        ),
        Option(
            "not_applicable",
            _("This does not apply to me"),
            said=_("You said military service in %(country)s does not apply to you."),
        ),
    ),
    sensitive=True,
)

MILITARY_SKILL = Question(
    key="military_skill",
    shape=Shape.ONE,
    wording=_("Do you have a skill that armies look for?"),
    hint=_("For example medic, driver, radio, pilot, engineer, drones."),
    short=_("Skill armies look for"),
    why=_("People with such skills are called first, women too in some countries."),
    missing=_("Choose yes or no."),
    options=(
        Option("yes", _("Yes"), said=_("You said you have a skill armies look for.")),
        Option("no", _("No"), said=_("You said you have no skill armies look for.")),
    ),
    sensitive=True,
)

OTHER_ARMY = Question(
    key="other_army",
    shape=Shape.ONE,
    wording=_("Have you served in another country’s armed forces?"),
    short=_("Other army"),
    why=_("Some countries punish service in another army."),
    missing=_("Choose the answer that fits, or “No”."),
    options=(
        Option("none", _("No"), said=_("You said you have served in no other army.")),
        Option(
            "other",
            _("Yes, in forces not in conflict with %(country)s"),
            said=_("You said you have served in another country’s forces."),
        ),
        Option(
            "adversary",
            _("Yes, in forces in conflict with %(country)s"),
            said=_("You said you have served with forces in conflict with %(country)s."),
        ),
        Option(
            "irgc",
            _("Yes, in Iran’s Revolutionary Guard, conscripts included"),
            said=_("You said you have served in Iran’s Revolutionary Guard."),
        ),
    ),
    sensitive=True,
)

OPEN_NOTICE = Question(
    key="open_notice",
    shape=Shape.ONE,
    wording=_(
        "Has %(country)s, or another country of yours, sent you anything you have not dealt with?"
    ),
    hint=_("A call-up paper, court letter, debt, tax or police matter. Some are only online."),
    short=_("Open notice"),
    why=_("An open notice can stop you at the border."),
    missing=_("Choose yes, no or not sure."),
    options=(
        Option("yes", _("Yes"), said=_("You said you have a notice you have not dealt with.")),
        Option("no", _("No"), said=_("You said you have no open notice.")),
        Option(
            "unsure",
            _("I am not sure"),
            said=_("You are not sure about open notices. We read this as the riskier case."),
        ),
    ),
    sensitive=True,
)

PASSPORT_SHOWN = Question(
    key="passport_shown",
    shape=Shape.ONE,
    wording=_("Which passport will you show when you arrive in %(country)s?"),
    short=_("Passport to show"),
    why=_("In some countries this decides which embassy may help you."),
    missing=_("Choose which passport you will show, or “Not decided”."),
    options=(
        Option(
            "destination",
            _("The passport or identity card of %(country)s"),
            said=_("You said you will show the papers of %(country)s on arrival."),
        ),
        Option(
            "other",
            _("Another country’s passport"),
            said=_("You said you will show another country’s passport on arrival."),
        ),
        Option(
            "undecided",
            _("Not decided"),
            said=_("You have not decided which passport you will show on arrival."),
        ),
    ),
)

HOLDS_DESTINATION_PASSPORT = Question(
    key="holds_destination_passport",
    shape=Shape.ONE,
    wording=_("Do you hold a valid passport of %(country)s?"),
    short=_("Holds its passport"),
    why=_("Some countries let their citizens in or out only on their own passport."),
    missing=_("Choose yes or no."),
    options=(
        Option("yes", _("Yes"), said=_("You said you hold a valid passport of %(country)s.")),
        Option("no", _("No"), said=_("You said you hold no valid passport of %(country)s.")),
    ),
)

REGISTERED_THERE = Question(
    key="registered_there",
    shape=Shape.ONE,
    wording=_("Are you on an official address or household register in %(country)s?"),
    hint=_("For example propiska, hukou, household registration or a resident’s identity card."),
    short=_("On its registers"),
    why=_("In some countries duties follow the register."),
    missing=_("Choose yes, no or not sure."),
    options=(
        Option("yes", _("Yes"), said=_("You said you are registered in %(country)s.")),
        Option("no", _("No"), said=_("You said you are not registered in %(country)s.")),
        Option(
            "unsure",
            _("I am not sure"),
            said=_(
                "You are not sure whether you are registered. We read this as the riskier case."
            ),
        ),
    ),
)

STAY_DAYS = Question(
    key="stay_days",
    shape=Shape.NUMBER,
    wording=_("How many days will you be in %(country)s in total this year?"),
    hint=_("Add up all visits. A guess is good enough."),
    short=_("Days this year"),
    why=_("Some countries change your duties after a number of days."),
    missing=_("Enter the number of days this year, from 1 to 366."),
    said=_("You said you will be there for %(answer)s days this year."),
    lowest=1,
    highest=366,
)

WORK = Question(
    key="work",
    shape=Shape.MANY,
    wording=_("Does any of this describe your work, now or before?"),
    hint=_("Choose all that are true."),
    short=_("Work"),
    why=_("Some groups get more attention at borders."),
    missing=_("Choose all that are true, “None of these” or “Prefer not to say”."),
    options=(
        Option(
            "government_or_military",
            _("Government or armed forces"),
            said=_("You said you work, or worked, for a government or armed forces."),
        ),
        Option("business", _("Business"), said=_("You said you work, or worked, in business.")),
        Option(
            "journalist",
            _("Journalist or media"),
            said=_("You said you work, or worked, as a journalist."),
        ),
        Option(
            "ngo",
            _("Charity or aid organisation"),
            said=_("You said you work, or worked, for a charity or aid organisation."),
        ),
        Option(
            "academic",
            _("Teacher, student or researcher"),
            said=_("You said you are, or were, a teacher, student or researcher."),
        ),
        Option(
            "religious",
            _("Religious work"),
            said=_("You said you do, or did, religious work."),
        ),
        Option("none", _("None of these"), said=_("You named no such work."), alone=True),
        Option(
            "prefer_not_to_say",
            _("Prefer not to say"),
            said=_("You preferred not to say what work you do. We read this as none of these."),
            alone=True,
        ),
    ),
    sensitive=True,
)

ACTIVITIES = Question(
    key="activities",
    shape=Shape.MANY,
    wording=_("Have you done any of these, anywhere, in the last ten years?"),
    hint=_("Answer only if you wish. Liking or sharing a post counts."),
    short=_("Activities"),
    why=_("Some countries punish what people said or gave abroad."),
    missing=_("Choose all that are true, “None of these” or “Prefer not to say”."),
    options=(
        Option(
            "posts",
            _("Posts critical of %(country)s or its leaders"),
            said=_("You said you have posted criticism of %(country)s."),
        ),
        Option("protest", _("Protest"), said=_("You said you have taken part in a protest.")),
        Option(
            "donation",
            _("Money to a group %(country)s opposes"),
            said=_("You said you have given money to a group %(country)s opposes."),
        ),
        Option(
            "banned_group",
            _("Work for a group %(country)s bans, or sharing its content"),
            said=_("You said you worked for, or shared content of, a group it bans."),
        ),
        Option(
            "opposition",
            _("Active in the opposition"),
            said=_("You said you are, or were, active in the opposition."),
        ),
        Option("none", _("None of these"), said=_("You named no such activity."), alone=True),
        Option(
            "prefer_not_to_say",
            _("Prefer not to say"),
            said=_("You preferred not to say what you have done. We read this as none of these."),
            alone=True,
        ),
    ),
    sensitive=True,
)

FAMILY = Question(
    key="family",
    shape=Shape.MANY,
    wording=_("Which of these is true of your family?"),
    hint=_("Choose all that are true."),
    short=_("Family"),
    why=_("Some countries let a parent, husband or court stop a journey home."),
    missing=_("Choose all that are true, or “None of these”."),
    options=(
        Option(
            "minor",
            _("A child under 18 travels with me"),
            said=_("You said a child under 18 travels with you."),
        ),
        Option(
            "custody",
            _("There is a dispute about a child"),
            said=_("You said there is a dispute about a child."),
        ),
        Option(
            "spouse_national",
            _("My husband or wife is a citizen of %(country)s"),
            said=_("You said your husband or wife is a citizen of %(country)s."),
        ),
        Option("none", _("None of these"), said=_("You named no such family matter."), alone=True),
    ),
    sensitive=True,
)

LGBT_INFORMATION = Question(
    key="lgbt_information",
    shape=Shape.ONE,
    wording=_("Would you like information for LGBT+ travellers to %(country)s?"),
    hint=_("You do not have to say anything about yourself."),
    short=_("LGBT+ information"),
    why=_("Laws on same-sex relations differ. Anyone may want to know them."),
    missing=_("Choose “Show me” or “No thanks”."),
    options=(
        Option("yes", _("Show me"), said=_("You asked for information for LGBT+ travellers.")),
        Option(
            "no", _("No thanks"), said=_("You did not ask for information for LGBT+ travellers.")
        ),
    ),
    sensitive=True,
)

START = (NATIONALITIES, DESTINATION, ROLE)

SCREENS = (
    Screen("link", _("Your link to %(country)s"), (TIES,)),
    Screen("you", _("You"), (AGE, SEX)),
    Screen(
        "service",
        _("Military service in %(country)s"),
        (SERVICE_STATUS, MILITARY_SKILL, OTHER_ARMY),
    ),
    Screen(
        "papers",
        _("Papers"),
        (PASSPORT_SHOWN, HOLDS_DESTINATION_PASSPORT, REGISTERED_THERE, OPEN_NOTICE, STAY_DAYS),
    ),
    Screen("work", _("Work and views"), (WORK, ACTIVITIES)),
    Screen("family", _("Family"), (FAMILY, LGBT_INFORMATION)),
)

QUESTIONS = (
    *START,
    TIES,
    AGE,
    SEX,
    SERVICE_STATUS,
    MILITARY_SKILL,
    OTHER_ARMY,
    PASSPORT_SHOWN,
    HOLDS_DESTINATION_PASSPORT,
    REGISTERED_THERE,
    OPEN_NOTICE,
    STAY_DAYS,
    WORK,
    ACTIVITIES,
    FAMILY,
    LGBT_INFORMATION,
)
