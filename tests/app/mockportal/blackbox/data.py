# SPDX-License-Identifier: EUPL-1.2
"""R15, R40 and R42, asked of the running program over HTTPS by a client that is not ours: urllib.

    SPORTELLO_PORTAL=build/dev/bin/sportello-portal python3 tests/app/mockportal/blackbox/data.py
"""
import json
import os
import unittest
import urllib.error
import urllib.request
import uuid
from datetime import date, datetime

from portal_program import NEW_PASSWORD, Gass, Person, Portal

STRUCTURE = "http://fse.example/StructureDefinition/"
MARIO = Person()
LUISA = Person("VRDLSU80E41F205M", "0099887766", "3405550001")


def setUpModule():
    global portal
    portal = Portal(os.environ["SPORTELLO_PORTAL"], "--documents", "3")


def tearDownModule():
    if portal.process.poll() is None:
        portal.close()


class Reply:
    def __init__(self, status, headers, body):
        self.status, self.headers = status, headers
        self.json = json.loads(body) if body else {}

    @property
    def refusal(self):
        return self.json["issue"][0]["details"]["coding"][0]["code"]


class Citizen:
    """A person with a session, and FHIR in their name."""

    def __init__(self, person, acr="L2", known=False, **form):
        connection = portal.connect()
        gass = Gass(connection)
        if known:
            step = gass.start(person.card, NEW_PASSWORD, acr)
        else:
            first = portal.enrol(person, **form)
            step = gass.change(gass.start(person.card, first, acr), first, NEW_PASSWORD)
        answer = step if acr == "L1" else gass.code(step, portal.code(person))
        connection.close()
        self.token, self.id = answer.json["access_token"], answer.json["patient"]

    def fhir(self, method, path, body=None, **headers):
        request = urllib.request.Request(portal.ready["url"] + "/fhir/" + path, method=method)
        request.add_header("Authorization", "Bearer " + self.token)
        for name, value in headers.items():
            request.add_header(name.replace("_", "-"), value)
        if body is not None:
            request.data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/fhir+json")
        try:
            with urllib.request.urlopen(request, context=portal.context, timeout=60) as answer:
                return Reply(answer.status, answer.headers, answer.read())
        except urllib.error.HTTPError as error:
            return Reply(error.code, error.headers, error.read())

    def exemptions(self):
        bundle = self.fhir("GET", "Coverage?_count=100").json
        return [entry["resource"] for entry in bundle.get("entry", [])]

    def held(self, code, state="attiva"):
        return [one for one in self.exemptions() if code_of(one) == code and state_of(one) == state]

    def refused_accesses(self):
        bundle = self.fhir("GET", "AuditEvent?_count=200").json
        return [entry["resource"] for entry in bundle.get("entry", []) if entry["resource"]["outcome"] == "8"]


def code_of(coverage):
    return coverage["type"]["coding"][0]["code"]


def state_of(coverage):
    return extension(coverage, "stato-esenzione")["valueCode"]


def extension(resource, name):
    return next(one for one in resource["extension"] if one["url"] == STRUCTURE + name)


def parameters(*list_):
    return {"resourceType": "Parameters", "parameter": list(list_)}


def value(resource, name):
    holder = resource.get("parameter") or resource.get("part")
    entry = next(one for one in holder if one["name"] == name)
    return next(field for key, field in entry.items() if key.startswith("value"))


def text(name, content):
    return {"name": name, "valueString": content}


def declaration(*people, code="E02", income=5000, **more):
    told = [{"name": "codice", "valueCode": code}, {"name": "periodo", "valueCode": more.get("year", "corrente")},
            {"name": "componenti", "valueInteger": more.get("members", 2)},
            {"name": "reddito", "valueMoney": {"value": income, "currency": "EUR"}}]
    told += [{"name": "beneficiario", "part": [
        {"name": "persona", "valueReference": {"reference": "Patient/" + person}},
        {"name": "qualita", "valueCode": quality}]} for person, quality in people]
    told += [{"name": "condizione", "valueCode": ticked}
             for ticked in more.get("ticked", ("disoccupato", "carico", "reddito"))]
    return parameters(*told)


def task(kind, patient, inputs=(), **more):
    return {"resourceType": "Task", "status": "requested", "intent": "proposal",
            "code": {"coding": [{"system": "http://fse.example/cs/richiesta", "code": kind}]},
            "for": {"reference": "Patient/" + patient},
            "input": [{"type": {"text": name}, "valueString": content} for name, content in inputs], **more}


PREPARE = "Task/$prepara-autocertificazione"


