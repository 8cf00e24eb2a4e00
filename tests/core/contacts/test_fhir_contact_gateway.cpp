// SPDX-License-Identifier: EUPL-1.2
#include "core/contacts/contact_gateway.h"
#include "tests/core/open_session.h"

using namespace journey;
using core::ContactKind;
using mockportal::Fault;

class TestFhirContactGateway : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_;
    std::shared_ptr<core::Portal> portal_;
    std::unique_ptr<core::ContactGateway> gateway_;

    QVector<core::Contact> all(const core::ContactQuery& query = {}) {
        return await(gateway_->everything(query)).value_or(QVector<core::Contact>());
    }

  private Q_SLOTS:
    void initTestCase() {
        world_ = std::make_unique<World>();
        portal_ = world_->client();
    }
    void init() {
        world_->server->reset();
        gateway_ = core::makeFhirContactGateway(portal_, openSession(*world_));
    }
    void cleanupTestCase() {
        gateway_.reset();
        portal_.reset();
        world_.reset();
    }

    void pageAfterPageNewestFirst() {
        auto page = await(gateway_->contacts({.pageSize = 7}));
        QVERIFY(page);
        QCOMPARE(page->contacts.size(), 7);
        auto contacts = page->contacts;
        while (!page->next.isEmpty()) {
            page = await(gateway_->nextContacts(*page));
            QVERIFY(page);
            contacts += page->contacts;
        }
        QCOMPARE(contacts.size(), page->total);
        QVERIFY(std::ranges::is_sorted(contacts, std::ranges::greater{}, &core::Contact::from));
        QCOMPARE(contacts.size(), all().size());
    }

    void allThreeKindsOverSeveralYears() {
        const auto contacts = all();
        for (const auto kind : {ContactKind::visit, ContactKind::emergency, ContactKind::stay})
            QVERIFY(std::ranges::count(contacts, kind, &core::Contact::kind) >= 2);
        QVERIFY(contacts.first().from.date().year() - contacts.last().from.date().year() >= 5);
    }

    void oneKindAndOnePeriod() {
        for (const auto& contact : all({.kind = ContactKind::stay}))
            QCOMPARE(contact.kind, ContactKind::stay);
        const QDate from(2026, 10, 1);
        const QDate to(2026, 10, 31);
        const auto inside = all({.from = from, .to = to});
        QCOMPARE(inside.size(), 2);
        for (const auto& contact : inside)
            QVERIFY(contact.from.date() >= from && contact.from.date() <= to);
    }

    void theDocumentsOfAContactAndNoOthers() {
        int without = 0;
        QSet<QString> seen;
        for (const auto& contact : all()) {
            const auto documents = await(gateway_->documents(contact));
            QVERIFY(documents);
            without += documents->isEmpty();
            for (const auto& document : *documents) {
                QVERIFY2(!seen.contains(document.id), qPrintable(document.title));
                seen << document.id;
                QVERIFY(document.date.date() >= contact.from.date());
                QVERIFY(document.date.date() <= contact.to.date().addDays(10));
            }
        }
        QCOMPARE(without, 2);
        QVERIFY(seen.size() > 20);
    }

    void theChildHasHerOwn() {
        gateway_ =
            core::makeFhirContactGateway(portal_, actingFor(*world_, openSession(*world_), giulia));
        QCOMPARE(all().size(), 3);
    }

    void faults_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, Fault::Kind kind, const char* code) {
            QTest::newRow(name) << static_cast<int>(kind) << QByteArray(code);
        };
        row("status", Fault::Kind::status, "portal.error");
        row("truncate", Fault::Kind::truncate, "portal.unreachable");
        row("garble", Fault::Kind::garble, "portal.answer");
        row("token", Fault::Kind::expireToken, "session.ended");
    }
    void faults() {
        QFETCH(int, kind);
        QFETCH(QByteArray, code);
        world_->server->addFault({.kind = static_cast<Fault::Kind>(kind),
                                  .path = QStringLiteral("/fhir/Encounter"),
                                  .times = 9});
        QCOMPARE(codeOf(await(gateway_->contacts({}))), code);
    }

    void aFailureIsNoEmptyList() {
        world_->server->addFault(
            {.kind = Fault::Kind::status, .path = QStringLiteral("/fhir/Encounter"), .times = 9});
        QCOMPARE(codeOf(await(gateway_->everything({}))), QByteArray("portal.error"));
        QCOMPARE(codeOf(await(gateway_->nextContacts({}))), QByteArray("portal.answer"));
    }
};

QTEST_MAIN(TestFhirContactGateway)
#include "test_fhir_contact_gateway.moc"
