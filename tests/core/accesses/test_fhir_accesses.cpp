// SPDX-License-Identifier: EUPL-1.2
#include "core/accesses/fhir_accesses.h"
#include "core/consents/fhir_consents.h"
#include "tests/core/open_session.h"

using namespace journey;
using core::AccessQuery;
using core::ConsentTopic;
using core::Reader;

class TestFhirAccesses : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_;
    std::shared_ptr<core::Portal> portal_;
    std::unique_ptr<core::AccessGateway> gateway_;

    qsizetype seen(Reader reader, const std::optional<core::Supposition>& supposed = {}) {
        const auto documents = await(gateway_->seenBy(reader, supposed));
        return documents ? documents->size() : -1;
    }

  private Q_SLOTS:
    void initTestCase() {
        world_ = std::make_unique<World>();
        portal_ = world_->client();
        gateway_ = core::makeFhirAccessGateway(portal_, openSession(*world_));
    }
    void cleanupTestCase() {
        gateway_.reset();
        portal_.reset();
        world_.reset();
    }

    void professionalsAreToldNewestFirstWithWhatTheyRead() {
        const auto list = await(gateway_->accesses({}));
        QVERIFY(list);
        QCOMPARE(list->accesses.size(), 11);
        const auto& newest = list->accesses.first();
        QCOMPARE(newest.who, QStringLiteral("Dott. Giorgio Sala"));
        QCOMPARE(newest.role, QStringLiteral("Medico di medicina generale"));
        QCOMPARE(newest.what, QStringLiteral("Referto di laboratorio"));
        QVERIFY(!newest.documentId().isEmpty());
        const auto unusual = std::ranges::count_if(
            list->accesses, [](const core::Access& access) { return bool(access.unusual()); });
        QCOMPARE(unusual, 4);
    }

    void daysAndWhoNarrow() {
        AccessQuery query;
        query.from = world_->server->now().date().addDays(-10);
        QCOMPARE(await(gateway_->accesses(query))->accesses.size(), 3);
        query.to = query.from;
        QCOMPARE(await(gateway_->accesses(query))->accesses.size(), 0);
        QCOMPARE(await(gateway_->accesses({.who = AccessQuery::Who::citizens}))->accesses.size(),
                 0);
    }

    void R80_whatAReaderSeesNowAndAfterAChoiceThatIsNotMade() {
        QCOMPARE(seen(Reader::specialist), 39);
        QCOMPARE(seen(Reader::specialist, core::Supposition{ConsentTopic::consultation, false}), 0);
        const auto own =
            seen(Reader::familyDoctor, core::Supposition{ConsentTopic::consultation, false});
        QVERIFY(own > 0 && own < 39);
        QCOMPARE(seen(Reader::emergency, core::Supposition{ConsentTopic::emergency, false}), 1);
        QCOMPARE(seen(Reader::specialist), 39);
    }

    void R12_aClosedRecordShowsNothing() {
        const auto session = openSession(*world_);
        gateway_ = core::makeFhirAccessGateway(portal_, session);
        const auto closing = core::makeFhirConsentGateway(portal_, session);
        QVERIFY(await(closing->choose({ConsentTopic::record, false, 1, "k"})));
        QCOMPARE(codeOf(await(gateway_->seenBy(Reader::familyDoctor, {}))),
                 QByteArray("record.consent"));
        QVERIFY(await(gateway_->accesses({})));  // who read it may be asked all the same
    }
};

QTEST_MAIN(TestFhirAccesses)
#include "test_fhir_accesses.moc"
