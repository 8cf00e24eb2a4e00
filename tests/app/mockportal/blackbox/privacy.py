# SPDX-License-Identifier: EUPL-1.2
"""Consents, accesses and delegations (R80, R16), asked of the running program over HTTPS by a client that is not ours.

    SPORTELLO_PORTAL=build/dev/bin/sportello-portal python3 tests/app/mockportal/blackbox/privacy.py
"""
import os
import unittest
from datetime import date, datetime, timedelta
from urllib.parse import quote

from portal_program import NEW_PASSWORD, Gass, Person, Portal

DAY = 24 * 3600
GIULIA, PIETRO, LUCIA, ANDREA = "RSSGLI17C52D912E", "FRRPTR49H03F205T", "BNCLCU74P57F205T", "CNTNDR88E03F205F"
CONSENTS = "http://fse.example/cs/consenso"
portal = None


def setUpModule():
    global portal
    portal = Portal(os.environ["SPORTELLO_PORTAL"])


def tearDownModule():
    portal.close()


def consent(category, permit, **more):
    return {"resourceType": "Consent", "status": "active",
            "scope": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/consentscope",
                                  "code": "patient-privacy"}]},
            "category": [{"coding": [{"system": CONSENTS, "code": category}]}],
            "provision": {"type": "permit" if permit else "deny"}, **more}


def delegation(to, surname, start, end, scope=("record",)):
    services = [{"coding": [{"system": "http://fse.example/cs/servizio", "code": name}]} for name in scope]
    return consent("delega", True) | {"provision": {
        "type": "permit", "period": {"start": start.isoformat(), "end": end.isoformat()}, "action": services,
        "actor": [{"role": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-RoleCode",
                                        "code": "DELEGATEE"}]},
                   "reference": {"identifier": {"system": "http://hl7.it/sid/codiceFiscale", "value": to},
                                 "display": surname}}]}}


class Citizen:
    """Logged in with card number, password and code."""

    def __init__(self, codice_fiscale="RSSMRA62B25C014Z", card="0041270839", mobile="3330000482", password=NEW_PASSWORD, **form):
        person = Person(codice_fiscale, card, mobile)
        gass = Gass(portal.main)
        first = portal.enrol(person, **form)
        step = gass.change(gass.start(card, first), first, password)
        self.session = gass.code(step, portal.code(person)).json
        self.id = self.session["patient"]

    def send(self, method, path, body=None, acting=None, **headers):
        known = {"Authorization": "Bearer " + self.session["access_token"]}
        if acting:
            known["X-Acting-For"] = acting
        known |= {name.replace("_", "-"): value for name, value in headers.items()}
        return portal.main.send(method, "/fhir/" + path, body, known)

    def all(self, path, **more):
        answer = self.send("GET", path + ("&" if "?" in path else "?") + "_count=200", **more)
        assert answer.status == 200, answer.body
        return [entry["resource"] for entry in answer.json.get("entry", [])]

    def acts_for(self, codice_fiscale):
        answer = portal.main.send("GET", "/auth/represented", None,
                                  {"Authorization": "Bearer " + self.session["access_token"]})
        return {each["codice_fiscale"]: each for each in answer.json}.get(codice_fiscale)


def code(answer):
    return answer.json["issue"][0]["details"]["coding"][0]["code"]


def header(answer, name):
    return dict(answer.headers).get(name)


class Privacy(unittest.TestCase):
    def setUp(self):
        portal.control("POST", "/reset")
        self.mario = Citizen(password="Quattro cani in salotto")
        self.today = datetime.fromisoformat(portal.state()["now"]).date()

    def history(self, category):
        return self.mario.all("Consent?category=" + quote(f"{CONSENTS}|{category}"))


