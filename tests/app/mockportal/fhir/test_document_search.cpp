// SPDX-License-Identifier: EUPL-1.2
// Versions, protection, what is withheld, and the searches that links and news need.
#include <QTest>
#include <QUrl>

#include "tests/app/mockportal/support/fhir_json.h"
#include "tests/app/mockportal/support/portal_test.h"

using namespace mockportal;

namespace {

const auto path = QStringLiteral("/fhir/DocumentReference");
const auto self = QString::fromLatin1(specimen);

QString nreOf(const QJsonObject& document) {
    const QJsonValue context = document.value("context");
    return context["related"][0]["identifier"]["value"].toString();
}

}  // namespace

class TestDocumentSearch : public PortalTest {
    Q_OBJECT

  private slots:  // NOLINT
    void initTestCase() {
        PortalTest::initTestCase();
        logIn();
        makeFilesOfTheRecord(*client_);
    }
    void init() {
        PortalTest::init();
        logIn();
    }

    void anEarlierVersionIsFoundWhereItIsAskedFor() {
        const auto older = resourcesOf(search("status=superseded"));
        QCOMPARE(older.size(), 1);
        QCOMPARE(older[0].value("status").toString(), QStringLiteral("superseded"));
        const auto id = older[0].value("id").toString();
        const auto newer = resourcesOf(search(QStringLiteral("related=DocumentReference/") + id));
        QCOMPARE(newer.size(), 1);
        QCOMPARE(newer[0].value("status").toString(), QStringLiteral("current"));
        const QJsonValue relation = newer[0].value("relatesTo").toArray().first();
        QCOMPARE(relation["code"].toString(), QStringLiteral("replaces"));
        QCOMPARE(relation["target"]["reference"].toString(),
                 QStringLiteral("DocumentReference/") + id);
        // And back, with the file of each.
        const auto newest = newer[0].value("id").toString();
        QCOMPARE(idsOf(search(QStringLiteral("status=superseded&related=") + newest)),
                 QStringList{id});
        QVERIFY(file(id) != file(newest));
    }

    void noGapWhereADocumentIsWithheld() {
        const auto all = search("status=current,superseded&_count=200");
        QCOMPARE(all.value("total").toInt(), 42);
        QCOMPARE(idsOf(all).size(), 42);
        QCOMPARE(search("date=2026-11-20").value("total").toInt(), 0);
        QCOMPARE(idsOf(search("_tag=unread")).size(), 4);
        QCOMPARE(portal_->state().value("documents").toInt(), 41);
        QStringList seen;
        auto page = search("_count=7");
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(idsOf(page).size(), 7);
            seen += idsOf(page);
            page = client_->get(nextOf(page)).json();
        }
        QCOMPARE((seen + idsOf(page)).size(), 41);
    }

    void dataOfSpecialProtectionStartHidden() {
        QList<QJsonObject> special;
        for (const auto& document : resourcesOf(search("_count=200")))
            if (codesIn(document.value("securityLabel")).contains(QLatin1String("V")))
                special << document;
        QCOMPARE(special.size(), 1);
        const QJsonValue label = special[0].value("securityLabel").toArray().first();
        QCOMPARE(label["text"].toString(), QStringLiteral("HIV"));
        QCOMPARE(label["coding"][1]["system"].toString(),
                 QStringLiteral("http://fse.example/cs/maggior-tutela"));
        QVERIFY(codesIn(special[0].value("securityLabel")).contains(QLatin1String("P99")));
    }

    void searchesNarrow_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("total");
        QTest::newRow("facility, part of Struttura") << "facility=bollate" << 9;
        QTest::newRow("facility, part of Ente") << "facility=SAN%20CARLO%20CASA" << 4;
        QTest::newRow("facility that is none") << "facility=Pordenone" << 0;
        QTest::newRow("prescription") << "related=0300A4100000288" << 1;
        QTest::newRow("prescription with its system")
            << "related=urn:oid:2.16.840.1.113883.2.9.4.3.9%7C0300A4100000288" << 1;
        QTest::newRow("no such prescription") << "related=0300A4199999999" << 0;
        QTest::newRow("no such contact") << "encounter=Encounter/none" << 0;
        QTest::newRow("many a page") << "_count=1000" << 41;
    }
    void searchesNarrow() {
        QFETCH(QString, query);
        QFETCH(int, total);
        QCOMPARE(search(query).value("total").toInt(), total);
    }

    void newsAreWhatChangedSince() {
        const auto known = resourcesOf(search("_count=1")).first();
        const QJsonValue meta = known.value("meta");
        const auto since =
            QStringLiteral("_lastUpdated=gt") +
            QString::fromLatin1(QUrl::toPercentEncoding(meta["lastUpdated"].toString()));
        QCOMPARE(search(since).value("total").toInt(), 0);
        portal_->advanceClock(std::chrono::seconds(1));
        const auto arrived = portal_->addDocument(self, portal_->now());
        QCOMPARE(idsOf(search(since)), QStringList{arrived});
        expectOutcome(client_->get(path + QStringLiteral("?_lastUpdated=gtyesterday")), 400,
                      "invalid");
    }

    /// In a large record, files that nobody asked for are not made for the sake of a list.
    void aLargeRecordIsListedWithoutMakingItsFiles() {
        PortalOptions options;
        options.documents = 201;
        const auto large = Portal::start(options);
        QVERIFY(large.has_value());
        PortalClient client(**large);
        client.setToken((*large)->openSession(self, Level::card));
        const auto list = [&] {
            return resourcesOf(client.get(path + QStringLiteral("?_count=200")).json());
        };
        const auto before = list();
        QCOMPARE(before.size(), 200);
        for (const auto& document : before) QVERIFY(!attachment(document).contains("hash"));
        const auto& last = before.last();
        const auto id = last.value("id").toString();
        const auto one = client.get(path + QLatin1Char('/') + id).json();
        QCOMPARE(QByteArray::fromBase64(attachment(one).value("hash").toString().toLatin1()).size(),
                 20);
        QCOMPARE(list().last(), one);
        // The metadata are those of the document itself.
        QVERIFY(!nreOf(one).isEmpty() || one.value("context")["related"].isUndefined());
        QCOMPARE(nreOf(one), nreOf(last));
    }

  private:
    static QJsonObject attachment(const QJsonObject& document) {
        const QJsonValue content = document.value("content").toArray().first();
        return content["attachment"].toObject();
    }
    QJsonObject search(const QString& query) const {
        return client_->get(path + QLatin1Char('?') + query).json();
    }
    QByteArray file(const QString& id) const {
        return client_->get(QStringLiteral("/fhir/Binary/") + id, {{"Accept", "application/pdf"}})
            .body;
    }
};

QTEST_MAIN(TestDocumentSearch)
#include "test_document_search.moc"
