// SPDX-License-Identifier: EUPL-1.2
// Requests to an office by a client that is not ours: TLS login with a card's certificate, and
// signatures made by the openssl program.
#include <QTest>

#include "tests/app/mockportal/support/choice_json.h"
#include "tests/app/mockportal/support/fhir_json.h"
#include "tests/app/mockportal/support/openssl_signer.h"
#include "tests/app/mockportal/support/portal_test.h"

using namespace mockportal;

namespace {

const auto taskPath = QStringLiteral("/fhir/Task");
const auto self = QString::fromLatin1(specimen);
const auto child = QStringLiteral("RSSGLI17C52D912E");
const auto stranger = QStringLiteral("VRDLCU80A01F205E");

QByteArray bodyOf(const QJsonObject& json) {
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString stateOf(const QJsonObject& task) {
    return codesIn(QJsonArray{task.value("businessStatus")}).value(0);
}

QStringList reasonsOf(const Answer& answer) {
    QStringList codes;
    for (const QJsonValue issue : answer.json().value("issue").toArray())
        codes << issue["details"]["coding"][0]["code"].toString();
    return codes;
}

QByteArray tag(const QJsonObject& task) {
    return "W/\"" + task.value("meta")["versionId"].toString().toLatin1() + '"';
}

}  // namespace

class TestTaskRoutes : public PortalTest {
    Q_OBJECT

    const CardMaker maker_{};
    const certificates::Issued card_ = maker_.card();
    const OpensslSigner signer_{card_, maker_.key};
    RequestHeaders acting_{};

    QString roleOf(const QString& name) const {
        const auto found =
            client_->get(QStringLiteral("/fhir/PractitionerRole?name=") + name).json();
        return QStringLiteral("PractitionerRole/") + idsOf(found).value(0);
    }
    Answer prepare(const QString& doctor, const QString& reason = {}) const {
        return client_->post(taskPath + QStringLiteral("/$prepara"),
                             choicePreparation(roleOf(doctor), reason), acting_);
    }
    QJsonObject task(const QString& doctor, const Answer& prepared,
                     const QByteArray& signature) const {
        return choiceTask(roleOf(doctor), choiceParameter(prepared.json(), "testo"),
                          choiceParameter(prepared.json(), "nonce"), signature);
    }
    QByteArray signatureOf(const Answer& prepared) const {
        return signer_.sign(choiceParameter(prepared.json(), "testo").toUtf8());
    }
    Answer send(const QJsonObject& body, const QByteArray& key = {}) const {
        auto headers = acting_;
        if (!key.isEmpty()) headers << qMakePair(QByteArray("Idempotency-Key"), key);
        return client_->post(taskPath, bodyOf(body), headers);
    }
    /// Prepares, signs and sends.
    Answer choose(const QString& doctor, const QString& reason = {}) const {
        const auto prepared = prepare(doctor, reason);
        return send(task(doctor, prepared, signatureOf(prepared)));
    }
    QString currentName(const QString& codiceFiscale = self) const {
        const auto patient = client_->get(
            QStringLiteral("/fhir/Patient/") + portal_->patientId(codiceFiscale), acting_);
        const QJsonValue chosen = patient.json().value("generalPractitioner").toArray().at(0);
        return chosen["display"].toString();
    }
    void actForTheChild() { acting_ = {{"X-Acting-For", portal_->patientId(child).toLatin1()}}; }
    static QJsonObject withdrawal() { return {{"resourceType", "Task"}, {"status", "cancelled"}}; }
    Answer withdraw(const QJsonObject& sent) const {
        return client_->send("PUT", taskPath + QLatin1Char('/') + sent.value("id").toString(),
                             bodyOf(withdrawal()), {{"If-Match", tag(sent)}});
    }

  public:
    TestTaskRoutes() { options_.cardAuthorities << maker_.pem(); }

  private slots:  // NOLINT
    void init() {
        PortalTest::init();
        acting_.clear();
        logIn();
    }

