// SPDX-License-Identifier: EUPL-1.2
// S42 in words.
#include "ui/shell/help_line_watch.h"

#include <QLocale>
#include <QTimeZone>

#include "core/fhir_gateways.h"
#include "tests/core/journey.h"

class TestHelpLineWatch : public QObject {
    Q_OBJECT

    static QDateTime rome(const QDate& day, const QTime& time) {
        return {day, time, QTimeZone("Europe/Rome")};
    }

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Italian)); }

    void theSentence_data() {
        QTest::addColumn<bool>("open");
        QTest::addColumn<QDateTime>("until");
        QTest::addColumn<QString>("words");
        const QDate monday(2026, 11, 23);
        QTest::newRow("open") << true << rome(monday, {20, 0}) << "Aperto adesso, fino alle 20.00.";
        QTest::newRow("today") << false << rome(monday, {20, 0})
                               << "Chiuso adesso. Apre oggi alle 20.00.";
        QTest::newRow("tomorrow") << false << rome(monday.addDays(1), {8, 0})
                                  << "Chiuso adesso. Apre domani alle 8.00.";
        QTest::newRow("later") << false << rome(monday.addDays(2), {8, 0})
                               << "Chiuso adesso. Apre mercoledì alle 8.00.";
        QTest::newRow("never") << false << QDateTime() << "Chiuso adesso.";
    }
    void theSentence() {
        QFETCH(bool, open);
        QFETCH(QDateTime, until);
        QTEST(ui::helpLineWords({open, until}, rome({2026, 11, 23}, {10, 0})), "words");
    }

    void aPortalThatIsDownIsAskedAgain() {
        const journey::World world;
        const auto portal = world.client();
        world.server->addFault({.kind = mockportal::Fault::Kind::status,
                                .path = QStringLiteral("/open/info"),
                                .status = 503});
        core::FhirGateways gateways(portal);
        ui::HelpLineWatch watch(gateways, core::Clock::system());
        QSignalSpy changed(&watch, &ui::HelpLineWatch::changed);
        watch.ask();
        watch.ask();  // on its way already
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(watch.error());
        QCOMPARE(watch.words(), QString());
        watch.ask();
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(!watch.error());
        QVERIFY(!watch.info()->counters.isEmpty());
        QVERIFY(!watch.words().isEmpty());
    }
};

QTEST_MAIN(TestHelpLineWatch)
#include "test_help_line_watch.moc"
