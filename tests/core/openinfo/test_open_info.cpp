// SPDX-License-Identifier: EUPL-1.2
#include "core/openinfo/open_info.h"

#include <QJsonDocument>

#include "core/openinfo/open_info_gateway.h"
#include "tests/core/journey.h"

using namespace journey;

class TestOpenInfo : public QObject {
    Q_OBJECT

    static core::Result<core::OpenInfo> read(const char* json) {
        return core::readOpenInfo(QJsonDocument::fromJson(json).object());
    }

  private Q_SLOTS:
    void whatThePortalTellsEverybody() {
        World world;
        const auto portal = world.client();
        const auto gateway = core::makeOpenInfoGateway(portal);
        const auto info = await(gateway->info());
        QVERIFY2(info, codeOf(info).constData());
        QCOMPARE(info->helpLine.number, QStringLiteral("800.030.606"));
        QCOMPARE(info->helpLine.hours.size(), 6);  // S42: Monday to Saturday
        QVERIFY(info->helpLine.holidays.contains(QDate(world.server->now().date().year(), 12, 25)));
        QVERIFY(info->counters.size() > 3);
        QVERIFY(!info->counters.first().comune.isEmpty());
        QVERIFY(info->notice.date.isValid());
        QVERIFY(!info->notice.version.isEmpty());
        QVERIFY(info->notice.text.contains(QStringLiteral("\n\n")));
    }

    void aPortalThatIsDownIsSaidToBe() {
        World world;
        const auto portal = world.client();
        world.server->addFault({.kind = mockportal::Fault::Kind::status,
                                .path = QStringLiteral("/open"),
                                .status = 503});
        const auto gateway = core::makeOpenInfoGateway(portal);
        QCOMPARE(codeOf(await(gateway->info())), QByteArray("portal.error"));
    }

    void whatCannotBeReadIsLeftOut() {
        const auto info = read(R"({"helpline":{"number":"1","hours":[
            {"days":["mon","dum"],"opens":"08:00","closes":"20:00"},
            {"days":["tue"],"opens":"20:00","closes":"08:00"},
            {"days":["wed"],"opens":"x","closes":"20:00"}],
            "holidays":["2026-12-25","mai"]},"counters":[{"address":"x"},{"name":"A"}]})");
        QVERIFY(info);
        QCOMPARE(info->helpLine.hours,
                 (QVector<core::OpeningSpan>{{1, QTime(8, 0), QTime(20, 0)}}));
        QCOMPARE(info->helpLine.holidays, (QVector<QDate>{{2026, 12, 25}}));
        QCOMPARE(info->counters.size(), 1);
    }

    void nothingAtAllIsNoAnswer_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("other types") << QByteArray(R"({"helpline":3,"counters":"x","notice":[]})");
    }
    void nothingAtAllIsNoAnswer() {
        QFETCH(QByteArray, json);
        QCOMPARE(codeOf(read(json.constData())), QByteArray("portal.answer"));
    }
};

QTEST_MAIN(TestOpenInfo)
#include "test_open_info.moc"