    // The whole way, over HTTPS, by somebody else's programs.
    void journey() {
        client_->setCard(card_, maker_.key);
        const auto login = client_->login();
        QCOMPARE(login.status, 200);
        client_->setToken(login.json().value("access_token").toString().toLatin1());
        QCOMPARE(currentName(), QStringLiteral("Dott. Giorgio Sala"));
        const auto prepared = prepare(QStringLiteral("aldeni"));
        QCOMPARE(prepared.status, 200);
        const auto text = choiceParameter(prepared.json(), "testo");
        const auto done =
            send(task(QStringLiteral("aldeni"), prepared, signatureOf(prepared)), "key");
        QCOMPARE(done.status, 201);
        QCOMPARE(stateOf(done.json()), QStringLiteral("accettata"));
        QCOMPARE(done.json().value("status").toString(), QStringLiteral("completed"));
        QVERIFY(done.header("Location").endsWith(done.json().value("id").toString().toLatin1()));
        QCOMPARE(currentName(), QStringLiteral("Dott.ssa Nives Aldeni"));
        const auto kept = resourcesOf(client_->get(taskPath).json());
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first(), done.json());
        QVERIFY(text.contains(QLatin1String("Nives Aldeni")));
    }

    void R50_theOldDoctorIsTold() {
        const auto before = portal_->outbox().size();
        QCOMPARE(choose(QStringLiteral("aldeni")).status, 201);
        QCOMPARE(portal_->outbox().size(), before + 1);
        const auto sms = portal_->outbox().last();
        QVERIFY(sms.text.contains(QLatin1String("ha scelto un altro medico")));
        QVERIFY(!sms.text.contains(QLatin1String("ROSSI")));
    }

    void R50_aSecondChangeComesTooEarly() {
        QCOMPARE(choose(QStringLiteral("aldeni")).status, 201);
        portal_->advanceClock(std::chrono::hours(24 * 30));
        client_->setToken(portal_->openSession(self, Level::card));
        const auto early = choose(QStringLiteral("belli"));
        expectOutcome(early, 422, "business-rule");
        QCOMPARE(reasonsOf(early), QStringList{"troppo_presto"});
        portal_->advanceClock(std::chrono::hours(25));
        client_->setToken(portal_->openSession(self, Level::card));
        QCOMPARE(choose(QStringLiteral("belli")).status, 201);
    }

    void R50_refused_data() {
        QTest::addColumn<QString>("doctor");
        QTest::addColumn<QString>("reason");
        QTest::newRow("associazione") << QStringLiteral("monti") << QStringLiteral("associazione");
        QTest::newRow("ricusazione") << QStringLiteral("crespi") << QStringLiteral("ricusazione");
        QTest::newRow("eta") << QStringLiteral("aldeghi") << QStringLiteral("eta");
        QTest::newRow("full without a reason")
            << QStringLiteral("valmori") << QStringLiteral("motivo");
    }
    void R50_refused() {
        QFETCH(QString, doctor);
        QFETCH(QString, reason);
        const auto answer = choose(doctor);
        expectOutcome(answer, 422, "business-rule");
        QCOMPARE(reasonsOf(answer), QStringList{reason});
        QCOMPARE(currentName(), QStringLiteral("Dott. Giorgio Sala"));
    }

    void R50_theFirstChoiceIsMadeAtTheCounter() {
        QVERIFY(portal_->assignDoctor(self, {}));
        QCOMPARE(currentName(), QString());
        QCOMPARE(reasonsOf(choose(QStringLiteral("aldeni"))), QStringList{"prima_scelta"});
    }

    void R50_aFullDoctorIsJudgedByTheOffice() {
        const auto sent = choose(QStringLiteral("valmori"), QStringLiteral("Segue mia moglie"));
        QCOMPARE(sent.status, 201);
        QCOMPARE(stateOf(sent.json()), QStringLiteral("inviata"));
        QCOMPARE(currentName(), QStringLiteral("Dott. Giorgio Sala"));
        QCOMPARE(reasonsOf(choose(QStringLiteral("aldeni"))), QStringList{"richiesta_aperta"});
        QVERIFY(portal_->answerDoctorRequest(self, true, QStringLiteral("Va bene.")));
        const auto answered = resourcesOf(client_->get(taskPath).json()).first();
        QCOMPARE(stateOf(answered), QStringLiteral("accettata"));
        QCOMPARE(answered.value("statusReason")["text"].toString(), QStringLiteral("Va bene."));
        QCOMPARE(currentName(), QStringLiteral("Dott. Corrado Valmori"));
        QVERIFY(portal_->outbox().last().text.contains(QLatin1String("risposta")));
        QVERIFY(!portal_->answerDoctorRequest(self, true, {}));
        expectOutcome(withdraw(answered), 409, "conflict");
    }

