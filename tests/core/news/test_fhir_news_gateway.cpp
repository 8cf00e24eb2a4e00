// SPDX-License-Identifier: EUPL-1.2
#include <QJsonDocument>

#include "core/news/news_gateway.h"
#include "tests/core/open_session.h"

using namespace journey;

class TestFhirNewsGateway : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_;
    std::shared_ptr<core::Portal> portal_;

    core::Result<QVector<core::News>> newsOf(core::Session session) {
        const auto gateway = core::makeFhirNewsGateway(portal_, std::move(session));
        return await(gateway->news());
    }
    static std::optional<core::News> read(const char* json) {
        return core::readCommunication(QJsonDocument::fromJson(json).object());
    }

  private Q_SLOTS:
    void initTestCase() {
        world_ = std::make_unique<World>();
        portal_ = world_->client();
    }
    void init() { world_->server->reset(); }
    void cleanupTestCase() {
        portal_.reset();
        world_.reset();
    }

    void newestFirstFromLevelOneOn() {
        const auto news = newsOf(openSession(*world_, mario, mockportal::Level::password));
        QVERIFY2(news, codeOf(news).constData());
        QVERIFY(news->size() > 1);
        QVERIFY(std::ranges::is_sorted(*news, std::ranges::greater{}, &core::News::sent));
        QVERIFY(!news->first().title.isEmpty());
        QVERIFY(!news->first().place.isEmpty());
    }

    void aChildsNewsAreHersAlone() {
        const auto own = newsOf(openSession(*world_));
        const auto hers = newsOf(actingFor(*world_, openSession(*world_), giulia));
        QVERIFY(own && hers);
        QVERIFY(!hers->isEmpty());
        for (const auto& each : *hers)
            for (const auto& mine : *own) QVERIFY(each.id != mine.id);
    }

    /// R16: PIETRO granted `record` and `booking`, not `data`.
    void aDelegationWithoutDataHasNone() {
        const auto news =
            newsOf(actingFor(*world_, openSession(*world_), QStringLiteral("FRRPTR49H03F205T")));
        QCOMPARE(codeOf(news), QByteArray("acting.scope"));
    }

    void whatSaysNothingIsNoNews_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("no id") << QByteArray(R"({"topic":{"text":"x"}})");
        QTest::newRow("no words") << QByteArray(R"({"id":"1","payload":[{"contentString":" "}]})");
        QTest::newRow("withdrawn")
            << QByteArray(R"({"id":"1","status":"entered-in-error","topic":{"text":"x"}})");
    }
    void whatSaysNothingIsNoNews() {
        QFETCH(QByteArray, json);
        QVERIFY(!read(json.constData()));
    }

    void everyFieldIsRead() {
        const auto news = read(
            R"({"id":"1","status":"completed","sent":"2026-11-20T10:00:00+01:00",)"
            R"("category":[{"coding":[{"system":"http://fse.example/cs/avviso","code":"dati"}]}],)"
            R"("extension":[{"url":"http://fse.example/StructureDefinition/luogo","valueCode":"data"}],)"
            R"("topic":{"text":"T"},"payload":[{"contentString":"A"},{"contentString":"B"}]})");
        QVERIFY(news);
        QCOMPARE(news->kind, QStringLiteral("dati"));
        QCOMPARE(news->place, QStringLiteral("data"));
        QCOMPARE(news->title, QStringLiteral("T"));
        QCOMPARE(news->text, QStringLiteral("A\nB"));
        QCOMPARE(news->sent.date(), QDate(2026, 11, 20));
    }
};

QTEST_MAIN(TestFhirNewsGateway)
#include "test_fhir_news_gateway.moc"