class Data(unittest.TestCase):
    def setUp(self):
        portal.control("POST", "/reset")

    def declared(self, citizen, prepared, key):
        inputs = [("testo", value(prepared, "testo")), ("nonce", value(prepared, "nonce"))]
        return citizen.fhir("POST", "Task", task("autocertifica", citizen.id, inputs), Idempotency_Key=key)

    def test_R40_from_the_codes_to_the_receipt(self):
        mario = Citizen(MARIO)
        offers = mario.fhir("GET", f"Patient/{mario.id}/$esenzioni-possibili").json
        codes = {value(one, "codice")["code"]: one for one in offers["parameter"] if one["name"] == "esenzione"}
        now = {code: next(part for part in one["part"] if part["name"] == "corrente") for code, one in codes.items()}
        self.assertTrue(value(now["E02"], "possibile"))
        self.assertEqual(value(now["E30"], "motivo")["code"], "gia-attiva")
        self.assertEqual(value(now["E11"], "motivo")["code"], "automatica")
        prepared = mario.fhir("POST", PREPARE, declaration((mario.id, "interessato")))
        self.assertEqual(prepared.status, 200, prepared.json)
        self.assertIn("RSSMRA62B25C014Z", value(prepared.json, "testo"))
        self.assertEqual(mario.held("E02"), [])
        key = str(uuid.uuid4())
        answer = self.declared(mario, prepared.json, key)
        self.assertEqual(answer.status, 201, answer.json)
        self.assertEqual(self.declared(mario, prepared.json, key).json, answer.json)
        (given,) = mario.held("E02")
        self.assertTrue(extension(given, "autocertificata")["valueBoolean"])
        receipt = answer.json["output"][0]["valueString"]
        self.assertEqual(given["identifier"][0]["value"], receipt)
        self.assertTrue(given["period"]["end"].endswith("-03-31"))
        self.assertEqual(self.declared(mario, prepared.json, "another").refusal, "scaduta")

    def test_R40_what_does_not_hold_is_refused(self):
        mario = Citizen(MARIO)
        me = (mario.id, "interessato")
        for refusal, wish in (("reddito", declaration(me, income=8263.31)),
                              ("condizioni", declaration(me, ticked=("reddito",))),
                              ("codice", declaration(me, code="E11")),
                              ("codice", declaration(me, code="Z99")),
                              ("nucleo", declaration(me, members=0)),
                              ("qualita", declaration((mario.id, "tutore"))),
                              ("beneficiario", declaration())):
            answer = mario.fhir("POST", PREPARE, wish)
            self.assertEqual((answer.status, answer.refusal), (422, refusal))

    def test_R40_the_coming_year_is_open_from_january(self):
        mario = Citizen(MARIO)
        today = datetime.fromisoformat(portal.state()["now"]).date()
        start = date(today.year + (today.month >= 4), 4, 1)
        january = date(start.year, 1, 1)
        wish = declaration((mario.id, "interessato"), year="prossimo")
        if today < january:
            self.assertEqual(mario.fhir("POST", PREPARE, wish).refusal, "periodo")
            portal.advance(((january - today).days + 1) * 86400)
            mario = Citizen(MARIO, known=True)
        prepared = mario.fhir("POST", PREPARE, wish).json
        self.assertEqual(value(prepared, "dal"), start.isoformat())
        self.assertEqual(value(prepared, "al"), date(start.year + 1, 3, 31).isoformat())

    def test_R40_a_parent_declares_for_a_child(self):
        mario = Citizen(MARIO)
        giulia = self.represented(mario)["RSSGLI17C52D912E"]
        wish = declaration((mario.id, "interessato"), (giulia, "genitore"))
        prepared = mario.fhir("POST", PREPARE, wish).json
        self.assertEqual(self.declared(mario, prepared, "k").status, 201)
        bundle = mario.fhir("GET", "Coverage", X_Acting_For=giulia).json
        self.assertIn("E02", [code_of(entry["resource"]) for entry in bundle["entry"]])

    def represented(self, citizen):
        request = urllib.request.Request(portal.ready["url"] + "/auth/represented",
                                         headers={"Authorization": "Bearer " + citizen.token})
        with urllib.request.urlopen(request, context=portal.context) as answer:
            return {one["codice_fiscale"]: one["patient"] for one in json.load(answer)}

    def test_R40_a_prepared_declaration_dies(self):
        mario = Citizen(MARIO)
        prepared = mario.fhir("POST", PREPARE, declaration((mario.id, "interessato"))).json
        for _ in range(4):
            portal.advance(8 * 60)
            mario.fhir("GET", "Coverage")  # a session that is used lives on
        self.assertEqual(self.declared(mario, prepared, "k").refusal, "scaduta")
        self.assertEqual(mario.held("E02"), [])

    def test_revoked_at_any_time_and_not_twice(self):
        mario = Citizen(MARIO)
        (e30,) = mario.held("E30")
        focus = {"reference": "Coverage/" + e30["id"]}
        stale = mario.fhir("POST", "Task", task("revoca-esenzione", mario.id, focus=focus), If_Match='W/"9"')
        self.assertEqual(stale.status, 412)
        answer = mario.fhir("POST", "Task", task("revoca-esenzione", mario.id, focus=focus), If_Match='W/"1"')
        self.assertEqual(answer.status, 201, answer.json)
        self.assertEqual(mario.held("E30"), [])
        again = mario.fhir("POST", "Task", task("revoca-esenzione", mario.id, focus=focus))
        self.assertEqual(again.refusal, "gia_chiusa")
        (ill,) = mario.held("0A31")
        focus = {"reference": "Coverage/" + ill["id"]}
        self.assertEqual(mario.fhir("POST", "Task", task("revoca-esenzione", mario.id, focus=focus)).refusal,
                         "non_revocabile")

    def test_R42_the_ticket_is_the_portals(self):
        mario = Citizen(MARIO)
        services = [entry["resource"] for entry in mario.fhir("GET", "ServiceRequest?_count=100").json["entry"]]
        for each in services:
            ticket = extension(each, "ticket-previsto")["valueMoney"]
            self.assertEqual(ticket["currency"], "EUR")
            free = any(one["url"] == STRUCTURE + "esenzione" for one in each["extension"])
            self.assertEqual(ticket["value"], 0) if free else self.assertTrue(0 < ticket["value"] <= 36)

    def test_R4_level_one_reads_and_changes_nothing(self):
        mario = Citizen(MARIO, acr="L1")
        self.assertEqual(mario.fhir("GET", "Patient/" + mario.id).status, 200)
        self.assertTrue(mario.exemptions())
        for path, body in (("Patient/%s/$recapiti" % mario.id, parameters(text("phone", "02123456"))),
                           (PREPARE, declaration((mario.id, "interessato")))):
            answer = mario.fhir("POST", path, body)
            self.assertEqual(answer.status, 403)
            self.assertIn('acr_values="L2"', answer.headers["WWW-Authenticate"])

    def test_R15_two_codes_and_both_numbers_told(self):
        mario = Citizen(MARIO)
        path = f"Patient/{mario.id}/$recapiti"
        asked = mario.fhir("POST", path, parameters(text("mobile", "347 1112233")))
        self.assertEqual(asked.status, 202)
        new, old = portal.sms("3471112233")[-1]["text"][-8:], portal.sms(MARIO.mobile)[-1]["text"][-8:]
        flow = text("flow", value(asked.json, "flow"))
        confirm = f"Patient/{mario.id}/$conferma-recapiti"
        wrong = mario.fhir("POST", confirm, parameters(flow, text("codice-cellulare", new)))
        self.assertEqual(wrong.refusal, "codice_errato")
        done = mario.fhir("POST", confirm, parameters(flow, text("codice-attuale", old)))
        self.assertEqual((done.status, value(done.json, "cellulare")), (200, "3471112233"))
        for number in ("3471112233", MARIO.mobile):
            self.assertIn("è stato cambiato", portal.sms(number)[-1]["text"])

    def test_another_citizens_data_are_refused_and_it_is_written_down(self):
        luisa = Citizen(LUISA, name="LUISA", surname="VERDI", sex="F", birthDate="1980-05-01")
        hers = luisa.held("E30")[0]
        mario = Citizen(MARIO)
        foreign = {"reference": "Coverage/" + hers["id"]}
        tried = [
            ("GET", f"Patient/{luisa.id}", None), ("GET", f"Patient/{luisa.id}/$esenzioni-possibili", None),
            ("POST", f"Patient/{luisa.id}/$recapiti", parameters(text("phone", "02123456"))),
            ("POST", f"Patient/{luisa.id}/$conferma-recapiti", parameters(text("flow", "x"))),
            ("GET", f"Coverage?patient={luisa.id}", None), ("GET", f"Coverage/{hers['id']}", None),
            ("POST", PREPARE, declaration((luisa.id, "genitore"))),
            ("POST", "Task", task("autocertifica", luisa.id)),
            ("POST", "Task", task("revoca-esenzione", mario.id, focus=foreign)),
        ]
        for method, path, body in tried:
            with self.subTest(f"{method} {path}"):
                before = len(luisa.refused_accesses())
                self.assertIn(mario.fhir(method, path, body).status, (403, 404))
                between = len(luisa.refused_accesses())
                self.assertGreater(between, before)
                acting = mario.fhir(method, path, body, X_Acting_For=luisa.id)
                self.assertEqual(acting.status, 403)
                self.assertGreater(len(luisa.refused_accesses()), between)
        for method in ("PUT", "DELETE", "PATCH"):
            self.assertIn(mario.fhir(method, f"Coverage/{hers['id']}", {}).status, (404, 405))
        self.assertEqual([one["id"] for one in luisa.held("E30")], [hers["id"]])
        self.assertEqual(luisa.fhir("GET", "Patient/" + luisa.id).json["id"], luisa.id)

    def test_what_was_changed_is_in_the_register(self):
        mario = Citizen(MARIO)
        prepared = mario.fhir("POST", PREPARE, declaration((mario.id, "interessato"))).json
        self.declared(mario, prepared, "k")
        mario.fhir("POST", f"Patient/{mario.id}/$recapiti", parameters(text("phone", "0299887766")))
        events = [entry["resource"] for entry in mario.fhir("GET", "AuditEvent?_count=200").json["entry"]]
        created = [json.dumps(one["entity"]) for one in events if one["action"] == "C" and one["outcome"] == "0"]
        self.assertTrue(any("Task" in one or "VGFzaw==" in one for one in created), created)
        self.assertTrue(any("Patient/" + mario.id in one for one in created))


if __name__ == "__main__":
    unittest.main()
