// SPDX-License-Identifier: EUPL-1.2
#include "core/accesses/fhir_accesses.h"
#include "core/booking/fhir_booking_gateway.h"
#include "core/consents/fhir_consents.h"
#include "core/notebook/fhir_notebook_gateway.h"
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
    /// For what that IUP prescribes.
    QString freeSlot() {
        const auto desk = core::makeOpenBookingGateway(portal_);
        const auto found = await(desk->agendas({.serviceCode = "89.7A.7", .branchCode = "06"}));
        const auto today = world_->server->now().date();
        const auto page = await(desk->freeSlots({.agenda = found->agendas.first().id,
                                                 .from = today.addDays(1),
                                                 .asked = today,
                                                 .priority = core::PriorityClass::brief}));
        return page->free.first().id;
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

    // Booked with codice fiscale, card and IUP: the citizen's side, so nothing to look at.
    void S39_aBookingWithoutLoginIsTheCitizens() {
        const auto slot = freeSlot();
        world_->server->givePassword(
            {.codiceFiscale = mario, .cardNumber = "0041270839", .mobile = "3330000482"},
            QStringLiteral("tre gatti sul tetto"));
        const auto desk = core::makeOpenBookingGateway(portal_);
        const auto visit = await(desk->start({mario, "0041270839", "0P8U100P3F"}));
        QCOMPARE(codeOf(visit), QByteArray("ok"));
        QVERIFY(await(visit->booking->hold(
            {.slot = slot, .iup = "0P8U100P3F", .phone = "+393330000482"}, "key")));
        const auto before = await(gateway_->accesses({}))->accesses;
        QVERIFY(std::ranges::none_of(before, [](const core::Access& access) {
            return access.roleCode == QLatin1String("senza-accesso");
        }));
        const auto own = await(gateway_->accesses({.who = AccessQuery::Who::citizens}))->accesses;
        QCOMPARE(own.front().roleCode, QStringLiteral("senza-accesso"));
        QVERIFY(!own.front().byProfessional() && !own.front().unusual());
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

    // What the citizen has made visible in the taccuino (R14), by the same choices.
    void R14_aReaderSeesTheNotesMadeVisible() {
        const auto notes = [this](Reader reader, std::optional<core::Supposition> supposed = {}) {
            const auto seen = await(gateway_->notesSeenBy(reader, supposed));
            return seen ? seen->size() : -1;
        };
        const auto session = openSession(*world_);
        gateway_ = core::makeFhirAccessGateway(portal_, session);
        const auto all = await(core::makeFhirNotebookGateway(portal_, session)->entries());
        QVERIFY(all);
        const auto visible = std::ranges::count_if(all->entries, &core::NotebookEntry::visible);
        QVERIFY(visible > 0 && visible < all->entries.size());
        QCOMPARE(notes(Reader::familyDoctor), visible);
        QCOMPARE(notes(Reader::emergency), visible);
        QCOMPARE(notes(Reader::specialist, core::Supposition{ConsentTopic::consultation, false}),
                 0);
        QCOMPARE(notes(Reader::emergency, core::Supposition{ConsentTopic::consultation, false}),
                 visible);
    }

    void R12_aClosedRecordShowsNothing() {
        const auto session = openSession(*world_);
        gateway_ = core::makeFhirAccessGateway(portal_, session);
        const auto closing = core::makeFhirConsentGateway(portal_, session);
        QVERIFY(await(closing->choose({ConsentTopic::record, false, 1, "k"})));
        QCOMPARE(codeOf(await(gateway_->seenBy(Reader::familyDoctor, {}))),
                 QByteArray("record.consent"));
        QCOMPARE(codeOf(await(gateway_->notesSeenBy(Reader::familyDoctor, {}))),
                 QByteArray("record.consent"));
        QVERIFY(await(gateway_->accesses({})));  // who read it may be asked all the same
    }
};

QTEST_MAIN(TestFhirAccesses)
#include "test_fhir_accesses.moc"
