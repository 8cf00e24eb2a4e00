// SPDX-License-Identifier: EUPL-1.2
// Acting for others, from the login to the record (R16): the header goes along, the portal judges.
#include <QTimeZone>

#include "core/login/authorized.h"
#include "core/login/session_manager.h"
#include "core/record/fhir_gateway.h"
#include "tests/core/gass_desk.h"

using namespace journey;
using namespace std::chrono_literals;

namespace {

const QString giulia = QStringLiteral("RSSGLI17C52D912E");  // daughter, 9 years
const QString pietro = QStringLiteral("FRRPTR49H03F205T");  // delegator: record and booking

struct House {
    explicit House(World& world) : desk(world) {
        Attempt attempt(portal, desk.clock);
        attempt.credentials();
        attempt.code(desk.lastCode());
        if (attempt.sessions.empty()) qFatal("no login");
        sessions.setLimits({.idle = 24h * 400, .absolute = 24h * 400});
        auto session = attempt.sessions.front();
        session.lifetime = 24h * 400;
        sessions.begin(session);
    }
    /// The people as the session has them.
    const core::Represented* find(const QString& codiceFiscale) const {
        for (const auto& person : sessions.current()->represented)
            if (person.patient.codiceFiscale == codiceFiscale) return &person;
        return nullptr;
    }
    bool actFor(const QString& codiceFiscale) {
        const auto* person = find(codiceFiscale);
        return person != nullptr && sessions.actFor(person->patient.id);
    }
    std::unique_ptr<core::RecordGateway> record() const {
        return core::makeFhirGateway(portal, *sessions.current());
    }

    Desk desk;
    std::shared_ptr<core::Portal> portal = desk.portal();
    Citizen cards{portal};
    core::SessionManager sessions{cards.cards, portal, desk.clock};
};

}  // namespace

class TestActing : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_{};

  private Q_SLOTS:
    void initTestCase() { world_ = std::make_unique<World>(mockportal::PortalOptions{}, false); }
    void cleanupTestCase() { world_.reset(); }

    void theSessionKnowsThem() {
        const House house(*world_);
        QCOMPARE(house.sessions.current()->represented.size(), 3);
        const auto* child = house.find(giulia);
        QVERIFY(child != nullptr && child->relation == core::Relation::minor);
        QCOMPARE(child->patient.fullName(), QStringLiteral("GIULIA ROSSI"));
        const auto* delegator = house.find(pietro);
        QVERIFY(delegator != nullptr && delegator->until.isValid());
        QVERIFY(delegator->scope == (core::ActingService::record | core::ActingService::booking));
    }

    void everyCallIsForThePersonChosen() {
        House house(*world_);
        const auto mine = house.record();
        const auto own = await(mine->documents({}));
        QVERIFY(own);
        QVERIFY(house.actFor(giulia));
        const auto hers = house.record();
        const auto page = await(hers->documents({.pageSize = 1}));
        QCOMPARE(codeOf(page), QByteArray("ok"));
        QVERIFY(page->total > 0 && page->total < own->total);
        const auto next = await(hers->nextDocuments(page->next));
        QCOMPARE(codeOf(next), QByteArray("ok"));
        const auto& document = page->documents.first();
        QCOMPARE(codeOf(await(hers->content(document))), QByteArray("ok"));
        QCOMPARE(codeOf(await(hers->setUnread(document, false))), QByteArray("ok"));
        // A gateway acts for who was chosen when it was made; hers are not mine.
        QCOMPARE(await(mine->documents({}))->total, own->total);
        QCOMPARE(codeOf(await(mine->content(document))), QByteArray("document.missing"));
        QVERIFY(house.sessions.actFor(std::nullopt));
        QCOMPARE(await(house.record()->documents({}))->total, own->total);
    }

    void aServiceThatWasNotGranted() {
        House house(*world_);
        mockportal::Representation narrow{.by = mario.codiceFiscale,
                                          .forWhom = pietro,
                                          .relation = mockportal::Relation::delegator,
                                          .from = house.desk.world.server->now().date()};
        narrow.until = narrow.from.addMonths(6);
        narrow.scope = {mockportal::PortalService::booking};
        QCOMPARE(house.desk.world.server->represent(narrow), QString());
        QVERIFY(house.actFor(pietro));
        QCOMPARE(codeOf(await(house.record()->documents({}))), QByteArray("acting.scope"));
        QVERIFY(house.sessions.active());
    }

    void endsByThePortalsClock() {
        House house(*world_);
        QVERIFY(house.actFor(pietro));
        QSignalSpy changed(&house.sessions, &core::SessionManager::actingForChanged);
        QSignalSpy refreshed(&house.sessions, &core::SessionManager::representedChanged);
        auto session = *house.sessions.current();
        const auto lastDay = session.actingFor->until;
        const auto now = world_->server->now();
        world_->server->advanceClock(std::chrono::seconds(
            now.secsTo(QDateTime(lastDay.addDays(1), QTime(0, 1), now.timeZone()))));
        const auto token =
            world_->server->openSession(mario.codiceFiscale, mockportal::Level::passwordAndCode);
        session.token =
            std::make_shared<core::SessionToken>(core::SecretBuffer(token.toStdString()));
        house.sessions.begin(session);  // the old one has ended on the way
        QCOMPARE(codeOf(await(house.record()->documents({}))), QByteArray("acting.ended"));
        house.sessions.refreshRepresented();
        QVERIFY(refreshed.wait());
        QVERIFY(house.find(pietro) == nullptr && house.find(giulia) != nullptr);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!house.sessions.current()->actingFor);
        QCOMPARE(codeOf(await(house.record()->documents({}))), QByteArray("ok"));
    }

    void aStranger() {
        House house(*world_);
        auto session = *house.sessions.current();
        session.actingFor = *house.find(giulia);
        session.actingFor->patient.id = QStringLiteral("somebody-else");
        const auto gateway = core::makeFhirGateway(house.portal, session);
        QCOMPARE(codeOf(await(gateway->documents({}))), QByteArray("acting.ended"));
    }

    void theHeaderIsForOthersOnly() {
        const House house(*world_);
        auto session = *house.sessions.current();
        QVERIFY(core::authorized({}, session).actingFor.isEmpty());
        session.actingFor = *house.find(giulia);
        const auto request = core::authorized({}, session);
        QCOMPARE(QString::fromLatin1(request.actingFor), session.actingFor->patient.id);
        QVERIFY(request.token == session.token->current() && request.needsToken);
        session.token->clear();
        QVERIFY(!core::authorized({}, session).token);
    }
};

QTEST_MAIN(TestActing)
#include "test_acting.moc"
