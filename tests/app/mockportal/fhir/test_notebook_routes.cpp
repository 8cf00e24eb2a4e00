// SPDX-License-Identifier: EUPL-1.2
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include "tests/app/mockportal/support/portal_test.h"

using namespace mockportal;

namespace {

const QString observations = QStringLiteral("/fhir/Observation");
const QString documents = QStringLiteral("/fhir/DocumentReference");

QJsonObject concept_(const char* system, const char* code) {
    return {{"coding", QJsonArray{QJsonObject{{"system", system}, {"code", code}}}}};
}

QJsonObject component(const char* code, const QJsonValue& value) {
    return {{"code", concept_("http://loinc.org", code)},
            {"valueQuantity",
             QJsonObject{
                 {"value", value}, {"system", "http://unitsofmeasure.org"}, {"code", "mm[Hg]"}}}};
}

QByteArray pressure(const QJsonValue& upper, const QString& date) {
    const QJsonObject json{
        {"resourceType", "Observation"},
        {"status", "final"},
        {"category", QJsonArray{concept_("http://fse.example/cs/taccuino", "taccuino")}},
        {"code", concept_("http://fse.example/cs/taccuino-tipo", "pressione")},
        {"effectiveDateTime", date},
        {"component", QJsonArray{component("8480-6", upper), component("8462-4", 80)}}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray document(const QByteArray& file) {
    const QJsonObject attachment{{"contentType", "application/pdf"},
                                 {"data", QString::fromLatin1(file.toBase64())}};
    const QJsonObject json{
        {"resourceType", "DocumentReference"},
        {"status", "current"},
        {"description", "Scansione"},
        {"category",
         QJsonArray{concept_("http://fse.example/cs/tipo-documento-livello-alto", "TAC")}},
        {"date", "2026-01-02T10:00:00+01:00"},
        {"content", QJsonArray{QJsonObject{{"attachment", attachment}}}}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QStringList idsOf(const QJsonObject& bundle) {
    QStringList ids;
    for (const auto entry : bundle.value("entry").toArray())
        ids << entry.toObject().value("resource").toObject().value("id").toString();
    return ids;
}

QString nextOf(const QJsonObject& bundle) {
    for (const auto link : bundle.value("link").toArray())
        if (link.toObject().value("relation").toString() == QLatin1String("next"))
            return link.toObject().value("url").toString();
    return {};
}

}  // namespace

class TestNotebookRoutes : public PortalTest {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        PortalTest::init();
        logIn(Level::passwordAndCode);
    }

    void pagesGiveEachEntryOnce() {
        auto bundle = client_->get(observations + "?_count=7").json();
        const int total = bundle.value("total").toInt();
        QStringList ids = idsOf(bundle);
        QCOMPARE(ids.size(), 7);
        while (!nextOf(bundle).isEmpty()) {
            bundle = client_->get(nextOf(bundle)).json();
            ids += idsOf(bundle);
        }
        QCOMPARE(ids.size(), total);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), total);
        QCOMPARE(client_->get(observations + "?_cursor=x").status, 410);
    }

    void oneKind() {
        const auto bundle = client_->get(observations + "?code=allergia&_sort=date").json();
        QCOMPARE(bundle.value("total").toInt(), 1);
        QCOMPARE(client_->get(observations + "?category=laboratory").json().value("total").toInt(),
                 0);
    }

    void documentsOfTheRecordAreOthers() {
        const auto own = client_->get(documents + "?category=TAC").json();
        QCOMPARE(own.value("total").toInt(), 1);
        const auto all = client_->get(documents + "?_count=100").json();
        QVERIFY(!idsOf(all).contains(idsOf(own).first()));
    }

    void createReadUpdateDelete() {
        const auto made = client_->post(observations, pressure(130, past));
        QCOMPARE(made.status, 201);
        const auto id = made.json().value("id").toString();
        const auto path = observations + '/' + id;
        QCOMPARE(made.header("ETag"), QByteArray("W/\"1\""));
        QVERIFY(made.header("Location").endsWith(id.toLatin1()));
        QCOMPARE(client_->get(path).json(), made.json());
        const auto put = [&](const QByteArray& match) {
            return client_->send("PUT", path, pressure(140, past), {{"If-Match", match}}).status;
        };
        QCOMPARE(put("W/\"2\""), 412);
        QCOMPARE(put({}), 412);
        QCOMPARE(put("W/\"1\""), 200);
        QCOMPARE(put("W/\"1\""), 412);
        QCOMPARE(client_->send("DELETE", path, {}, {{"If-Match", "W/\"1\""}}).status, 412);
        QCOMPARE(client_->send("DELETE", path, {}, {{"If-Match", "W/\"2\""}}).status, 204);
        QCOMPARE(client_->get(path).status, 404);
        QCOMPARE(put("W/\"2\""), 412);
    }

    void impossible_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const QByteArray& body, int status) {
            QTest::newRow(name) << body << status;
        };
        const auto changed = [](const char* from, const char* to) {
            return pressure(130, past).replace(from, to);
        };
        row("usual", pressure(130, past), 201);
        row("unlikely", pressure(250, past), 201);
        row("300", pressure(300, past), 422);
        row("crossed", pressure(70, past), 422);
        row("a text", pressure("130", past), 422);
        row("no date", pressure(130, {}), 422);
        row("in the future", pressure(130, "2999-01-01T00:00:00Z"), 422);
        row("another unit", changed("mm[Hg]", "kPa"), 422);
        row("unknown component", changed("8480-6", "0000-0"), 422);
        row("unknown kind", changed("pressione", "umore"), 422);
        row("no category", changed("cs/taccuino\"", "cs/altro\""), 422);
        row("another patient",
            changed("\"status\"", "\"subject\":{\"reference\":\"Patient/x\"},\"status\""), 422);
        row("another resource", changed("\"Observation\"", "\"Patient\""), 400);
        row("no JSON", "{", 400);
    }
    void impossible() {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const auto answer = client_->post(observations, body);
        QCOMPARE(answer.status, status);
        if (status >= 400) QVERIFY(!answer.body.contains("130") && !answer.body.contains("300"));
    }

    void files_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("status");
        QTest::newRow("a PDF") << QByteArray("%PDF-1.7 x") << 201;
        QTest::newRow("no PDF") << QByteArray("GIF89a") << 422;
        QTest::newRow("nothing") << QByteArray() << 422;
        QTest::newRow("5 MB") << "%PDF-" + QByteArray(4'999'995, ' ') << 201;
        QTest::newRow("a byte more") << "%PDF-" + QByteArray(4'999'996, ' ') << 422;
    }
    void files() {
        QFETCH(QByteArray, file);
        QFETCH(int, status);
        const auto made = client_->post(documents, document(file));
        QCOMPARE(made.status, status);
        if (status != 201) return;
        const auto id = made.json().value("id").toString();
        QCOMPARE(client_->get(documents + '/' + id).json(), made.json());
        QCOMPARE(client_->get("/fhir/Binary/" + id, {{"Accept", "application/pdf"}}).body, file);
    }

    void theSameKeyMakesOneEntry() {
        const RequestHeaders key{{"Idempotency-Key", "k1"}};
        const auto first = client_->send("POST", observations, pressure(130, past), key);
        const auto again = client_->send("POST", observations, pressure(130, past), key);
        QCOMPARE(again.status, 201);
        QCOMPARE(again.json(), first.json());
    }

    void whoMayUseIt() {
        logIn(Level::password);
        QCOMPARE(client_->get(observations).status, 403);
        QCOMPARE(PortalClient(*portal_).get(observations).status, 401);
        logIn(Level::passwordAndCode);
        const auto id = idsOf(client_->get(observations).json()).first();
        const auto other = QStringLiteral("VRDLCU80A01F205E");
        portal_->enrol(other);
        PortalClient theirs(*portal_);
        theirs.setToken(portal_->openSession(other, Level::card));
        QCOMPARE(theirs.get(observations + '/' + id).status, 404);
        QCOMPARE(
            theirs.send("DELETE", observations + '/' + id, {}, {{"If-Match", "W/\"1\""}}).status,
            412);
        QCOMPARE(client_->get(observations + "?patient=" + portal_->patientId(other)).status, 403);
    }

    void delegatesNeedTheScopeRecord() {
        const auto child = portal_->patientId(QStringLiteral("RSSGLI17C52D912E"));
        const RequestHeaders acting{{"X-Acting-For", child.toLatin1()}};
        QCOMPARE(client_->get(observations, acting).json().value("total").toInt(), 3);
        const auto friends = portal_->patientId(QStringLiteral("FRRPTR49H03F205T"));
        QVERIFY(portal_
                    ->represent({QString::fromLatin1(specimen),
                                 QStringLiteral("FRRPTR49H03F205T"),
                                 Relation::delegator,
                                 portal_->now().date(),
                                 portal_->now().date().addDays(9),
                                 {PortalService::booking}})
                    .isEmpty());
        QCOMPARE(client_->get(observations, {{"X-Acting-For", friends.toLatin1()}}).status, 403);
    }

    void resetRestores() {
        const auto before = client_->get(observations).json().value("total").toInt();
        client_->post(observations, pressure(130, past));
        portal_->reset();
        logIn(Level::passwordAndCode);
        QCOMPARE(client_->get(observations).json().value("total").toInt(), before);
    }

    void theStatementTellsOfIt() {
        const auto body = client_->get(QStringLiteral("/fhir/metadata")).body;
        QVERIFY(body.contains("\"Observation\"") && body.contains("\"delete\""));
    }

  private:
    static inline const QString past = QStringLiteral("2026-01-02T10:00:00+01:00");
};

QTEST_MAIN(TestNotebookRoutes)
#include "test_notebook_routes.moc"
