// SPDX-License-Identifier: EUPL-1.2
#include <QCryptographicHash>
#include <QSet>
#include <QTest>
#include <QUrl>

#include "tests/app/mockportal/support/fhir_json.h"
#include "tests/app/mockportal/support/portal_test.h"

using namespace mockportal;

namespace {

QByteArray unreadParameters(const char* code = "unread") {
    return QByteArray(
               R"({"resourceType":"Parameters","parameter":[{"name":"meta","valueMeta":{"tag":[)") +
           R"({"system":"http://fse.example/tag","code":")" + code + R"("}]}}]})";
}

}  // namespace

class TestFhirRoutes : public PortalTest {
    Q_OBJECT

  private slots:  // NOLINT
    void init() {
        PortalTest::init();
        patient_ = portal_->patientId(QString::fromLatin1(specimen));
        logIn();
    }

    void metadataNeedsNoSession() {
        const auto answer = PortalClient(*portal_).get(QStringLiteral("/fhir/metadata"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Type"),
                 QByteArray("application/fhir+json; fhirVersion=4.0"));
        QCOMPARE(answer.json().value("resourceType").toString(),
                 QStringLiteral("CapabilityStatement"));
        QCOMPARE(answer.json().value("fhirVersion").toString(), QStringLiteral("4.0.1"));
    }

    void thePatientIsTheSessionsOwn() {
        const auto json = client_->get(QStringLiteral("/fhir/Patient/") + patient_).json();
        const auto identifier = json.value("identifier").toArray().first().toObject();
        QCOMPARE(identifier.value("system").toString(),
                 QStringLiteral("http://hl7.it/sid/codiceFiscale"));
        QCOMPARE(identifier.value("value").toString(), QString::fromLatin1(specimen));
        QCOMPARE(json.value("birthDate").toString(), QStringLiteral("1962-02-25"));
    }

    void anotherPersonsRecordIsClosed() {
        const auto other = QStringLiteral("VRDLCU80A01F205E");
        portal_->enrol(other);
        PortalClient theirs(*portal_);
        theirs.setToken(portal_->openSession(other, Level::card));
        const auto id = idsOf(theirs.get(QStringLiteral("/fhir/DocumentReference")).json()).first();
        const auto otherPatient = portal_->patientId(other);
        expectOutcome(client_->get(QStringLiteral("/fhir/Patient/") + otherPatient), 403,
                      "forbidden");
        expectOutcome(
            client_->get(QStringLiteral("/fhir/DocumentReference?patient=") + otherPatient), 403,
            "forbidden");
        expectOutcome(client_->get(QStringLiteral("/fhir/DocumentReference/") + id), 404,
                      "not-found");
        expectOutcome(client_->get(QStringLiteral("/fhir/Binary/") + id), 404, "not-found");
        expectOutcome(
            client_->post(QStringLiteral("/fhir/DocumentReference/%1/$meta-delete").arg(id),
                          unreadParameters()),
            404, "not-found");
    }

    void theListIsTheDemoNewestFirst() {
        const auto bundle =
            search(QStringLiteral("patient=%1&status=current&_sort=-date&_count=20").arg(patient_));
        QCOMPARE(bundle.value("type").toString(), QStringLiteral("searchset"));
        QCOMPARE(bundle.value("total").toInt(), 41);
        QCOMPARE(bundle.value("entry").toArray().size(), 20);
        const auto first =
            bundle.value("entry").toArray().first().toObject().value("resource").toObject();
        QCOMPARE(first.value("date").toString(), QStringLiteral("2026-11-18T11:02:00+01:00"));
        QCOMPARE(first.value("custodian").toObject().value("display").toString(),
                 QStringLiteral("A.O. \"G. SALVINI\" - GARBAGNATE"));
        const auto role = first.value("contained").toArray().first().toObject();
        QCOMPARE(role.value("organization").toObject().value("display").toString(),
                 QStringLiteral("Ospedale di Garbagnate Milanese"));
        QCOMPARE(role.value("practitioner").toObject().value("display").toString(),
                 QStringLiteral("Dott.ssa Anna Colombo"));
        QCOMPARE(first.value("context")
                     .toObject()
                     .value("practiceSetting")
                     .toObject()
                     .value("text")
                     .toString(),
                 QStringLiteral("Laboratorio analisi"));
    }

    void hashAndSizeAreTrue() {
        const auto entries = search(QStringLiteral("_count=100")).value("entry").toArray();
        int envelopes = 0;
        for (const auto entry : entries) {
            const auto content =
                entry.toObject().value("resource").toObject().value("content").toArray().first();
            const auto attachment = content.toObject().value("attachment").toObject();
            const auto type = attachment.value("contentType").toString().toLatin1();
            const auto file = client_->get(attachment.value("url").toString(), {{"Accept", type}});
            QCOMPARE(file.header("Content-Type"), type);
            QCOMPARE(file.body.startsWith("%PDF-1."), type == "application/pdf");
            envelopes += type == "application/pkcs7-mime" ? 1 : 0;
            QCOMPARE(file.body.size(), attachment.value("size").toInteger());
            QCOMPARE(QCryptographicHash::hash(file.body, QCryptographicHash::Sha1).toBase64(),
                     attachment.value("hash").toString().toLatin1());
        }
        QCOMPARE(entries.size(), 41);
        QCOMPARE(envelopes, 3);
    }

    void aBinaryIsAlsoAResource() {
        const auto id = idsOf(search({})).first();
        const auto json = client_->get(QStringLiteral("/fhir/Binary/") + id).json();
        QCOMPARE(json.value("resourceType").toString(), QStringLiteral("Binary"));
        QCOMPARE(json.value("contentType").toString(), QStringLiteral("application/pdf"));
        QVERIFY(
            QByteArray::fromBase64(json.value("data").toString().toLatin1()).startsWith("%PDF"));
    }

    void searchesNarrow_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("total");
        QTest::newRow("from a day") << "date=ge2026-11-05" << 3;
        QTest::newRow("a period") << "date=ge2026-10-21&date=le2026-11-05" << 3;
        QTest::newRow("a day") << "date=2026-11-12" << 1;
        QTest::newRow("after") << "date=gt2026-11-12" << 1;
        QTest::newRow("before") << "date=lt2020-01-01" << 2;
        QTest::newRow("unread") << "_tag=http://fse.example/tag%7Cunread" << 4;
        QTest::newRow("type") << "type=http://loinc.org%7C11502-2" << 9;
        QTest::newRow("types") << "type=68604-8,59258-4" << 6;
        QTest::newRow("type of another system") << "type=http://example.org%7C11502-2" << 0;
        QTest::newRow("category") << "category=PRS" << 7;
        QTest::newRow("categories of what was given") << "category=PRE" << 2;
        QTest::newRow("not in force any more") << "status=superseded" << 1;
        QTest::newRow("all versions") << "status=current,superseded" << 42;
    }
    void searchesNarrow() {
        QFETCH(QString, query);
        QFETCH(int, total);
        const auto bundle = search(query);
        QCOMPARE(bundle.value("total").toInt(), total);
        QCOMPARE(bundle.value("entry").toArray().size(), qMin(total, 20));
        QVERIFY(total > 0 || !bundle.contains("entry"));
    }

