# SPDX-License-Identifier: EUPL-1.2
"""sportello-portal as a stranger sees it: the real program, HTTPS and JSON, nothing but Python's standard library."""
import http.client
import json
import ssl
import subprocess
import threading
from urllib.parse import quote, urlsplit

NEW_PASSWORD = "Tre gatti sul tetto"


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def json(self):
        return json.loads(self.body) if self.body else {}

    @property
    def refusal(self):
        """As the tables of docs/portal-api.md have it: '401 invalid_credentials'."""
        return f"{self.status} {self.json.get('error')}"


class Connection:
    """One HTTP/1.1 connection, kept open."""

    def __init__(self, address, context=None):
        parts = urlsplit(address)
        make = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        options = {"context": context} if context else {}
        self.http = make(parts.hostname, parts.port, timeout=120, **options)

    def send(self, method, path, body=None, headers=None):
        data = None if body is None else json.dumps(body).encode()
        self.http.request(method, path, data, {"Content-Type": "application/json", **(headers or {})})
        response = self.http.getresponse()
        return Answer(response.status, response.getheaders(), response.read())

    def close(self):
        self.http.close()


class Portal:
    """The program, running until `close`. What it wrote to its two outputs is kept in `written`."""

    def __init__(self, program, *options):
        self.process = subprocess.Popen([program, "--until-stdin-closes", *options], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.written = self.process.stdout.readline()
        self.ready = json.loads(self.written)
        self.readers = [threading.Thread(target=self._keep, args=(pipe,), daemon=True)
                        for pipe in (self.process.stdout, self.process.stderr)]
        for reader in self.readers:
            reader.start()
        self.context = ssl.create_default_context(cafile=self.ready["ca"])
        self.lock = threading.Lock()
        self.main = self.connect()
        self.test_side = Connection(self.ready["control"])

    def _keep(self, pipe):
        for line in pipe:
            self.written += line

    def close(self):
        self.main.close()
        self.test_side.close()
        self.process.stdin.close()
        code = self.process.wait(60)
        for reader in self.readers:
            reader.join()
        self.process.stdout.close()
        self.process.stderr.close()
        return code

    def connect(self):
        return Connection(self.ready["url"], self.context)

    # The test side

    def control(self, method, path, body=None):
        with self.lock:
            return self.test_side.send(method, path, body)

    def state(self):
        return self.control("GET", "/state").json

    def advance(self, seconds):
        self.control("POST", "/clock", {"advanceSeconds": seconds})

    def sms(self, to):
        return self.control("GET", "/sms?to=" + quote(to, safe="")).json

    def code(self, person):
        return self.sms(person.mobile)[-1]["text"][-8:]

    def enrol(self, person, **more):
        """At the counter; gives the first password, both halves."""
        answer = self.control("POST", "/gass/enrol", {"codiceFiscale": person.codice_fiscale,
                                                      "cardNumber": person.card, "mobile": person.mobile, **more})
        assert answer.status == 200, answer.body
        person.first = answer.json["paperHalf"] + self.sms(person.mobile)[-1]["text"].split(" è ")[1][:5]
        return person.first


class Person:
    """A citizen, invented."""

    def __init__(self, codice_fiscale="RSSMRA62B25C014Z", card="0041270839", mobile="3330000482"):
        self.codice_fiscale, self.card, self.mobile = codice_fiscale, card, mobile
        self.first = None
        self.password = NEW_PASSWORD


class Gass:
    """The calls of /auth/gass over one connection."""

    def __init__(self, connection):
        self.connection = connection

    def post(self, call, **body):
        return self.connection.send("POST", "/auth/gass/" + call, body)

    def start(self, card, password, acr="L2"):
        return self.post("start", user=card, password=password, acr=acr)

    def change(self, step, current, new):
        return self.post("password", flow=step.json.get("flow"), current_password=current, new_password=new)

    def code(self, step, code):
        return self.post("otp", flow=step.json.get("flow"), code=code)

    def resend(self, step):
        return self.post("resend", flow=step.json.get("flow"))
