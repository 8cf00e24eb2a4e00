# SPDX-License-Identifier: EUPL-1.2
"""R81 to R90, asked of the running program over HTTPS by a client that is not ours, with the clock moved.

    SPORTELLO_PORTAL=build/dev/bin/sportello-portal python3 tests/app/mockportal/blackbox/rules.py
"""
import os
import re
import unittest
from datetime import datetime

from portal_program import NEW_PASSWORD, Gass, Person, Portal

MINUTE, DAY = 60, 24 * 3600
secrets = set()


def setUpModule():
    global portal
    portal = Portal(os.environ["SPORTELLO_PORTAL"], "--documents", "3")


def tearDownModule():
    if portal.process.poll() is None:
        portal.close()


class Rules(unittest.TestCase):
    def setUp(self):
        portal.control("POST", "/reset")
        self.gass = Gass(portal.main)
        self.mario = Person()

    def enrolled(self):
        secrets.add(portal.enrol(self.mario))
        return self.mario.first

    def with_password(self):
        first = self.enrolled()
        step = self.gass.start(self.mario.card, first, "L1")
        answer = self.gass.change(step, first, NEW_PASSWORD)
        self.assertEqual(answer.status, 200, answer.body)
        secrets.update((NEW_PASSWORD, answer.json["access_token"]))
        return NEW_PASSWORD

    def at_code(self):
        step = self.gass.start(self.mario.card, self.with_password())
        self.assertEqual(step.json["step"], "code")
        secrets.add(self.last_code())
        return step

    def last_code(self):
        return portal.code(self.mario)

    def wrong_code(self):
        return "12345679" if self.last_code() == "12345678" else "12345678"

    def wrong_passwords(self, card, count):
        for _ in range(count):
            self.assertEqual(self.gass.start(card, "sbagliata").refusal, "401 invalid_credentials")

    def assert_locked(self, answer, minutes):
        self.assertEqual(answer.refusal, "423 locked")
        if minutes is None:
            self.assertIsNone(answer.json["until"])
            return
        left = datetime.fromisoformat(answer.json["until"]) - datetime.fromisoformat(portal.state()["now"])
        self.assertAlmostEqual(left.total_seconds(), minutes * MINUTE, delta=20)


class R81(Rules):
    def test_two_halves_of_five_clear_characters(self):
        for _ in range(20):
            first = self.enrolled()
            self.assertRegex(first, r"\A[A-HJ-NP-Za-km-z2-9]{10}\Z")
            self.assertEqual(portal.sms(self.mario.mobile)[-1]["text"],
                             f"Regione Lombardia: la seconda metà della tua password è {first[5:]}. "
                             "La prima metà è sul modulo dello sportello.")

    def test_good_only_for_the_change(self):
        first = self.enrolled()
        for acr in ("L1", "L2"):
            step = self.gass.start(self.mario.card, first, acr)
            self.assertEqual((step.status, step.json["step"]), (200, "new_password"))
            self.assertNotIn("access_token", step.json)
        self.assertEqual(portal.state()["sessions"], 0)

    def test_valid_thirty_days(self):
        first = self.enrolled()
        portal.advance(30 * DAY - MINUTE)
        self.assertEqual(self.gass.start(self.mario.card, first).status, 200)
        portal.advance(2 * MINUTE)
        self.assertEqual(self.gass.start(self.mario.card, first).refusal, "401 initial_password_expired")
        self.assertEqual(self.gass.start(self.mario.card, "sbagliata").refusal, "401 invalid_credentials")


class R82(Rules):
    def test_conditions(self):
        first = self.enrolled()
        step = self.gass.start(self.mario.card, first)
        for password, conditions in (("gatto blu", ["length"]), ("x" * 65, ["length", "run"]),
                                     ("gatti\tsul tetto", ["characters"]), ("Forzamilan1899", ["common"]),
                                     ("evviva Mario!", ["personal"]), ("evviva ROSSI!", ["personal"]),
                                     ("nel 25-02-1962", ["personal"]), ("n. 0041270839 ok", ["personal"]),
                                     ("rssmra62b25c014z", ["personal"]), ("gatto 2345 tetto", ["run"]),
                                     ("gattoooo tetto", ["run"]), (first, ["initial"])):
            answer = self.gass.change(step, first, password)
            self.assertEqual((answer.refusal, answer.json.get("conditions")),
                             ("422 password_refused", conditions), password)
        self.assertEqual(self.gass.change(step, first, "ab" * 32).status, 200)

    def test_not_the_last_five(self):
        passwords = [f"gatto di casa {n}" for n in (3, 14, 15, 92, 65, 35)]
        for password in passwords:
            first = self.enrolled()
            self.assertEqual(self.gass.change(self.gass.start(self.mario.card, first), first, password).status, 200)
        first = self.enrolled()
        step = self.gass.start(self.mario.card, first)
        for password in passwords[1:]:
            self.assertEqual(self.gass.change(step, first, password).json["conditions"], ["history"])
        self.assertEqual(self.gass.change(step, first, passwords[0]).status, 200)


