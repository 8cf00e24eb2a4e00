# SPDX-License-Identifier: EUPL-1.2
"""R60 to R64, asked of the running program over HTTPS by a client that is not ours: the whole way with and without a
session, two machines, and 1,000 races of two people for the last free time.

    SPORTELLO_PORTAL=build/dev/bin/sportello-portal python3 tests/app/mockportal/blackbox/bookings.py
"""
import http.client
import json
import os
import threading
import unittest
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from portal_program import NEW_PASSWORD, Answer, Gass, Person, Portal

RACES = 1000
SKIN, NRE, IUP = "89.7A.7", "0300A4100000433", "0P8U100P3F"
ANNA = Person("VRDNNA80A41F205K", "0041270847", "3330000483")


def setUpModule():
    global portal
    portal = Portal(os.environ["SPORTELLO_PORTAL"], "--documents", "3", "--enrol", ANNA.codice_fiscale)


def tearDownModule():
    portal.close()


def extension(resource, name):
    """The value of one of the project's own."""
    for each in resource.get("extension", []):
        if each["url"].endswith("/" + name):
            return next(value for key, value in each.items() if key.startswith("value"))
    return None


def resources(bundle, kind):
    return [entry["resource"] for entry in bundle.get("entry", []) if entry["resource"]["resourceType"] == kind]


class Client:
    """Somebody with a token, or with none."""

    all = []

    def __init__(self, token=None):
        self.connection, self.token = portal.connect(), token
        self.all.append(self)

    def send(self, method, path, body=None, **headers):
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        if self.token:
            named["Authorization"] = "Bearer " + self.token
        return self.connection.send(method, path, body, named)

    def get(self, path):
        return self.send("GET", "/fhir/" + path).json

    def hold(self, slot, key, **more):
        parameters = [{"name": "slot", "valueReference": {"reference": "Slot/" + slot}},
                      {"name": "prescription", "valueIdentifier": {"value": NRE}},
                      {"name": "phone", "valueString": "+39 333 0000482"}]
        parameters += [{"name": name, "valueReference": {"reference": value}} for name, value in more.items()]
        return self.send("POST", "/fhir/Appointment/$hold", {"resourceType": "Parameters", "parameter": parameters},
                         Idempotency_Key=key)

    def put(self, appointment, status, key):
        return self.send("PUT", "/fhir/Appointment/" + appointment["id"], {**appointment, "status": status},
                         If_Match=f'W/"{appointment["meta"]["versionId"]}"', Idempotency_Key=key)

    def free(self, start, count=1):
        """Free times of the facility nearest to Garbagnate, from that day on."""
        offers = self.get(f"Schedule?service-type={SKIN}&near=D912&_sort=distance&class=B&_include=Schedule:actor")
        nearest = resources(offers, "Schedule")[0]
        assert resources(offers, "Location") and resources(offers, "Organization")
        return resources(self.get(f"Slot?schedule=Schedule/{nearest['id']}&start=ge{start}&_count={count}"), "Slot")


def logged_in(person, again=False):
    gass = Gass(portal.main)
    if again:
        step = gass.start(person.card, NEW_PASSWORD)
    else:
        first = portal.enrol(person)
        step = gass.change(gass.start(person.card, first), first, NEW_PASSWORD)
    return Client(gass.code(step, portal.code(person)).json["access_token"])


def now():
    return datetime.fromisoformat(portal.state()["now"])


def from_machine(address, body):
    """The same call as another computer would make it: from another address of the loopback."""
    parts = urlsplit(portal.ready["url"])
    connection = http.client.HTTPSConnection(parts.hostname, parts.port, context=portal.context, timeout=60,
                                             source_address=(address, 0))
    connection.request("POST", "/open/booking/start", json.dumps(body), {"Content-Type": "application/json"})
    response = connection.getresponse()
    answer = Answer(response.status, response.getheaders(), response.read())
    connection.close()
    return answer


