// SPDX-License-Identifier: EUPL-1.2
// Consent and hiding against the portal itself.
#include "core/consents/fhir_consents.h"
#include "core/record/fhir_gateway.h"
#include "tests/core/journey.h"

using namespace journey;

class TestFhirConsents : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_;
    std::shared_ptr<core::Portal> portal_;
    std::unique_ptr<core::ConsentGateway> consents_;
    std::unique_ptr<core::RecordGateway> record_;

    void open(const QString& codiceFiscale) {
        const auto token =
            world_->server->openSession(codiceFiscale, mockportal::Level::passwordAndCode);
        core::Session session{.level = core::Level::passwordAndCode};
        session.patient.id = world_->server->patientId(codiceFiscale);
        session.token = std::make_shared<core::SessionToken>(core::SecretBuffer(
            std::string_view(token.constData(), static_cast<std::size_t>(token.size()))));
        consents_ = core::makeFhirConsentGateway(portal_, session);
        record_ = core::makeFhirGateway(portal_, session);
    }

  private Q_SLOTS:
    void initTestCase() {
        world_ = std::make_unique<World>();
        portal_ = world_->client();
    }
    void cleanupTestCase() {
        consents_.reset();
        record_.reset();
        portal_.reset();
        world_.reset();
    }

    void withoutConsentThereIsNoRecordUntilItIsGiven() {
        QVERIFY(world_->server->enrolGass({.codiceFiscale = "BNCLRA70A41F205E",
                                           .cardNumber = "0041270847",
                                           .mobile = "3330000001",
                                           .consent = false}));
        open(QStringLiteral("BNCLRA70A41F205E"));
        QCOMPARE(codeOf(await(record_->documents({}))), QByteArray("record.consent"));
        QVERIFY(!await(consents_->recordConsent())->given);
        QVERIFY(await(consents_->giveRecordConsent())->given);
        QVERIFY(await(consents_->recordConsent())->given);
        QCOMPARE(codeOf(await(record_->documents({}))), QByteArray("ok"));
    }

    void documentsAreHiddenAndShownAgain() {
        open(QStringLiteral("RSSMRA62B25C014Z"));
        const auto page = await(record_->documents({.pageSize = 100}));
        QVERIFY(page);
        const auto shown = std::ranges::find(page->documents, false, &core::Document::hidden);
        QVERIFY(shown != page->documents.end());
        const QStringList one{QStringLiteral("DocumentReference/") + shown->id};
        QCOMPARE(codeOf(await(consents_->setHidden(one, true))), QByteArray("ok"));
        QVERIFY(await(record_->document(shown->id))->hidden);
        QCOMPARE(codeOf(await(consents_->setHidden(one, false))), QByteArray("ok"));
        QVERIFY(!await(record_->document(shown->id))->hidden);
    }

    void anUnknownReferenceChangesNothing() {
        open(QStringLiteral("RSSMRA62B25C014Z"));
        const auto answer =
            await(consents_->setHidden({QStringLiteral("DocumentReference/nothing")}, true));
        QCOMPARE(codeOf(answer), QByteArray("record.refused"));
    }
};

QTEST_MAIN(TestFhirConsents)
#include "test_fhir_consents.moc"