class R83(Rules):
    def test_no_expiry(self):
        password = self.with_password()
        portal.advance(20 * 365 * DAY)
        self.assertEqual(self.gass.start(self.mario.card, password, "L1").status, 200)


class R84(Rules):
    def test_same_bytes_and_same_work(self):
        self.with_password()
        seen = set()
        for card in (self.mario.card, "9999999999", "0000000000"):
            before = portal.state()["passwordHashes"]
            answer = portal.main.send("POST", "/auth/gass/start", {"user": card, "password": "sbagliata"},
                                      {"X-Request-Id": "1"})
            headers = [header for header in answer.headers if header[0] != "Date"]  # a second may pass between them
            seen.add((answer.status, str(headers), answer.body))
            self.assertEqual(portal.state()["passwordHashes"] - before, 1)
        self.assertEqual(len(seen), 1, seen)


class R85(Rules):
    def test_five_errors_lock_fifteen_minutes_known_or_not(self):
        password = self.with_password()
        for card, later in ((self.mario.card, 200), ("9999999999", 401)):
            self.wrong_passwords(card, 4)
            self.assert_locked(self.gass.start(card, "sbagliata"), 15)
            portal.advance(14 * MINUTE)
            self.assert_locked(self.gass.start(card, password), 1)
            portal.advance(MINUTE + 1)
            self.assertEqual(self.gass.start(card, password).status, later)

    def test_ten_in_a_day_lock_until_the_counter(self):
        password = self.with_password()
        for card in (self.mario.card, "9999999999"):
            self.wrong_passwords(card, 4)
            self.assert_locked(self.gass.start(card, "sbagliata"), 15)
            portal.advance(16 * MINUTE)
            self.wrong_passwords(card, 4)
            self.assert_locked(self.gass.start(card, "sbagliata"), None)
            portal.advance(400 * DAY)
            self.assert_locked(self.gass.start(card, password), None)
        portal.control("POST", "/gass/unlock", {"codiceFiscale": self.mario.codice_fiscale})
        self.assertEqual(self.gass.start(self.mario.card, password).status, 200)

    def test_only_a_complete_login_resets(self):
        password = self.with_password()
        self.wrong_passwords(self.mario.card, 4)
        step = self.gass.start(self.mario.card, password)
        self.assertEqual(self.gass.code(step, self.last_code()).status, 200)
        self.wrong_passwords(self.mario.card, 4)
        self.gass.start(self.mario.card, password)  # the code is missing
        self.assert_locked(self.gass.start(self.mario.card, "sbagliata"), 15)

    def test_wrong_codes_do_not_lock(self):
        step = self.at_code()
        for _ in range(8):
            self.gass.code(step, self.wrong_code())
        self.assertEqual(self.gass.start(self.mario.card, NEW_PASSWORD).status, 200)


class R86(Rules):
    def test_sms_and_page(self):
        step = self.at_code()
        self.assertRegex(portal.sms(self.mario.mobile)[-1]["text"],
                         r"\ACodice usa e getta \(valido 3 minuti\) per accedere ai servizi socio sanitari on line "
                         r"codice = [0-9]{8}\Z")
        self.assertFalse(re.fullmatch(r"(\d)\1{7}", self.last_code()))
        shown = {key: step.json[key] for key in ("phone_ends", "code_expires_in", "resend_in", "tries", "resends_left")}
        self.assertEqual(shown, {"phone_ends": "482", "code_expires_in": 180, "resend_in": 60, "tries": 3,
                                 "resends_left": 3})

    def test_180_seconds(self):
        step = self.at_code()
        code = self.last_code()
        portal.advance(181)
        self.assertEqual(self.gass.code(step, code).refusal, "401 code_expired")
        step = self.gass.start(self.mario.card, NEW_PASSWORD)
        portal.advance(170)
        self.assertEqual(self.gass.code(step, self.last_code()).status, 200)

    def test_single_use(self):
        step = self.at_code()
        code = self.last_code()
        self.assertEqual(self.gass.code(step, code).status, 200)
        self.assertEqual(self.gass.code(step, code).refusal, "401 flow_expired")

    def test_three_tries_then_void(self):
        step = self.at_code()
        left = [self.gass.code(step, self.wrong_code()).json["tries_left"] for _ in range(3)]
        self.assertEqual(left, [2, 1, 0])
        self.assertEqual(self.gass.code(step, self.last_code()).refusal, "401 code_void")

    def test_resend_after_a_minute_kills_the_old_one(self):
        step = self.at_code()
        old = self.last_code()
        early = self.gass.resend(step)
        self.assertEqual(early.refusal, "429 resend_too_early")
        self.assertEqual(dict(early.headers)["Retry-After"], str(early.json["retry_after"]))
        portal.advance(60)
        self.assertEqual(self.gass.resend(step).json["resends_left"], 2)
        self.assertEqual(self.gass.resend(step).refusal, "429 resend_too_early")
        self.assertNotEqual(self.last_code(), old)
        self.assertEqual(self.gass.code(step, old).refusal, "401 invalid_code")
        self.assertEqual(self.gass.code(step, self.last_code()).status, 200)

    def test_three_resends_in_fifteen_minutes_over_all_logins(self):
        step = self.at_code()
        for left in (2, 1, 0):
            portal.advance(60)
            self.assertEqual(self.gass.resend(step).json["resends_left"], left)
        portal.advance(60)
        self.assertEqual(self.gass.resend(step).refusal, "429 too_many_resends")
        step = self.gass.start(self.mario.card, NEW_PASSWORD)
        self.assertEqual(step.status, 200)  # its first code is no resend
        portal.advance(60)
        self.assertEqual(self.gass.resend(step).refusal, "429 too_many_resends")
        portal.advance(12 * MINUTE)
        self.assertEqual(self.gass.resend(step).status, 200)


