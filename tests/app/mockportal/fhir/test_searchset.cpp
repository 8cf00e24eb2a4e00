// SPDX-License-Identifier: EUPL-1.2
// What every searchable resource has in common, asked of those that this portal has.
#include <QSet>
#include <QTest>

#include "tests/app/mockportal/support/fhir_json.h"
#include "tests/app/mockportal/support/portal_test.h"

using namespace mockportal;

class TestSearchset : public PortalTest {
    Q_OBJECT

  private slots:  // NOLINT
    void initTestCase() {
        PortalTest::initTestCase();
        logIn();
        makeFilesOfTheRecord(*client_);
        for (int i = 0; i < 6; ++i) {  // something to list
            client_->get(QStringLiteral("/fhir/List?_count=1"));
            client_->post(QStringLiteral("/fhir/Consent"), consentBody("avviso-sms", i % 2 == 0));
        }
        patient_ = portal_->patientId(QString::fromLatin1(specimen));
    }
    void init() {}  // what is there is only read

    void resources() {
        QTest::addColumn<QString>("path");
        for (const auto* type : {"DocumentReference", "Consent", "AuditEvent", "List"})
            QTest::newRow(type) << QStringLiteral("/fhir/") + QLatin1String(type);
    }

    void pagesNeitherJumpNorRepeat_data() { resources(); }
    void pagesNeitherJumpNorRepeat() {
        QFETCH(QString, path);
        for (const auto* sort : {"-date", "date"}) {
            const auto query = QStringLiteral("?patient=Patient/%1&_sort=%2&_count=")
                                   .arg(patient_, QLatin1String(sort));
            const auto all = idsOf(ask(path + query + QStringLiteral("200")));
            QVERIFY(all.size() >= 6);
            auto page = ask(path + query + QStringLiteral("4"));
            QCOMPARE(page.value("total").toInt(), all.size());
            QStringList seen = idsOf(page);
            for (int i = 0; i < 60 && !nextOf(page).isEmpty(); ++i) {
                page = ask(nextOf(page));
                seen += idsOf(page);
            }
            // The list of accesses grows while it is read; what was there stays in its order.
            seen.removeIf([&](const QString& id) { return !all.contains(id); });
            QCOMPARE(seen, all);
        }
    }

    void aBadSearchIsToldSo_data() { resources(); }
    void aBadSearchIsToldSo() {
        QFETCH(QString, path);
        expectOutcome(client_->get(path + QStringLiteral("?_count=0")), 400, "invalid");
        expectOutcome(client_->get(path + QStringLiteral("?_sort=title")), 400, "invalid");
        expectOutcome(client_->get(path + QStringLiteral("?patient=other")), 403, "forbidden");
        expectOutcome(client_->get(path + QStringLiteral("?_cursor=x")), 410, "expired");
        expectOutcome(client_->get(path + QStringLiteral("/none")), 404, "not-found");
    }

    void faultsWorkOnIt_data() { resources(); }
    void faultsWorkOnIt() {
        QFETCH(QString, path);
        const auto page = path + QStringLiteral("?_count=2&_sort=date");
        portal_->addFault({Fault::Kind::duplicate, "GET", path});
        QCOMPARE(ask(page).value("entry").toArray().size(), 4);
        portal_->addFault({Fault::Kind::repeatPage, "GET", path});
        const auto first = ask(page);
        QCOMPARE(idsOf(ask(nextOf(first))), idsOf(first));
        Fault gone{Fault::Kind::status, "GET", path + QLatin1Char('/')};
        gone.status = 404;
        portal_->addFault(gone);
        const auto one = path + QLatin1Char('/') + idsOf(first).first();
        expectOutcome(client_->get(one), 404, "not-found");
        QCOMPARE(client_->get(one).status, 200);
    }

  private:
    QJsonObject ask(const QString& target) const { return client_->get(target).json(); }

    QString patient_;
};

QTEST_MAIN(TestSearchset)
#include "test_searchset.moc"