class R80(Privacy):
    def test_each_choice_is_added_and_nothing_is_deleted(self):
        documents = self.mario.send("GET", "DocumentReference?_count=1").json["total"]
        for category in ("consultazione", "emergenza", "avviso-sms", "trattamento"):
            before = self.history(category)
            for permit in (False, True):
                portal.advance(60)
                self.assertEqual(self.mario.send("POST", "Consent", consent(category, permit)).status, 201)
            after = self.history(category)
            self.assertEqual(after[2:], before, category)
            self.assertEqual([entry["provision"]["type"] for entry in after[:2]], ["permit", "deny"])
            self.assertEqual(self.mario.send("PUT", "Consent/" + after[0]["id"], after[0]).status, 405)
            self.assertEqual(self.mario.send("DELETE", "Consent/" + after[0]["id"]).status, 405)
        self.assertEqual(self.mario.send("GET", "DocumentReference?_count=1").json["total"], documents)

    def test_a_revocation_works_at_once(self):
        path = "DocumentReference/$vista?come=specialista"
        self.assertGreater(self.mario.send("GET", path).json["total"], 30)
        self.mario.send("POST", "Consent", consent("consultazione", False))
        self.assertEqual(self.mario.send("GET", path).json["total"], 0)
        self.mario.send("POST", "Consent", consent("trattamento", False))
        self.assertEqual(code(self.mario.send("GET", path)), "consent_missing")

    def test_the_version_of_the_notice_is_kept(self):
        self.assertEqual(self.history("consultazione")[0]["policy"][0]["uri"], "http://fse.example/informativa/1")
        made = self.mario.send("POST", "Consent", consent("consultazione", False)).json
        self.assertEqual(made["policy"][0]["uri"], "http://fse.example/informativa/2")
        odd = consent("consultazione", True, policy=[{"uri": "http://fse.example/informativa/99"}])
        answer = self.mario.send("POST", "Consent", odd)
        self.assertEqual((answer.status, code(answer)), (422, "notice"))

    def test_a_lost_update_is_told(self):
        path = "Consent?category=" + quote(f"{CONSENTS}|emergenza")
        seen = header(self.mario.send("GET", path), "ETag")
        self.assertEqual(seen, 'W/"1"')
        first = self.mario.send("POST", "Consent", consent("emergenza", False), If_Match=seen)
        self.assertEqual(first.status, 201)
        second = self.mario.send("POST", "Consent", consent("emergenza", True), If_Match=seen)
        self.assertEqual((second.status, code(second)), (412, "consent_changed"))
        self.assertEqual([entry["id"] for entry in self.history("emergenza")][:1], [first.json["id"]])
        now = header(self.mario.send("GET", path), "ETag")
        self.assertEqual(self.mario.send("POST", "Consent", consent("emergenza", True), If_Match=now).status, 201)

    def test_a_repeated_wish_is_one_choice(self):
        for _ in range(3):
            answer = self.mario.send("POST", "Consent", consent("emergenza", False), Idempotency_Key="k",
                                     If_Match='W/"1"')
            self.assertEqual(answer.status, 201)
        self.assertEqual(len(self.history("emergenza")), 2)

    def test_each_choice_stands_in_the_register(self):
        made = self.mario.send("POST", "Consent", consent("emergenza", False)).json
        events = self.mario.all("AuditEvent?entity=Consent/" + made["id"])
        self.assertEqual([(event["action"], event["agent"][0]["role"][0]["coding"][0]["code"]) for event in events],
                         [("C", "assistito")])


