// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "tests/app/mockportal/support/fhir_json.h"
#include "tests/app/mockportal/support/portal_test.h"

using namespace mockportal;

class TestArrival : public PortalTest {
    Q_OBJECT

  private slots:  // NOLINT
    void init() {
        PortalTest::init();
        logIn();
    }

    void aDocumentArrivesUnread() {
        const auto id = arrive(specimen).json().value("id").toString();
        const auto list =
            client_->get(QStringLiteral("/fhir/DocumentReference?_tag=unread")).json();
        QCOMPARE(list.value("total").toInt(), 5);
        QCOMPARE(idsOf(list).first(), id);
        QCOMPARE(portal_->state().value("documents").toInt(), 42);
        QVERIFY(portal_->outbox().isEmpty());
    }

    void whoWantsToBeToldIsTold() {
        client_->post(QStringLiteral("/fhir/Consent"), consentBody("avviso-sms", true));
        arrive(specimen);
        QCOMPARE(portal_->outbox().size(), 1);
        const auto sms = portal_->outbox().first();
        QVERIFY(sms.to.endsWith(QLatin1String("482")));
        QCOMPARE(sms.text, QStringLiteral("Regione Lombardia: un nuovo referto è disponibile nel "
                                          "tuo Fascicolo Sanitario Elettronico."));
        client_->post(QStringLiteral("/fhir/Consent"), consentBody("avviso-sms", false));
        arrive(specimen);
        QCOMPARE(portal_->outbox().size(), 1);
    }

    void nobodyIsRefused() { QCOMPARE(arrive("NESSUNO").status, 400); }

  private:
    Answer arrive(const char* codiceFiscale) const {
        const QJsonObject body{{"codiceFiscale", codiceFiscale}};
        return client_->post(portal_->controlUrl() + QStringLiteral("/arrive"),
                             QJsonDocument(body).toJson());
    }
};

QTEST_MAIN(TestArrival)
#include "test_arrival.moc"
