// SPDX-License-Identifier: EUPL-1.2
#include "core/consents/consent_call.h"
#include "core/delegations/fhir_delegations.h"
#include "tests/core/open_session.h"

using namespace journey;
using core::ActingService;

class TestFhirDelegations : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_;
    std::shared_ptr<core::Portal> portal_;
    std::unique_ptr<core::DelegationGateway> gateway_;

    core::DelegationOrder order(const char* surname = "FERRI") {
        const QDate today = world_->server->now().date();
        return {QStringLiteral("FRRPTR49H03F205T"), QString::fromLatin1(surname), today,
                today.addYears(1),
                core::ActingScope(ActingService::record) | ActingService::booking};
    }

  private Q_SLOTS:
    void initTestCase() {
        world_ = std::make_unique<World>();
        portal_ = world_->client();
    }
    void init() {
        world_->server->reset();
        gateway_ = core::makeFhirDelegationGateway(portal_, openSession(*world_));
    }
    void cleanupTestCase() {
        gateway_.reset();
        portal_.reset();
        world_.reset();
    }

    void R16_theOnesGivenAreToldWithNamePeriodAndScope() {
        const auto given = await(gateway_->given());
        QVERIFY(given);
        QCOMPARE(given->size(), 2);
        QCOMPARE(given->first().name, QStringLiteral("LUCIA BIANCHI"));
        QCOMPARE(given->first().scope,
                 core::ActingScope(ActingService::record) | ActingService::booking);
        const QDate today = world_->server->now().date();
        QCOMPARE(given->first().state(today), core::Delegation::State::holds);
        QCOMPARE(given->last().state(today), core::Delegation::State::over);
    }

    void R16_givingAndRevoking() {
        const auto made = await(gateway_->give(order(), 2, "k"));
        QVERIFY(made);
        QCOMPARE(made->name, QStringLiteral("PIETRO FERRI"));
        const auto over = await(gateway_->revoke(*made));
        QVERIFY(over);
        QVERIFY(over->revoked && over->revokedAt.isValid());
        QCOMPARE(codeOf(await(gateway_->revoke(*made))), QByteArray("record.changed"));
        QCOMPARE(await(gateway_->given())->size(), 3);  // it stays told
    }

    void R16_aRefusalSaysWhy() {
        const auto refused = await(gateway_->give(order("BIANCHI"), 2, "k"));
        QCOMPARE(codeOf(refused), QByteArray("record.refused"));
        QCOMPARE(core::refusalCode(refused.error()), QStringLiteral("delegate_unknown"));
    }

    void R80_onTopOfAnotherListNothingIsGiven() {
        QCOMPARE(codeOf(await(gateway_->give(order(), 1, "k"))), QByteArray("record.changed"));
        QVERIFY(await(gateway_->give(order(), 2, "k2")));
        QVERIFY(await(gateway_->give(order(), 2, "k2")));  // the same wish again
        QCOMPARE(await(gateway_->given())->size(), 3);
    }

    void R16_whoActsForAChild() {
        gateway_ = core::makeFhirDelegationGateway(
            portal_, actingFor(*world_, openSession(*world_), giulia));
        const auto people = await(gateway_->actingPeople());
        QVERIFY(people);
        QCOMPARE(people->size(), 2);
        for (const auto& person : *people) {
            QCOMPARE(person.right, core::ActingPerson::Right::parent);
            QCOMPARE(person.until, QDate(2035, 3, 11));
            QVERIFY(person.scope & ActingService::privacy);
        }
    }
};

QTEST_MAIN(TestFhirDelegations)
#include "test_fhir_delegations.moc"
