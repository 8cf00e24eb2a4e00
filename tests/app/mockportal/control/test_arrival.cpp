// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "tests/app/mockportal/support/fhir_json.h"

using namespace mockportal;

class TestArrival : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void initTestCase() {
        auto started = Portal::start();
        QVERIFY2(started, started ? "" : qPrintable(started.error()));
        portal_ = std::move(*started);
    }
    void init() {
        portal_->reset();
        client_ = std::make_unique<PortalClient>(*portal_);
        client_->setToken(portal_->openSession(QString::fromLatin1(specimen), Level::card));
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

    std::unique_ptr<Portal> portal_;
    std::unique_ptr<PortalClient> client_;
};

QTEST_MAIN(TestArrival)
#include "test_arrival.moc"