class Bookings(unittest.TestCase):
    def setUp(self):
        portal.control("POST", "/reset")

    def tearDown(self):
        while Client.all:
            Client.all.pop().connection.close()

    def refusal(self, answer):
        return answer.status, answer.json["issue"][0]["details"]["coding"][0]["code"]

    def test_R60_booked_moved_cancelled(self):
        mario = logged_in(Person())
        start = (now() + timedelta(days=60)).date()
        slots = mario.free(start, 3)
        held = mario.hold(slots[0]["id"], "a").json
        self.assertEqual(held["status"], "proposed")
        booked = mario.put(held, "booked", "b").json
        self.assertEqual((booked["status"], booked["start"]), ("booked", slots[0]["start"]))
        self.assertRegex(booked["identifier"][0]["value"], r"\A[0-9A-Z]{10}\Z")
        self.assertTrue(extension(booked, "preparazione"))
        self.assertEqual(extension(booked, "ticket"), {"value": 22.5, "currency": "EUR"})
        self.assertLess(extension(booked, "disdetta-entro"), booked["start"])
        moving = mario.hold(slots[2]["id"], "c", replaces="Appointment/" + booked["id"]).json
        self.assertEqual(mario.get("Appointment/" + booked["id"])["status"], "booked")
        moved = mario.put(moving, "booked", "d").json
        self.assertEqual(moved["identifier"], booked["identifier"])
        self.assertEqual(extension(moved, "sequenza"), 1)
        self.assertEqual([a["id"] for a in resources(mario.get("Appointment?status=booked&identifier=" + NRE),
                                                     "Appointment")], [moved["id"]])
        self.assertEqual(mario.put(moved, "cancelled", "e").json["status"], "cancelled")
        request = resources(mario.get("ServiceRequest?identifier=" + NRE), "ServiceRequest")[0]
        self.assertEqual(extension(request, "stato-ricetta"), "prescritta")

    def test_R63_without_logging_in(self):
        nobody = Client()
        claim = {"codiceFiscale": "RSSMRA62B25C014Z", "cardNumber": "0041270839", "iup": IUP}
        start = nobody.send("POST", "/open/booking/start", claim).json
        self.assertEqual([line["code"] for line in start["lines"]], [SKIN])
        nobody.token = start["ticket"]
        held = nobody.hold(nobody.free(now().date())[0]["id"], "a")
        self.assertNotIn(b"ROSSI", held.body)
        booked = nobody.put(held.json, "booked", "b")
        self.assertEqual(booked.status, 200)
        self.assertIn(b"MARIO ROSSI", booked.body)
        self.assertEqual(nobody.send("GET", "/fhir/Patient/x").status, 401)

    def test_R63_a_machine_pauses_and_another_does_not(self):
        right = {"codiceFiscale": "RSSMRA62B25C014Z", "cardNumber": "0041270839", "iup": IUP}
        for number in range(5):
            claim = {**right, "codiceFiscale": f"VRDNNA80A41F20{number}K"}
            answer = from_machine("127.0.0.2", claim)
            self.assertEqual(answer.status, 422 if number < 4 else 429)
        self.assertEqual(from_machine("127.0.0.2", right).status, 429)
        self.assertEqual(from_machine("127.0.0.3", right).status, 200)
        for number in range(5):  # and a person, whatever the machine
            from_machine(f"127.0.0.{10 + number}", {**right, "cardNumber": "0041270838"})
        self.assertEqual(from_machine("127.0.0.3", right).refusal, "429 paused")
        portal.advance(15 * 60)
        self.assertEqual(from_machine("127.0.0.3", right).status, 200)

    def test_R64_late(self):
        mario = logged_in(Person())
        slot = mario.free((now() + timedelta(days=45)).date())[0]
        booked = mario.put(mario.hold(slot["id"], "a").json, "booked", "b").json
        last = datetime.fromisoformat(extension(booked, "disdetta-entro"))
        portal.advance((last - now()).total_seconds() + 60)
        mario = logged_in(Person(), again=True)
        late = mario.put(booked, "cancelled", "c")
        self.assertEqual(self.refusal(late), (422, "ticket_due"))
        self.assertEqual(extension(late.json["issue"][0], "ticket"), {"value": 22.5, "currency": "EUR"})
        accepted = {"url": "http://fse.example/StructureDefinition/conseguenza-accettata", "valueBoolean": True}
        knowing = {**booked, "extension": booked["extension"] + [accepted]}
        self.assertEqual(mario.put(knowing, "cancelled", "d").json["status"], "cancelled")

    def test_a_thousand_races_for_the_last_free_time(self):
        """Each gets either the time or a refusal, exactly one gets it, and who has it is booked."""
        racers = [logged_in(Person()), logged_in(ANNA)]
        slot = racers[0].free((now() + timedelta(days=60)).date())[0]["id"]
        wins, problems = [0, 0], []
        line = threading.Barrier(2, timeout=120)
        answers = [None, None]

        def race(number):
            me = racers[number]
            try:
                for turn in range(RACES):
                    line.wait()
                    answers[number] = me.hold(slot, f"h{turn}")
                    line.wait()
                    if answers[number].status == 201:
                        self.finish(me, answers[number].json, turn)
                        wins[number] += 1
                        assert self.refusal(answers[1 - number]) == (409, "slot_taken"), answers[1 - number].body
                    else:
                        assert answers[1 - number].status == 201, answers[1 - number].body
            except threading.BrokenBarrierError:
                pass  # the other one's problem
            except Exception as problem:
                problems.append(problem)
                line.abort()

        threads = [threading.Thread(target=race, args=(number,)) for number in (0, 1)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(problems, [])
        self.assertEqual(sum(wins), RACES)
        self.assertGreater(min(wins), 0, wins)
        self.assertEqual(portal.state()["holds"], 0)

    def finish(self, winner, held, turn):
        """One in ten is confirmed, told twice, and cancelled; the others are let go."""
        if turn % 10:
            assert winner.send("DELETE", "/fhir/Appointment/" + held["id"]).status == 204
            return
        booked = winner.put(held, "booked", f"b{turn}")
        assert booked.status == 200 and winner.put(held, "booked", f"b{turn}").body == booked.body
        live = resources(winner.get("Appointment?status=booked&identifier=" + NRE), "Appointment")
        assert [each["id"] for each in live] == [held["id"]]
        assert winner.put(booked.json, "cancelled", f"c{turn}").status == 200


if __name__ == "__main__":
    unittest.main(verbosity=2)
