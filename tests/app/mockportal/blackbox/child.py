# SPDX-License-Identifier: EUPL-1.2
"""R16: a parent goes through all services once for a child, over HTTPS, by a client that is not ours. Everything is the
child's, nothing of it is done to the parent, and the child's register tells who it was.

    SPORTELLO_PORTAL=build/dev/bin/sportello-portal python3 tests/app/mockportal/blackbox/child.py
"""
import base64
import os
import unittest
from datetime import datetime, timedelta

from portal_program import NEW_PASSWORD, Gass, Person, Portal

GIULIA, NRE = "RSSGLI17C52D912E", "0300A4100000429"
portal = None


def setUpModule():
    global portal
    portal = Portal(os.environ["SPORTELLO_PORTAL"])


def tearDownModule():
    portal.close()


def resources(answer, kind):
    return [entry["resource"] for entry in answer.json.get("entry", []) if entry["resource"]["resourceType"] == kind]


def extension(resource, name):
    for each in resource.get("extension", []):
        if each["url"].endswith("/" + name):
            return next(value for key, value in each.items() if key.startswith("value"))
    return None


def what_was_asked(entity):
    """The type of resource: of a search it stands in the query."""
    if "query" in entity:
        return base64.b64decode(entity["query"]).decode()
    return entity["what"]["reference"].split("/")[0]


class Parent:
    """Mario with a session of level 2, for himself or for Giulia."""

    def __init__(self):
        gass = Gass(portal.main)
        person = Person()
        first = portal.enrol(person)
        step = gass.change(gass.start(person.card, first), first, NEW_PASSWORD)
        session = gass.code(step, portal.code(person)).json
        self.token, self.id = session["access_token"], session["patient"]
        people = portal.main.send("GET", "/auth/represented", None, {"Authorization": "Bearer " + self.token}).json
        self.child = next(one for one in people if one["codice_fiscale"] == GIULIA)["patient"]

    def send(self, method, path, body=None, own=False, **headers):
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        named["Authorization"] = "Bearer " + self.token
        if not own:
            named["X-Acting-For"] = self.child
        return portal.main.send(method, "/fhir/" + path, body, named)

    def all(self, path, kind, own=False):
        answer = self.send("GET", path + ("&" if "?" in path else "?") + "_count=200", own=own)
        assert answer.status == 200, (path, answer.status, answer.body)
        return resources(answer, kind)