    void R50_theOfficeMayRefuse() {
        choose(QStringLiteral("valmori"), QStringLiteral("Segue mia moglie"));
        QVERIFY(portal_->answerDoctorRequest(self, false, QStringLiteral("Non ci sono posti.")));
        const auto answered = resourcesOf(client_->get(taskPath).json()).first();
        QCOMPARE(stateOf(answered), QStringLiteral("rifiutata"));
        QCOMPARE(answered.value("status").toString(), QStringLiteral("rejected"));
        QCOMPARE(currentName(), QStringLiteral("Dott. Giorgio Sala"));
    }

    void R50_whatWasSentCanBeWithdrawn() {
        const auto sent = choose(QStringLiteral("valmori"), QStringLiteral("Segue mia moglie"));
        auto stale = sent.json();
        stale.insert("meta", QJsonObject{{"versionId", "9"}});
        expectOutcome(withdraw(stale), 412, "conflict");
        const auto gone = withdraw(sent.json());
        QCOMPARE(gone.status, 200);
        QCOMPARE(stateOf(gone.json()), QStringLiteral("ritirata"));
        expectOutcome(withdraw(sent.json()), 412, "conflict");
        QCOMPARE(choose(QStringLiteral("aldeni")).status, 201);  // nothing is open any more
    }

    void R50_aHouseholdMayGoToAFullDoctor() {
        portal_->enrol(stranger);  // lives where the specimen does
        QVERIFY(portal_->assignDoctor(stranger, QStringLiteral("48202")));
        const auto done = choose(QStringLiteral("valmori"));
        QCOMPARE(done.status, 201);
        QCOMPARE(stateOf(done.json()), QStringLiteral("accettata"));
    }