class Readers(Privacy):
    def seen(self, reader, *hypotheses):
        more = "".join("&ipotesi=" + quote(each) for each in hypotheses)
        path = f"DocumentReference/$vista?come={reader}{more}"
        return {entry["id"]: entry for entry in self.mario.all(path)}

    def test_R80_a_hidden_document_is_not_there_and_nothing_tells_it(self):
        own = {entry["id"]: entry for entry in self.mario.all("DocumentReference")}
        hidden = {key for key, entry in own.items() if "P99" in str(entry["securityLabel"])}
        self.assertEqual(len(hidden), 2)
        seen = self.seen("specialista")
        self.assertEqual(set(seen), set(own) - hidden)
        for word in ("P99", "P00", "unread"):
            self.assertNotIn(word, str(list(seen.values())))

    def test_before_it_is_saved(self):
        now = {reader: len(self.seen(reader)) for reader in ("mmg", "emergenza", "specialista")}
        self.assertEqual(self.seen("specialista", "consultazione:deny"), {})
        own = self.seen("mmg", "consultazione:deny")
        self.assertEqual({entry["author"][0]["display"] for entry in own.values()}, {"Dott. Giorgio Sala"})
        self.assertEqual(len(self.seen("emergenza", "consultazione:deny")), now["emergenza"])
        summary = self.seen("emergenza", "emergenza:deny")
        self.assertEqual([entry["type"]["coding"][0]["code"] for entry in summary.values()], ["60591-5"])
        self.assertEqual(self.seen("mmg", "trattamento:deny"), {})
        one = next(iter(self.seen("specialista")))
        self.assertNotIn(one, self.seen("specialista", f"oscuramento:deny:DocumentReference/{one}"))
        self.assertEqual({reader: len(self.seen(reader)) for reader in now}, now)  # nothing was saved

    def test_pages_and_nonsense(self):
        page = self.mario.send("GET", "DocumentReference/$vista?come=specialista&_count=30").json
        following = next(link["url"] for link in page["link"] if link["relation"] == "next")
        rest = self.mario.send("GET", following.split("/fhir/")[1]).json
        self.assertEqual(page["total"], len(page["entry"]) + len(rest["entry"]))
        for query in ("", "come=tutti", "come=mmg&ipotesi=x", "come=mmg&ipotesi=consultazione:maybe",
                      "come=mmg&ipotesi=oscuramento:deny"):
            self.assertEqual(self.mario.send("GET", "DocumentReference/$vista?" + query).status, 400, query)


class Register(Privacy):
    def test_professionals_with_what_is_unusual(self):
        events = self.mario.all("AuditEvent?agent-role:not=assistito,rappresentante")
        self.assertEqual(len(events), 11)
        unknown = [event for event in events if not event["agent"][0]["role"][0].get("coding")]
        self.assertEqual([event["agent"][0]["name"] for event in unknown], ["Operatore di turno"])
        visited = {event["agent"][0]["who"]["display"]: event["agent"][0]["extension"][0]["valueBoolean"]
                   for event in events}
        self.assertFalse(visited["Casa di Cura Villa dei Tigli"])
        self.assertTrue(visited["Ospedale di Bollate"])
        at = [datetime.fromisoformat(event["recorded"]).hour for event in events]
        self.assertEqual(sum(1 for hour in at if hour < 6 or hour >= 22), 2)

    def test_filters(self):
        count = lambda query: len(self.mario.all("AuditEvent?" + query))
        self.assertEqual(count("agent-role=mmg"), 3)
        self.assertEqual(count("agent-role=" + quote("http://fse.example/cs/ruolo|mmg,pronto-soccorso")), 4)
        self.assertEqual(count("agent-name=sala"), 3)
        self.assertEqual(count(f"agent-role=mmg&date=ge{self.today - timedelta(30)}"), 1)
        one = self.mario.all("AuditEvent?agent-role=pronto-soccorso")[0]["entity"][0]["what"]["reference"]
        self.assertEqual(count("entity=" + one), 2)


