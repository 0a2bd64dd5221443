"""What officials and lawyers recommend, each action once. The basis of each is in the brief."""

from riskcheck.engine.declarations.rules import Action, Moment
from riskcheck.engine.model.text import _

DO_NOT_GO = Action(
    "do-not-go",
    _("Do not go, or put the trip off."),
    (Moment.BEFORE_BOOKING,),
    when_there=False,
    urgent=True,
)
LEAVE_LAWFULLY = Action(
    "leave-lawfully",
    _(
        "Plan to leave by ordinary flights, buses or roads while that is lawful and safe. Do not"
        " wait for government help."
    ),
    (Moment.ALREADY_THERE,),
    before_travel=False,
    urgent=True,
)
ASK_YOUR_CONSULATE = Action(
    "ask-your-consulate",
    _("Before you book, ask the consulate of the nationality you would rely on."),
    (Moment.BEFORE_BOOKING,),
    when_there=False,
)
TELL_YOUR_EMBASSY = Action(
    "tell-your-embassy",
    _("Tell the embassy of your other nationality that you are there."),
    (Moment.ALREADY_THERE,),
    before_travel=False,
)
ASK_ITS_CONSULATE = Action(
    "ask-its-consulate",
    _(
        "Ask the destination’s consulate, in writing, about your citizenship and service. Take a"
        " lawyer’s advice first if you fear attention: asking can draw it."
    ),
    (Moment.BEFORE_BOOKING,),
    when_there=False,
)
LEGAL_ADVICE = Action(
    "legal-advice",
    _("Get independent advice from a lawyer who knows that country’s law."),
    (Moment.BEFORE_BOOKING, Moment.ALREADY_THERE),
)
REGISTER_TRIP = Action(
    "register-trip",
    _("Register your trip with the government of your other nationality."),
    (Moment.BEFORE_LEAVING, Moment.ALREADY_THERE),
)
CARRY_PASSPORTS = Action(
    "carry-passports",
    _("Carry every passport the rules ask for, and know which to show at which border."),
    (Moment.AT_THE_BORDER,),
    when_there=False,
)
ENTRY_DOCUMENT = Action(
    "entry-document",
    _(
        "Ask your consulate which passport and visa to enter on, and what breaking the"
        " destination’s own rule could cost. Keep them with you."
    ),
    (Moment.BEFORE_BOOKING,),
    when_there=False,
)
CARRY_PROOF = Action(
    "carry-proof",
    _("Carry proof of service, exemption, deferment or living abroad."),
    (Moment.AT_THE_BORDER,),
)
PERMIT_FIRST = Action(
    "permit-first",
    _("Get the exemption, deferment or exit permit before you travel."),
    (Moment.BEFORE_BOOKING,),
    when_there=False,
)
PERMIT_NOW = Action(
    "permit-now",
    _("Ask a lawyer how to get the exemption, deferment or exit permit where you are."),
    (Moment.ALREADY_THERE,),
    before_travel=False,
)
COUNT_DAYS = Action(
    "count-days",
    _("Count your days, and leave before the limit."),
    (Moment.WHILE_THERE,),
)
ASK_FOR_CONSUL = Action(
    "ask-for-consul",
    _("If held, ask for your consul, politely and again. Do not sign what you cannot read."),
    (Moment.IF_HELD,),
)
LEAVE_A_PLAN = Action(
    "leave-a-plan",
    _(
        "Leave a plan with someone you trust: route, check-in times, lawyer, copies of papers."
        " Agree on questions that prove it is you."
    ),
    (Moment.BEFORE_LEAVING, Moment.ALREADY_THERE),
)
FEW_DATA = Action(
    "few-data",
    _(
        "Take as little data as you can and log out of accounts. Expect searches. Do not carry"
        " this result."
    ),
    (Moment.BEFORE_LEAVING, Moment.ALREADY_THERE),
)
KEEP_AWAY_FROM_PROTESTS = Action(
    "keep-away-from-protests",
    _("Keep away from protests, do not film security forces, and post nothing political there."),
    (Moment.WHILE_THERE,),
)
CHECK_INSURANCE = Action(
    "check-insurance",
    _("Check your insurance. Going against official advice can end your cover."),
    (Moment.BEFORE_BOOKING, Moment.ALREADY_THERE),
)
MONEY_PLAN = Action(
    "money-plan",
    _("Have a way to pay that does not need foreign cards."),
    (Moment.BEFORE_LEAVING, Moment.ALREADY_THERE),
)
CHILD_PAPERS = Action(
    "child-papers",
    _(
        "For a child, carry a consent letter, birth certificate and any court order. Ask a family"
        " lawyer in both countries."
    ),
    (Moment.BEFORE_LEAVING, Moment.ALREADY_THERE),
)
CHECK_FOR_BANS = Action(
    "check-for-bans",
    _("Have a local lawyer check for travel bans, call-ups and debts."),
    (Moment.BEFORE_BOOKING, Moment.ALREADY_THERE),
)
ANOTHER_ROUTE = Action(
    "another-route",
    _("Choose a route that does not stop in or cross this country."),
    (Moment.BEFORE_BOOKING,),
    when_there=False,
)
SETTLE_CITIZENSHIP = Action(
    "settle-citizenship",
    _("Put your citizenship papers in order, with advice: keep, surrender or renounce."),
    (Moment.BEFORE_BOOKING, Moment.ALREADY_THERE),
)
TAX_ADVICE = Action(
    "tax-advice",
    _("Take tax advice."),
    (Moment.BEFORE_BOOKING, Moment.ALREADY_THERE),
)
IF_SOMEONE_IS_HELD = Action(
    "if-someone-is-held",
    _("If someone is held, the family calls its foreign ministry’s emergency line at once."),
    (Moment.IF_HELD,),
)
PLAN_FOR_LONGER = Action(
    "plan-for-longer",
    _("Plan for staying longer than you meant: medicine, money, work and care at home."),
    (Moment.BEFORE_LEAVING, Moment.ALREADY_THERE),
)
LGBT_ADVICE = Action(
    "lgbt-advice",
    _("Read specialist LGBT+ travel advice, and agree a private way to call for help."),
    (Moment.BEFORE_BOOKING, Moment.ALREADY_THERE),
)
READ_ADVICE = Action(
    "read-advice",
    _("Read your own government’s travel advice today. It may have changed."),
    (Moment.BEFORE_BOOKING, Moment.BEFORE_LEAVING, Moment.ALREADY_THERE),
)
TAKE_TO_THE_CONSULATE = Action(
    "take-to-the-consulate",
    _(
        "Ask the consulates of both countries, in writing, how this treaty applies to you. Take a"
        " lawyer’s advice first if you fear attention: asking can draw it."
    ),
    (Moment.BEFORE_BOOKING, Moment.ALREADY_THERE),
)
ASK_FOR_A_LAWYER = Action(
    "ask-for-a-lawyer",
    _("If held, ask for a lawyer, politely and again. Do not sign what you cannot read."),
    (Moment.IF_HELD,),
)
CARRY_RELEASE = Action(
    "carry-release",
    _("Carry the paper that shows your citizenship ended, and a certified copy apart from it."),
    (Moment.AT_THE_BORDER,),
)
ASK_INTERPOL = Action(
    "ask-interpol",
    _(
        "A lawyer can ask Interpol what it holds on you, and the destination whether it would arrest you."
    ),
    (Moment.BEFORE_BOOKING, Moment.ALREADY_THERE),
)
COPIES_ELSEWHERE = Action(
    "copies-elsewhere",
    _("Leave certified copies of every passport with someone you trust outside the country."),
    (Moment.BEFORE_LEAVING,),
    when_there=False,
)
ASK_ABOUT_ENTRY = Action(
    "ask-about-entry",
    _(
        "Ask the destination’s consulate, before you book, whether people with your nationalities need a visa or clearance."
    ),
    (Moment.BEFORE_BOOKING,),
    when_there=False,
)
EMPLOYER_PERMIT = Action(
    "employer-permit",
    _("Get the permit to leave in writing before you book, and keep your passport yourself."),
    (Moment.BEFORE_LEAVING, Moment.ALREADY_THERE),
)
REFUGEE_LAWYER = Action(
    "refugee-lawyer",
    _("Ask a refugee lawyer where you have protection before you use that passport or go there."),
    (Moment.BEFORE_BOOKING, Moment.ALREADY_THERE),
)
WAY_BACK_IN = Action(
    "way-back-in",
    _("Check which paper lets you back into the country you live in, and that it stays valid."),
    (Moment.BEFORE_BOOKING,),
    when_there=False,
)
CARRY_ITS_PAPER = Action(
    "carry-its-paper",
    _("Carry the paper it accepts in place of its passport, and leave with the same papers."),
    (Moment.AT_THE_BORDER,),
)