class R87(Rules):
    def test_the_clock_of_the_portal_decides(self):
        step = self.at_code()
        code = self.last_code()
        portal.advance(181)  # for this client no time has gone by
        self.assertEqual(self.gass.code(step, code).refusal, "401 code_expired")


class R88(Rules):
    def test_no_secret_in_what_the_program_writes(self):
        step = self.at_code()
        self.assertEqual(self.gass.code(step, self.last_code()).status, 200)
        ended = portal
        code = ended.close()
        setUpModule()  # the other tests need one
        self.assertEqual(code, 0)
        self.assertGreater(len(secrets), 2)
        for secret in secrets:
            self.assertNotIn(secret.encode(), ended.written)


class R89(Rules):
    def test_last_access_and_failed_attempts(self):
        password = self.with_password()
        before = datetime.fromisoformat(portal.state()["now"])
        portal.advance(3600)
        self.wrong_passwords(self.mario.card, 2)
        session = self.gass.start(self.mario.card, password, "L1").json
        self.assertEqual(session["failed_attempts"], 2)
        self.assertAlmostEqual((datetime.fromisoformat(session["last_access"]) - before).total_seconds(), 0, delta=20)
        self.assertEqual(self.gass.start(self.mario.card, password, "L1").json["failed_attempts"], 0)


class Sessions(Rules):
    def over(self, token):
        answer = portal.main.send("GET", "/auth/session", None, {"Authorization": "Bearer " + token})
        found = re.search(r'error_description="(\w+)"', dict(answer.headers).get("WWW-Authenticate", ""))
        return (answer.status, found and found.group(1))

    def test_R90_R91_each_end_has_its_reason(self):
        password = self.with_password()
        def login():
            return self.gass.start(self.mario.card, password, "L1").json["access_token"]
        first, second = login(), login()
        self.assertEqual(self.over(first), (401, "replaced"))
        self.assertEqual(self.over(second), (200, None))
        portal.advance(11 * MINUTE)
        self.assertEqual(self.over(second), (401, "idle"))
        third = login()
        for _ in range(47):
            portal.advance(10 * MINUTE)
            self.assertEqual(self.over(third), (200, None))
        portal.advance(10 * MINUTE)
        self.assertEqual(self.over(third), (401, "expired"))
        fourth = login()
        portal.main.send("POST", "/auth/logout", None, {"Authorization": "Bearer " + fourth})
        self.assertEqual(self.over(fourth), (401, "closed"))
        self.assertEqual(self.over("guess"), (401, "unknown"))

    def test_R26_a_replaced_serial(self):
        old = self.mario.card
        password = self.with_password()
        self.mario.card = "0041279999"
        first = self.enrolled()
        for tried in (password, first):
            self.assertEqual(self.gass.start(old, tried).refusal, "403 card_replaced")
        self.assertEqual(self.gass.start(old, "sbagliata").refusal, "401 invalid_credentials")
        self.assertEqual(self.gass.start(self.mario.card, first).status, 200)

    def test_R22_a_provisional_code(self):
        baby = Person("12345678901", "0055500001", "3480000111")
        first = portal.enrol(baby)
        self.assertEqual(self.gass.start(baby.card, first).refusal, "403 provisional_code")


if __name__ == "__main__":
    unittest.main()