class R16(Privacy):
    def given(self):
        return {entry["provision"]["actor"][0]["reference"]["identifier"]["value"]: entry
                for entry in self.history("delega")}

    def delegate(self, to=PIETRO, surname="FERRI", days=30, **more):
        body = delegation(to, surname, self.today, self.today + timedelta(days), **more)
        return self.mario.send("POST", "Consent", body)

    def test_a_delegate_acts_from_then_on_until_it_is_revoked(self):
        pietro = Citizen(PIETRO, "0055500010", "3480000010")
        self.assertIsNone(pietro.acts_for("RSSMRA62B25C014Z"))
        made = self.delegate()
        self.assertEqual(made.status, 201, made.body)
        self.assertEqual(pietro.acts_for("RSSMRA62B25C014Z")["scope"], ["record"])
        self.assertEqual(pietro.send("GET", "DocumentReference?_count=1", acting=self.mario.id).status, 200)
        path = "Consent/" + made.json["id"]
        body = made.json | {"status": "inactive"}
        self.assertEqual(self.mario.send("PUT", path, body).status, 412)  # without If-Match
        self.assertEqual(self.mario.send("PUT", path, body, If_Match='W/"2"').status, 412)
        done = self.mario.send("PUT", path, body, If_Match='W/"1"')
        self.assertEqual((done.status, done.json["status"], header(done, "ETag")), (200, "inactive", 'W/"2"'))
        self.assertIsNone(pietro.acts_for("RSSMRA62B25C014Z"))
        self.assertEqual(pietro.send("GET", "DocumentReference", acting=self.mario.id).status, 403)
        self.assertIn(PIETRO, self.given())  # it is still told
        self.assertEqual(code(self.mario.send("PUT", path, body, If_Match='W/"2"')), "only_revoke")

    def test_limits(self):
        day = timedelta(1)
        for expected, body in {
                "delegate_unknown": delegation(PIETRO, "BIANCHI", self.today, self.today),
                "delegate_self": delegation("RSSMRA62B25C014Z", "ROSSI", self.today, self.today),
                "delegate_minor": delegation(GIULIA, "ROSSI", self.today, self.today),
                "delegate_already": delegation(LUCIA, "BIANCHI", self.today, self.today),
                "period": delegation(PIETRO, "FERRI", self.today, self.today - day),
                "period_past": delegation(PIETRO, "FERRI", self.today - day, self.today),
                "period_long": delegation(PIETRO, "FERRI", self.today, date(self.today.year + 3, 1, 1)),
                "scope": delegation(PIETRO, "FERRI", self.today, self.today, ("privacy",))}.items():
            answer = self.mario.send("POST", "Consent", body)
            self.assertEqual((answer.status, code(answer)), (422, expected))
        self.assertEqual(code(self.delegate(scope=())), "scope")

    def test_three_delegates_at_most(self):
        self.assertEqual(self.delegate().status, 201)  # the second: one is there from the start
        self.assertEqual(self.delegate(ANDREA, "CONTI").status, 201)
        portal.enrol(Person("VRDLCU80A01F205E", "0055500011", "3480000011"), surname="VERDI", name="LUCA")
        self.assertEqual(code(self.delegate("VRDLCU80A01F205E", "VERDI")), "delegates_full")
        portal.advance(31 * DAY)  # they end by themselves
        mario = Citizen()
        self.today = datetime.fromisoformat(portal.state()["now"]).date()
        body = delegation("VRDLCU80A01F205E", "VERDI", self.today, self.today)
        self.assertEqual(mario.send("POST", "Consent", body).status, 201)

    def test_five_records_at_most(self):
        for number in range(5):
            portal.enrol(Person(f"BNCMRA8{number}A01F205X", f"005550002{number}", f"348000002{number}"))
            answer = portal.control("POST", "/represent",
                                    {"by": PIETRO, "for": f"BNCMRA8{number}A01F205X", "relation": "delegator",
                                     "until": (self.today + timedelta(9)).isoformat(), "scope": ["record"]})
            self.assertEqual(answer.status, 204, answer.body)
        self.assertEqual(code(self.delegate()), "records_full")

    def test_who_may_act_is_told(self):
        giulia = self.mario.acts_for(GIULIA)["patient"]
        people = self.mario.all("RelatedPerson?patient=" + giulia, acting=giulia)
        self.assertEqual({person["name"][0]["given"][0]: person["relationship"][0]["coding"][0]["code"]
                          for person in people}, {"MARIO": "PRN", "LUCIA": "PRN"})
        self.assertEqual({person["period"]["end"] for person in people}, {"2035-03-11"})
        mine = self.mario.all("RelatedPerson")
        self.assertEqual([person["identifier"][0]["value"] for person in mine], [LUCIA])

    def test_nobody_delegates_for_another(self):
        giulia = self.mario.acts_for(GIULIA)["patient"]
        body = delegation(PIETRO, "FERRI", self.today, self.today)
        self.assertEqual(code(self.mario.send("POST", "Consent", body, acting=giulia)), "self_only")

    def test_a_delegate_never_comes_to_privacy(self):
        pietro = self.mario.acts_for(PIETRO)["patient"]
        for method, path in (("GET", "AuditEvent"), ("GET", "RelatedPerson"), ("POST", "Consent"),
                             ("PUT", "Consent/x"), ("GET", "DocumentReference/$vista?come=mmg")):
            answer = self.mario.send(method, path, {} if method != "GET" else None, acting=pietro)
            self.assertEqual((answer.status, code(answer)), (403, "delegation_scope"), path)