    void aBadSearchIsToldSo_data() {
        QTest::addColumn<QString>("query");
        for (const auto* query :
             {"date=yesterday", "date=ge2026-13-01", "_count=-1", "_count=many", "_sort=title"})
            QTest::newRow(query) << QString::fromLatin1(query);
    }
    void aBadSearchIsToldSo() {
        QFETCH(QString, query);
        expectOutcome(client_->get(QStringLiteral("/fhir/DocumentReference?") + query), 400,
                      "invalid");
    }

    void pagesNeitherJumpNorRepeat_data() {
        QTest::addColumn<QString>("sort");
        QTest::newRow("newest first") << "-date";
        QTest::newRow("oldest first") << "date";
    }
    void pagesNeitherJumpNorRepeat() {
        QFETCH(QString, sort);
        const auto all = idsOf(search(QStringLiteral("_count=100&_sort=") + sort));
        QStringList seen;
        auto bundle = search(QStringLiteral("_count=5&_sort=") + sort);
        for (int page = 0; page < 20; ++page) {
            seen += idsOf(bundle);
            // In between, documents arrive on both sides of where the reader is, and some are read.
            if (page == 1) portal_->addDocument(QString::fromLatin1(specimen), portal_->now());
            if (page == 2)
                client_->post(QStringLiteral("/fhir/DocumentReference/%1/$meta-delete").arg(all[3]),
                              unreadParameters());
            if (nextOf(bundle).isEmpty()) break;
            bundle = client_->get(nextOf(bundle)).json();
        }
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), seen.size());
        seen.removeIf([&](const QString& id) { return !all.contains(id); });
        QCOMPARE(seen, all);
    }

    void unreadPagesSurviveReading() {
        auto bundle = search(QStringLiteral("_count=2&_tag=http://fse.example/tag%7Cunread"));
        const auto firstTwo = idsOf(bundle);
        for (const auto& id : firstTwo)
            QCOMPARE(client_
                         ->post(QStringLiteral("/fhir/DocumentReference/%1/$meta-delete").arg(id),
                                unreadParameters())
                         .status,
                     200);
        bundle = client_->get(nextOf(bundle)).json();
        QCOMPARE(idsOf(bundle).size(), 2);
        QVERIFY(nextOf(bundle).isEmpty());
    }

    void aNextLinkCannotBeMade() {
        const auto next = nextOf(search(QStringLiteral("_count=5")));
        QVERIFY(!next.contains(patient_));
        auto forged = next;
        forged.replace(
            forged.size() - 3, 1,
            forged.at(forged.size() - 3) == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A'));
        expectOutcome(client_->get(forged), 410, "expired");
        expectOutcome(client_->get(QStringLiteral("/fhir/DocumentReference?_cursor=nonsense")), 410,
                      "expired");
    }

    void readAndUnread() {
        const auto id = idsOf(search({})).first();
        const auto path = QStringLiteral("/fhir/DocumentReference/") + id;
        const auto etag = client_->get(path).header("ETag");
        const auto removed =
            client_->post(path + QStringLiteral("/$meta-delete"), unreadParameters());
        QCOMPARE(removed.status, 200);
        QCOMPARE(removed.json().value("resourceType").toString(), QStringLiteral("Parameters"));
        const auto meta = removed.json()
                              .value("parameter")
                              .toArray()
                              .first()
                              .toObject()
                              .value("valueMeta")
                              .toObject();
        QVERIFY(!meta.contains("tag"));
        QVERIFY(client_->get(path).header("ETag") != etag);
        QCOMPARE(search(QStringLiteral("_tag=unread")).value("total").toInt(), 3);
        QCOMPARE(client_->post(path + QStringLiteral("/$meta-add"), unreadParameters()).status,
                 200);
        QCOMPARE(search(QStringLiteral("_tag=unread")).value("total").toInt(), 4);
    }

    void metaRefusesWhatItDoesNotKeep() {
        const auto path =
            QStringLiteral("/fhir/DocumentReference/%1/$meta-add").arg(idsOf(search({})).first());
        expectOutcome(client_->post(path, "{}"), 400, "invalid");
        expectOutcome(client_->post(path, unreadParameters("starred")), 422, "not-supported");
        expectOutcome(client_->post(path, unreadParameters(), {{"If-Match", "W/\"9\""}}), 412,
                      "conflict");
    }

    void anUnchangedResourceIsNotSentAgain() {
        const auto path = QStringLiteral("/fhir/Binary/") + idsOf(search({})).first();
        const auto etag = client_->get(path).header("ETag");
        QVERIFY(etag.startsWith("W/\""));
        const auto again = client_->get(path, {{"If-None-Match", etag}});
        QCOMPARE(again.status, 304);
        QVERIFY(again.body.isEmpty());
    }

    void aHiddenDocumentIsMarked() {
        int hidden = 0;
        for (const auto entry : search(QStringLiteral("_count=100")).value("entry").toArray())
            for (const auto label :
                 entry.toObject().value("resource").toObject().value("securityLabel").toArray())
                for (const auto code : label.toObject().value("coding").toArray())
                    if (code.toObject().value("code").toString() == QLatin1String("P99")) ++hidden;
        QCOMPARE(hidden, 2);  // one by whoever made it, one as data of special protection
    }

    void everyAnswerCarriesTheRequestsId() {
        QCOMPARE(client_->get(QStringLiteral("/fhir/metadata"), {{"X-Request-Id", "abc-1"}})
                     .header("X-Request-Id"),
                 QByteArray("abc-1"));
        const auto answer = client_->get(QStringLiteral("/fhir/nothing"));
        QVERIFY(!answer.header("X-Request-Id").isEmpty());
        QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
        expectOutcome(answer, 404, "not-found");
    }

    void aWrongMethodIsToldSo() {
        expectOutcome(client_->send("DELETE", QStringLiteral("/fhir/DocumentReference"), {}, {}),
                      405, "not-supported");
    }

  private:
    QJsonObject search(const QString& query) const {
        const auto answer = client_->get(QStringLiteral("/fhir/DocumentReference?") + query);
        return answer.status == 200 ? answer.json() : QJsonObject();
    }

    QString patient_;
};

QTEST_MAIN(TestFhirRoutes)
#include "test_fhir_routes.moc"
