// SPDX-License-Identifier: EUPL-1.2
#include "core/vaccinations/due.h"
#include "core/vaccinations/vaccination_gateway.h"
#include "tests/core/open_session.h"

using namespace journey;
using core::VaccinationState;
using mockportal::Fault;

class TestFhirVaccinationGateway : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_;
    std::shared_ptr<core::Portal> portal_;
    std::unique_ptr<core::VaccinationGateway> gateway_;

    void open(const core::Session& session) {
        gateway_ = core::makeFhirVaccinationGateway(portal_, session);
    }
    void fault(Fault::Kind kind, const char* path, int times = 9) {
        world_->server->addFault({.kind = kind, .path = QString::fromLatin1(path), .times = times});
    }

  private Q_SLOTS:
    void initTestCase() {
        world_ = std::make_unique<World>();
        portal_ = world_->client();
    }
    void init() {
        world_->server->reset();
        open(openSession(*world_));
    }
    void cleanupTestCase() {
        gateway_.reset();
        portal_.reset();
        world_.reset();
    }

    void theRegisterNewestFirst() {
        const auto record = await(gateway_->record());
        QVERIFY(record);
        QVERIFY(!record->missing);
        QVERIFY(std::ranges::is_sorted(record->entries, std::ranges::greater{},
                                       &core::Vaccination::date));
        QSet<int> states;
        for (const auto& entry : record->entries) {
            states << static_cast<int>(entry.state);
            QVERIFY(!entry.antigens.isEmpty() && !entry.name.isEmpty());
            QCOMPARE(entry.state == VaccinationState::given, entry.reason.isEmpty());
        }
        QCOMPARE(states.size(), 3);
        QCOMPARE(record->planned.size(), 2);
    }

    void theChildsHistoryFitsTheCalendar() {
        open(actingFor(*world_, openSession(*world_), giulia));
        const auto record = await(gateway_->record());
        QVERIFY(record && record->entries.size() > 15);
        const auto due = core::dueVaccinations(
            *record, {QDate(2017, 3, 12), core::CodiceFiscale::Sex::female}, QDate(2026, 11, 26));
        QCOMPARE(due.first().antigens, QStringList{"Papillomavirus"});
        QVERIFY(due.first().isPlanned());
        for (const auto& each : due)  // nothing of the first years is missing
            QVERIFY2(each.from >= QDate(2028, 3, 12), qPrintable(each.name));
        QCOMPARE(due.size(), 3);
    }

    void whatIsPlannedMayBeMissing() {
        fault(Fault::Kind::status, "/fhir/ImmunizationRecommendation");
        const auto record = await(gateway_->record());
        QVERIFY(record && !record->entries.isEmpty());
        QCOMPARE(QByteArray(record->missing->code.name().data()), QByteArray("portal.error"));
    }

    void faults_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, Fault::Kind kind, const char* code) {
            QTest::newRow(name) << static_cast<int>(kind) << QByteArray(code);
        };
        row("status", Fault::Kind::status, "portal.error");
        row("garble", Fault::Kind::garble, "portal.answer");
        row("token", Fault::Kind::expireToken, "session.ended");
    }
    void faults() {
        QFETCH(int, kind);
        QFETCH(QByteArray, code);
        fault(static_cast<Fault::Kind>(kind), "/fhir/Immunization");
        QCOMPARE(codeOf(await(gateway_->record())), code);
    }

    void theCertificateIsThePortalsPdf() {
        const auto pdf = await(gateway_->certificate());
        QCOMPARE(codeOf(pdf), QByteArray("ok"));
        QVERIFY(pdf->startsWith("%PDF-"));
        QVERIFY(pdf->contains("ETSI.CAdES.detached"));
    }

    void noPdfIsNoCertificate() {
        fault(Fault::Kind::garble, "/fhir/Patient");
        QCOMPARE(codeOf(await(gateway_->certificate())), QByteArray("document.unreadable"));
    }
};

QTEST_MAIN(TestFhirVaccinationGateway)
#include "test_fhir_vaccination_gateway.moc"