class HorizontalAccess(Privacy):
    """Another citizen's consent, audit and delegation: each verb is refused, and stands in the other's register."""

    def setUp(self):
        super().setUp()
        self.luca = Citizen("VRDLCU80A01F205E", "0055500011", "3480000011", name="LUCA", surname="VERDI")
        self.choice = self.history("consultazione")[0]
        self.delegation = next(entry for entry in self.history("delega") if entry["status"] == "active")
        self.event = self.mario.all("AuditEvent?agent-role=mmg")[0]

    def refused_ones(self):
        return [event for event in self.mario.all("AuditEvent") if event["outcome"] == "8"]

    def test_each_verb_is_refused_and_audited(self):
        other = "Patient/" + self.mario.id
        inactive = self.delegation | {"status": "inactive"}
        attempts = [
            ("GET", "Consent/" + self.choice["id"], None), ("PUT", "Consent/" + self.choice["id"], self.choice),
            ("GET", "Consent?patient=" + self.mario.id, None),
            ("POST", "Consent", consent("consultazione", False, patient={"reference": other})),
            ("GET", "Consent/" + self.delegation["id"], None), ("PUT", "Consent/" + self.delegation["id"], inactive),
            ("POST", "Consent", delegation(PIETRO, "FERRI", self.today, self.today) | {"patient": {"reference": other}}),
            ("GET", "AuditEvent/" + self.event["id"], None), ("GET", "AuditEvent?patient=" + self.mario.id, None),
            ("GET", "RelatedPerson?patient=" + self.mario.id, None),
            ("GET", "DocumentReference/$vista?come=mmg&patient=" + self.mario.id, None)]
        for number, (method, path, body) in enumerate(attempts, 1):
            answer = self.luca.send(method, path, body, If_Match='W/"1"') if body else self.luca.send(method, path)
            self.assertIn(answer.status, (403, 404), path)
            self.assertNotIn(self.mario.session["sub"], answer.body.decode())
            events = self.refused_ones()
            self.assertEqual(len(events), number, (method, path))
            self.assertEqual(events[0]["agent"][0]["name"], "LUCA VERDI")
        self.assertEqual(self.history("consultazione"), [self.choice])
        self.assertIn(self.delegation, self.history("delega"))

    def test_DELETE_is_not_there(self):
        for path in ("Consent/" + self.choice["id"], "AuditEvent/" + self.event["id"]):
            self.assertEqual(self.luca.send("DELETE", path).status, 405)
            self.assertEqual(self.luca.send("DELETE", path, acting=self.mario.id).status, 405)

    def test_acting_without_being_allowed(self):
        for method, path, body in (("GET", "Consent", None), ("POST", "Consent", consent("emergenza", False)),
                                   ("GET", "AuditEvent", None), ("PUT", "Consent/" + self.delegation["id"], {})):
            answer = self.luca.send(method, path, body, acting=self.mario.id)
            self.assertEqual((answer.status, code(answer)), (403, "not_represented"))
        self.assertEqual(len(self.refused_ones()), 4)
        self.assertEqual(len(self.history("emergenza")), 1)


if __name__ == "__main__":
    unittest.main()
