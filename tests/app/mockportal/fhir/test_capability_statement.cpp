// SPDX-License-Identifier: EUPL-1.2
// A client hides what the CapabilityStatement does not tell, so it has to be true: what is told is
// served, and no search parameter or operation is told in vain.
#include <QTest>

#include "tests/app/mockportal/support/fhir_json.h"
#include "tests/app/mockportal/support/portal_test.h"

using namespace mockportal;

class TestCapabilityStatement : public PortalTest {
    Q_OBJECT

  private slots:  // NOLINT
    void initTestCase() {
        PortalTest::initTestCase();
        logIn();
        const QJsonValue rest =
            client_->get(QStringLiteral("/fhir/metadata")).json().value("rest").toArray().first();
        for (const QJsonValue resource : rest["resource"].toArray())
            resources_.insert(resource["type"].toString(), resource.toObject());
    }
    void init() {}  // what is there is only read

    void theResourcesOfTheRecordAreTold() {
        for (const auto* type :
             {"Patient", "DocumentReference", "Binary", "Consent", "AuditEvent", "List"})
            QVERIFY2(resources_.contains(QLatin1String(type)), type);
    }

    /// 404 "not-found" for something that is not there; a path without a route is 404 or 405, too,
    /// but a search that is not served is no Bundle.
    void whatIsToldIsServed() {
        for (const auto& resource : resources_) {
            const auto path = QStringLiteral("/fhir/") + resource.value("type").toString();
            for (const QJsonValue interaction : resource.value("interaction").toArray()) {
                const auto code = interaction["code"].toString();
                const auto answer = client_->send(methodOf(code), targetOf(path, code), "{}", {});
                QVERIFY2(answer.status != 405, qPrintable(path + code));
                if (code == QLatin1String("search-type"))
                    QCOMPARE(answer.json().value("type").toString(), QStringLiteral("searchset"));
                if (code == QLatin1String("create")) QCOMPARE(answer.status / 100, 4);
            }
        }
    }

    void whatIsNotToldIsNotServed() {
        for (const auto& resource : resources_) {
            const auto path = QStringLiteral("/fhir/") + resource.value("type").toString();
            QStringList told;
            for (const QJsonValue interaction : resource.value("interaction").toArray())
                told << interaction["code"].toString();
            for (const auto* code : {"search-type", "create", "update", "delete"}) {
                if (told.contains(QLatin1String(code))) continue;
                const auto name = QString::fromLatin1(code);
                const auto answer = client_->send(methodOf(name), targetOf(path, name), "{}", {});
                QVERIFY2(answer.status == 404 || answer.status == 405, qPrintable(path + name));
            }
        }
    }

  private:
    static QByteArray methodOf(const QString& interaction) {
        static const QHash<QString, QByteArray> methods{{QStringLiteral("create"), "POST"},
                                                        {QStringLiteral("update"), "PUT"},
                                                        {QStringLiteral("delete"), "DELETE"}};
        return methods.value(interaction, "GET");
    }
    static QString targetOf(const QString& path, const QString& interaction) {
        const bool whole =
            interaction == QLatin1String("search-type") || interaction == QLatin1String("create");
        return whole ? path + neededBy(path) : path + QStringLiteral("/none");
    }
    /// What a search cannot do without.
    static QString neededBy(const QString& path) {
        if (path.endsWith(QLatin1String("/Schedule"))) return QStringLiteral("?service-type=95.02");
        return path.endsWith(QLatin1String("/Slot"))
                   ? QStringLiteral("?schedule=garbagnate-91492-11")
                   : QString();
    }

    QHash<QString, QJsonObject> resources_;
};

QTEST_MAIN(TestCapabilityStatement)
#include "test_capability_statement.moc"