    void aParentChoosesForAChild() {
        actForTheChild();
        QCOMPARE(currentName(child), QStringLiteral("Dott.ssa Chiara Villa"));
        const auto prepared = prepare(QStringLiteral("aldeghi"));
        const auto text = choiceParameter(prepared.json(), "testo");
        for (const auto* part : {"MARIO ROSSI", "genitore", "GIULIA ROSSI", "Tullio Aldeghi"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
        const auto done = send(task(QStringLiteral("aldeghi"), prepared, signatureOf(prepared)));
        QCOMPARE(done.status, 201);
        QCOMPARE(currentName(child), QStringLiteral("Dott. Tullio Aldeghi"));
        acting_.clear();
        QCOMPARE(currentName(), QStringLiteral("Dott. Giorgio Sala"));
        QVERIFY(resourcesOf(client_->get(taskPath).json()).isEmpty());
    }

    void R50_thePaediatricianEndsWithTheFourteenthBirthday() {
        actForTheChild();
        const QDate birthday(2031, 3, 12);
        const auto today = portal_->now().date();
        portal_->advanceClock(std::chrono::hours(24 * today.daysTo(birthday)));
        client_->setToken(portal_->openSession(self, Level::card));
        QCOMPARE(currentName(child), QString());
        const auto verdict = client_->get(
            QStringLiteral("/fhir/PractitionerRole?name=aldeni&for=") + portal_->patientId(child),
            acting_);
        QVERIFY(verdict.body.contains("\"ammessa\""));  // no first choice: there was one before
    }

    void R4_theCardIsNeeded() {
        client_->setToken(portal_->openSession(self, Level::passwordAndCode));
        const auto answer = prepare(QStringLiteral("aldeni"));
        expectOutcome(answer, 403, "forbidden");
        QVERIFY(answer.header("WWW-Authenticate").contains("acr_values=\"L3\""));
        QCOMPARE(client_->get(taskPath).status, 200);
        QCOMPARE(send(task(QStringLiteral("aldeni"), answer, {})).status, 403);
    }

    void aRepetitionIsAnsweredAndNotDone() {
        const auto prepared = prepare(QStringLiteral("aldeni"));
        const auto body = task(QStringLiteral("aldeni"), prepared, signatureOf(prepared));
        const auto first = send(body, "key");
        QCOMPARE(first.status, 201);
        QCOMPARE(send(body, "key").body, first.body);
        // Not even under another key: the text is used up.
        QCOMPARE(reasonsOf(send(body, "other")), QStringList{"firma"});
        QCOMPARE(client_->get(taskPath).json().value("total").toInt(), 1);
    }

    void signaturesThatDoNotHold_data() {
        QTest::addColumn<QString>("what");
        for (const auto* what :
             {"none", "of another text", "of another person", "of a replaced card", "too late",
              "for another doctor", "text changed"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void signaturesThatDoNotHold() {
        QFETCH(QString, what);
        const auto prepared = prepare(QStringLiteral("aldeni"));
        auto signature = signatureOf(prepared);
        if (what == QLatin1String("none")) signature.clear();
        if (what == QLatin1String("of another text")) signature = signer_.sign("Un altro testo\n");
        if (what == QLatin1String("of another person"))
            signature = OpensslSigner(maker_.card(stranger), maker_.key)
                            .sign(choiceParameter(prepared.json(), "testo").toUtf8());
        if (what == QLatin1String("of a replaced card")) portal_->replaceCard(cardId());
        if (what == QLatin1String("too late")) {
            portal_->advanceClock(std::chrono::minutes(16));
            client_->setToken(portal_->openSession(self, Level::card));
        }
        auto body = task(what == QLatin1String("for another doctor") ? QStringLiteral("belli")
                                                                     : QStringLiteral("aldeni"),
                         prepared, signature);
        if (what == QLatin1String("text changed")) {
            auto inputs = body.value("input").toArray();
            inputs[0] = taskInput("testo", "valueString", QStringLiteral("Scelgo tutti.\n"));
            body.insert("input", inputs);
        }
        const auto answer = send(body);
        expectOutcome(answer, 422, "business-rule");
        QCOMPARE(reasonsOf(answer), QStringList{"firma"});
        QCOMPARE(currentName(), QStringLiteral("Dott. Giorgio Sala"));
    }

    void nobodyElsesRequests() {
        const auto sent = choose(QStringLiteral("valmori"), QStringLiteral("Segue mia moglie"));
        portal_->enrol(stranger);
        PortalClient theirs(*portal_);
        theirs.setToken(portal_->openSession(stranger, Level::card));
        const auto one = taskPath + QLatin1Char('/') + sent.json().value("id").toString();
        expectOutcome(theirs.get(one), 404, "not-found");
        expectOutcome(
            theirs.send("PUT", one, bodyOf(withdrawal()), {{"If-Match", tag(sent.json())}}), 404,
            "not-found");
        const auto mine = QStringLiteral("?patient=") + portal_->patientId(self);
        expectOutcome(theirs.get(taskPath + mine), 403, "forbidden");
        auto body = sent.json();
        body.insert("for", QJsonObject{{"reference",
                                        QStringLiteral("Patient/") + portal_->patientId(self)}});
        expectOutcome(theirs.post(taskPath, bodyOf(body)), 403, "forbidden");
        int refused = 0;
        for (const auto& event :
             resourcesOf(client_->get(QStringLiteral("/fhir/AuditEvent")).json()))
            refused += event.value("outcome").toString() == QLatin1String("8") ? 1 : 0;
        QCOMPARE(refused, 4);
    }

    void aDelegateNeedsTheService() {
        acting_ = {
            {"X-Acting-For", portal_->patientId(QStringLiteral("FRRPTR49H03F205T")).toLatin1()}};
        const auto answer = prepare(QStringLiteral("aldeni"));
        expectOutcome(answer, 403, "forbidden");
        QCOMPARE(detailOf(answer), QStringLiteral("delegation_scope"));
    }

    void whatWasDoneIsInTheRegister() {
        const auto done = choose(QStringLiteral("aldeni"));
        bool written = false;
        for (const auto& event :
             resourcesOf(client_->get(QStringLiteral("/fhir/AuditEvent")).json()))
            written = written || (event.value("action").toString() == QLatin1String("C") &&
                                  event.value("outcome").toString() == QLatin1String("0"));
        QVERIFY(written);
        QCOMPARE(done.status, 201);
    }

    void nonsenseIsRefused() {
        expectOutcome(client_->post(taskPath, "x"), 400, "invalid");
        expectOutcome(client_->post(taskPath + QStringLiteral("/$prepara"), "{}"), 400, "invalid");
        const auto sent = choose(QStringLiteral("valmori"), QStringLiteral("Segue mia moglie"));
        auto body = withdrawal();
        body.insert("status", "completed");
        const auto answer =
            client_->send("PUT", taskPath + QLatin1Char('/') + sent.json().value("id").toString(),
                          bodyOf(body), {{"If-Match", tag(sent.json())}});
        expectOutcome(answer, 400, "invalid");
    }

  private:
    /// ID_Carta in the certificate's common name.
    QString cardId() const {
        const QSslCertificate certificate(card_.der, QSsl::Der);
        const auto names = certificate.subjectInfo(QSslCertificate::CommonName);
        return names.value(0).section(QLatin1Char('/'), 1).section(QLatin1Char('.'), 0, 0);
    }
};

QTEST_MAIN(TestTaskRoutes)
#include "test_task_routes.moc"
