// SPDX-License-Identifier: EUPL-1.2
#include "core/prescriptions/fhir_prescription_gateway.h"

#include <QSet>

#include "core/codes/prescription_codes.h"
#include "tests/core/journey.h"

using namespace journey;
using mockportal::Fault;

namespace {

const auto citizenCode = QStringLiteral("RSSMRA62B25C014Z");

struct Desk {
    explicit Desk(World& at, std::chrono::milliseconds patience = std::chrono::seconds(20),
                  mockportal::Level level = mockportal::Level::card)
        : world(at), portal(at.client(patience)) {
        world.server->reset();
        logIn(level);
    }
    void logIn(mockportal::Level level = mockportal::Level::card) {
        const auto token = world.server->openSession(citizenCode, level);
        core::Session session{.level = core::Level::card};
        session.patient.id = world.server->patientId(citizenCode);
        session.token = std::make_shared<core::SessionToken>(core::SecretBuffer(
            std::string_view(token.constData(), static_cast<std::size_t>(token.size()))));
        gateway = core::makeFhirPrescriptionGateway(portal, session);
    }
    QVector<core::Prescription> all() {
        const auto list = await(gateway->prescriptions());
        return list ? list->prescriptions : QVector<core::Prescription>();
    }
    core::Prescription withIup(const QString& iup) {
        for (const auto& one : all())
            if (one.iup == iup) return one;
        return {};
    }
    void fault(Fault::Kind kind, const char* path, int times = 9) {
        world.server->addFault({.kind = kind, .path = QString::fromLatin1(path), .times = times});
    }

    World& world;
    std::shared_ptr<core::Portal> portal;
    std::unique_ptr<core::PrescriptionGateway> gateway{};
};

}  // namespace

class TestFhirPrescriptionGateway : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_{};

  private Q_SLOTS:
    void initTestCase() { world_ = std::make_unique<World>(); }
    void cleanupTestCase() { world_.reset(); }

    void bothKindsNewestFirst() {
        Desk desk(*world_);
        const auto all = desk.all();
        QVERIFY(all.size() >= 12);
        QVERIFY(
            std::ranges::is_sorted(all, std::ranges::greater{}, &core::Prescription::writtenOn));
        QSet<core::PrescriptionKind> kinds;
        QSet<QString> ids;
        for (const auto& one : all) {
            kinds << one.kind;
            ids << one.id();
            QVERIFY(core::parseNre(one.nre));
            for (const auto& line : one.lines) QVERIFY(!line.name.isEmpty());
        }
        QCOMPARE(kinds.size(), 2);
        QCOMPARE(ids.size(), all.size());
    }

    void everyStateOfBothKinds() {
        using enum core::PrescriptionState;
        Desk desk(*world_);
        QSet<core::PrescriptionState> drugs;
        QSet<core::PrescriptionState> services;
        for (const auto& one : desk.all())
            (one.kind == core::PrescriptionKind::drugs ? drugs : services) << one.state;
        QCOMPARE(drugs, QSet({prescribed, partlyDispensed, dispensed, expired, cancelled}));
        QCOMPARE(services, QSet({prescribed, booked, dispensed, expired, cancelled}));
    }

    void thePortalsClockJudges() {
        Desk desk(*world_);
        QCOMPARE(desk.withIup(QStringLiteral("0P8Q500P37")).state,
                 core::PrescriptionState::prescribed);
        desk.world.server->advanceClock(std::chrono::hours(24) * 31);
        desk.logIn();
        QCOMPARE(desk.withIup(QStringLiteral("0P8Q500P37")).state,
                 core::PrescriptionState::expired);
    }

    void linesOfOnePrescriptionCameTogether() {
        Desk desk(*world_);
        const auto partly = desk.withIup(QStringLiteral("0P8R500P38"));
        QCOMPARE(partly.lines.size(), 2);
        QVERIFY(partly.lines[0].dispensed && !partly.lines[1].dispensed);
    }

    void theDocumentOfAPrescription() {
        Desk desk(*world_);
        const auto found =
            await(desk.gateway->document(desk.withIup(QStringLiteral("0P8S500P39"))));
        QCOMPARE(codeOf(found), QByteArray("ok"));
        QCOMPARE(found->kind, core::DocumentKind::prescription);
        QCOMPARE(found->date.date(), QDate(2026, 10, 19));
    }

    void aPrescriptionWithoutADocument() {
        Desk desk(*world_);
        const auto none = desk.withIup(QStringLiteral("0P8Q500P37"));
        QCOMPARE(codeOf(await(desk.gateway->document(none))), QByteArray("document.missing"));
        QCOMPARE(codeOf(await(desk.gateway->document({}))), QByteArray("document.missing"));
    }

    void faults_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, Fault::Kind kind, const char* path,
                            const char* code) {
            QTest::newRow(name) << static_cast<int>(kind) << QByteArray(path) << QByteArray(code);
        };
        constexpr auto drugs = "/fhir/MedicationRequest";
        constexpr auto services = "/fhir/ServiceRequest";
        row("status", Fault::Kind::status, drugs, "portal.error");
        row("status of the other kind", Fault::Kind::status, services, "portal.error");
        row("stall", Fault::Kind::stall, services, "portal.timeout");
        row("reset", Fault::Kind::reset, drugs, "portal.unreachable");
        row("truncate", Fault::Kind::truncate, drugs, "portal.unreachable");
        row("garble", Fault::Kind::garble, drugs, "portal.answer");
        row("other person", Fault::Kind::otherPerson, services, "portal.answer");
        row("token", Fault::Kind::expireToken, drugs, "session.ended");
    }

    void faults() {
        QFETCH(int, kind);
        QFETCH(QByteArray, path);
        const bool stalls = kind == static_cast<int>(Fault::Kind::stall);
        Desk desk(*world_,
                  stalls ? std::chrono::milliseconds(400) : std::chrono::milliseconds(20000));
        desk.fault(static_cast<Fault::Kind>(kind), path);
        QTEST(codeOf(await(desk.gateway->prescriptions())), "code");
    }

    void twiceTheSameIsOnce() {
        Desk desk(*world_);
        const auto before = desk.withIup(QStringLiteral("0P8R500P38"));
        desk.fault(Fault::Kind::duplicate, "/fhir/MedicationRequest");
        QCOMPARE(desk.withIup(QStringLiteral("0P8R500P38")).references(), before.references());
    }

    void aHigherLevelIsAskedFor() {
        Desk desk(*world_, std::chrono::seconds(20), mockportal::Level::password);
        QCOMPARE(codeOf(await(desk.gateway->prescriptions())), QByteArray("login.level"));
    }

    void theGatewayMayGoFirst() {
        Desk desk(*world_);
        desk.fault(Fault::Kind::stall, "/fhir/ServiceRequest");
        const auto list = desk.gateway->prescriptions();
        desk.gateway.reset();
        desk.portal.reset();
        QTRY_VERIFY(list.isFinished());
        QCOMPARE(list.resultCount(), 0);
    }
};

QTEST_MAIN(TestFhirPrescriptionGateway)
#include "test_fhir_prescription_gateway.moc"