class R16(unittest.TestCase):
    def setUp(self):
        portal.control("POST", "/reset")
        self.mario = Parent()

    def of_child(self, path, kind, subject="subject"):
        found = self.mario.all(path, kind)
        self.assertTrue(found, path)
        for one in found:
            self.assertEqual(one[subject]["reference"], "Patient/" + self.mario.child)
        return found

    def test_a_parent_walks_through_all_services(self):
        today = datetime.fromisoformat(portal.state()["now"]).date()
        self.record()
        self.notebook()
        self.booking(today)
        self.doctor()
        self.data()
        self.exemptions()
        self.privacy()
        self.register()

    def record(self):
        documents = self.of_child("DocumentReference", "DocumentReference")
        file = documents[0]["content"][0]["attachment"]["url"].split("/fhir/")[1]
        self.assertEqual(self.mario.send("GET", file).status, 200)
        self.of_child("Encounter", "Encounter")
        self.of_child("ServiceRequest", "ServiceRequest")
        self.of_child("Immunization", "Immunization", "patient")

    def notebook(self):
        own = len(self.mario.all("Observation", "Observation", own=True))
        note = self.of_child("Observation", "Observation")[0]
        again = {key: value for key, value in note.items() if key not in ("id", "meta")}
        added = self.mario.send("POST", "Observation", again, Idempotency_Key="note")
        self.assertEqual(added.status, 201, added.body)
        self.assertEqual(added.json["subject"]["reference"], "Patient/" + self.mario.child)
        self.assertEqual(len(self.mario.all("Observation", "Observation", own=True)), own)

    def booking(self, today):
        request = next(one for one in self.mario.all("ServiceRequest?identifier=" + NRE, "ServiceRequest"))
        code = request["code"]["coding"][0]["code"]
        offer = self.mario.all(f"Schedule?service-type={code}&specialty=16&near=D912&_sort=distance", "Schedule")[0]
        start = today + timedelta(days=30)
        slot = self.mario.all(f"Slot?schedule=Schedule/{offer['id']}&start=ge{start}", "Slot")[0]
        hold = {"resourceType": "Parameters", "parameter": [
            {"name": "slot", "valueReference": {"reference": "Slot/" + slot["id"]}},
            {"name": "prescription", "valueIdentifier": {"value": NRE}},
            {"name": "phone", "valueString": "+39 333 0000482"}]}
        held = self.mario.send("POST", "Appointment/$hold", hold, Idempotency_Key="hold")
        self.assertEqual(held.status, 201, held.body)
        booked = self.mario.send("PUT", "Appointment/" + held.json["id"], {**held.json, "status": "booked"},
                                 If_Match=f'W/"{held.json["meta"]["versionId"]}"', Idempotency_Key="confirm").json
        self.assertEqual(booked["status"], "booked")
        self.assertIn("GIULIA ROSSI", [one["actor"].get("display") for one in booked["participant"]])
        self.assertEqual(extension(booked, "ticket"), {"value": 0, "currency": "EUR"})  # E11
        own = [one["id"] for one in self.mario.all("Appointment", "Appointment", own=True)]
        self.assertNotIn(booked["id"], own)

    def doctor(self):
        child = self.mario.send("GET", "Patient/" + self.mario.child).json
        present = child["generalPractitioner"][0]["reference"]
        self.assertEqual(self.mario.send("GET", present).json["code"][0]["coding"][0]["code"], "PLS")
        found = self.mario.all(f"PractitionerRole?kind=PLS&for=Patient/{self.mario.child}", "PractitionerRole")
        self.assertTrue(found)
        prepared = self.mario.send("POST", "Task/$prepara", {"resourceType": "Parameters", "parameter": []})
        self.assertEqual(prepared.status, 403)  # level 3, for a child as for oneself
        self.assertIn('acr_values="L3"', dict(prepared.headers)["WWW-Authenticate"])

    def data(self):
        child = self.mario.send("GET", "Patient/" + self.mario.child).json
        self.assertEqual(child["name"][0]["family"].upper(), "ROSSI")
        self.assertEqual(self.mario.send("GET", "Patient/" + self.mario.child, own=True).status, 403)

    def exemptions(self):
        held = self.mario.all("Coverage", "Coverage")
        self.assertIn("E11", [one["type"]["coding"][0]["code"] for one in held])
        offers = self.mario.send("GET", f"Patient/{self.mario.child}/$esenzioni-possibili")
        self.assertEqual(offers.status, 200)

    def privacy(self):
        path = "Consent?category=http%3A%2F%2Ffse.example%2Fcs%2Fconsenso%7Cconsultazione"
        own = len(self.mario.all(path, "Consent", own=True))
        wish = {"resourceType": "Consent", "status": "active",
                "scope": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/consentscope",
                                      "code": "patient-privacy"}]},
                "category": [{"coding": [{"system": "http://fse.example/cs/consenso", "code": "consultazione"}]}],
                "provision": {"type": "deny"}}
        self.assertEqual(self.mario.send("POST", "Consent", wish, Idempotency_Key="consent").status, 201)
        self.assertEqual(self.mario.all(path, "Consent")[0]["provision"]["type"], "deny")
        self.assertEqual(self.mario.send("GET", "DocumentReference/$vista?come=specialista").json["total"], 0)
        self.assertEqual(len(self.mario.all(path, "Consent", own=True)), own)

    def register(self):
        noted = self.mario.all("AuditEvent?agent-role=rappresentante", "AuditEvent")
        self.assertTrue(noted)
        for event in noted:
            self.assertIn("MARIO ROSSI", event["agent"][0]["name"])
        about = {what_was_asked(event["entity"][0]) for event in noted}
        for what in ("DocumentReference", "Encounter", "Immunization", "Observation", "Appointment", "Consent"):
            self.assertIn(what, about)


if __name__ == "__main__":
    unittest.main()
