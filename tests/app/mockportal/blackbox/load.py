# SPDX-License-Identifier: EUPL-1.2
"""1,000 logins of 200 citizens, five rounds, 200 connections and at the end of each round 200 sessions side by side.
Each login reads its own person and documents and is refused another's. Fails at the first wrong answer, or if the
program has grown or kept files open. Prints the figures.

    SPORTELLO_PORTAL=build/dev/bin/sportello-portal python3 tests/app/mockportal/blackbox/load.py
"""
import os
import sys
import threading
import time
import traceback

from portal_program import Gass, Person, Portal

CITIZENS, ROUNDS = 200, 5
MOST_GROWTH_KB = 16 * 1024  # over the last three rounds: 600 logins; a login that leaks 30 KB is seen


def rss_kb(process):
    with open(f"/proc/{process.pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))


def open_files(process):
    return len(os.listdir(f"/proc/{process.pid}/fd"))


class Citizen(threading.Thread):
    patients = [None] * CITIZENS
    problems = []

    def __init__(self, portal, number, meeting):
        super().__init__(daemon=True)
        self.portal, self.number, self.meeting = portal, number, meeting
        letters = "".join(chr(ord("A") + number // 20 ** k % 20) for k in range(3))
        self.person = Person(f"{letters}XYZ80A01F205X", f"{7_000_000_000 + number}", f"+39347{number:07}")
        self.person.password = f"gatto rosso e blu {number * 13}"
        self.tokens = []

    def run(self):
        try:
            self.connection = self.portal.connect()
            for turn in range(ROUNDS):
                self.login(turn)
                self.read_own()
                self.meeting.wait(300)  # everybody is in
                self.meeting.wait(300)  # counted
                self.read_own()
                self.refused_elsewhere(turn)
            self.connection.close()
        except Exception:
            self.problems.append(f"citizen {self.number}: {traceback.format_exc()}")
            self.meeting.abort()

    def login(self, turn):
        gass = Gass(self.connection)
        if turn == 0:
            step = gass.start(self.person.card, self.person.first)
            step = gass.change(step, self.person.first, self.person.password)
        else:
            step = gass.start(self.person.card, self.person.password)
        assert step.json.get("step") == "code", step.body
        session = gass.code(step, self.portal.code(self.person))
        assert session.status == 200, session.body
        assert session.json["sub"] == self.person.codice_fiscale, session.json["sub"]
        assert session.json["failed_attempts"] == 0
        self.tokens.append(session.json["access_token"])
        self.patients[self.number] = session.json["patient"]

    def get(self, path, token=None):
        return self.connection.send("GET", path, None, {"Authorization": "Bearer " + (token or self.tokens[-1])})

    def read_own(self):
        patient = self.patients[self.number]
        person = self.get("/fhir/Patient/" + patient)
        assert person.json["identifier"][0]["value"] == self.person.codice_fiscale, person.body
        documents = self.get("/fhir/DocumentReference")
        subjects = {entry["resource"]["subject"]["reference"] for entry in documents.json["entry"]}
        assert subjects == {"Patient/" + patient}, subjects

    def refused_elsewhere(self, turn):
        other = self.patients[(self.number + 1 + turn) % CITIZENS]
        assert self.get("/fhir/Patient/" + other).status == 403
        assert self.get("/fhir/DocumentReference?patient=" + other).status == 403
        if turn > 0:  # the login before this one was replaced
            assert self.get("/auth/session", self.tokens[-2]).status == 401


def main():
    portal = Portal(os.environ["SPORTELLO_PORTAL"], "--documents", "1")
    meeting = threading.Barrier(CITIZENS + 1)
    citizens = [Citizen(portal, number, meeting) for number in range(CITIZENS)]
    began = time.monotonic()
    for citizen in citizens:
        portal.enrol(citizen.person)
    enrolled = time.monotonic()
    files, memory, problems = open_files(portal.process), [], Citizen.problems
    for citizen in citizens:
        citizen.start()
    try:
        for turn in range(ROUNDS):
            meeting.wait(300)
            state = portal.state()
            memory.append(rss_kb(portal.process))
            if state["sessions"] != CITIZENS or state["logins"] != CITIZENS * (turn + 1):
                problems.append(f"round {turn + 1}: {state}")
            meeting.wait(300)
    except threading.BrokenBarrierError:
        pass
    for citizen in citizens:
        citizen.join(60)
    seconds = time.monotonic() - enrolled
    time.sleep(0.5)  # for the closed connections to be seen
    state, growth, left = portal.state(), memory[-1] - memory[min(1, len(memory) - 1)], open_files(portal.process)
    print(f"enrolled {CITIZENS} in {enrolled - began:.1f} s; {state['logins']} logins, {state['requests']} requests, "
          f"{state['passwordHashes']} password hashes in {seconds:.1f} s; {CITIZENS} sessions side by side")
    print(f"resident memory after each round, KB: {memory}; grown over the last three: {growth} KB; "
          f"open files before {files}, after {left}")
    if len(set(Citizen.patients)) != CITIZENS or state["refusedLogins"] != 0:
        problems.append(f"patients mixed or logins refused: {state}")
    if growth > MOST_GROWTH_KB or left > files + 5:
        problems.append("it has grown")
    portal.close()
    for problem in problems[:5]:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
