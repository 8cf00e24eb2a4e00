// SPDX-License-Identifier: EUPL-1.2
// The lines of the home page: order, who may be asked for what (R4, R16), the card (R27).
#include "ui/screens/home/today_facts.h"

#include <QAbstractButton>
#include <QTest>

#include "core/fhir_gateways.h"
#include "ui/screens/home/appointment_card.h"
#include "ui/screens/home/facts/facts.h"
#include "ui/style/appearance.h"

using ui::TodayItem;
using Group = ui::TodayItem::Group;

namespace {

const QDateTime now(QDate(2026, 11, 26), QTime(10, 0), Qt::LocalTime);

TodayItem item(Group group, int days, const QString& title) {
    return {.group = group, .when = days < 0 ? QDateTime() : now.addDays(days), .title = title};
}

const ui::TodayFact& fact(const char* name) {
    for (const auto& each : ui::todayFacts())
        if (qstrcmp(each.name, name) == 0) return each;
    qFatal("no such fact: %s", name);
}

core::Gateways& anyGateways() {
    static core::FhirGateways gateways(nullptr);  // not asked for a card
    return gateways;
}

}  // namespace

class TestTodayFacts : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void deadlinesSoonestFirstNewsNewestFirst() {
        ui::TodayItems items{
            item(Group::news, 1, "old news"), item(Group::due, -1, "undated"),
            item(Group::due, 9, "later"),     item(Group::news, 5, "news"),
            item(Group::due, 2, "soon"),      item(Group::appointment, 30, "visit")};
        ui::sortItems(items);
        QStringList titles;
        for (const auto& each : items) titles << each.title;
        QCOMPARE(titles, (QStringList{"visit", "soon", "later", "undated", "news", "old news"}));
        QCOMPARE(ui::itemsOf(items, Group::due).size(), 3);
    }

    void whoMayBeAsked_data() {
        using core::ActingService;
        QTest::addColumn<QByteArray>("fact");
        QTest::addColumn<int>("level");
        QTest::addColumn<int>("scope");  // -1: for oneself
        QTest::addColumn<bool>("asked");
        const int record = int(ActingService::record);
        QTest::newRow("own record") << QByteArray("prescriptions") << 2 << -1 << true;
        QTest::newRow("level too low") << QByteArray("prescriptions") << 1 << -1 << false;
        QTest::newRow("news at level 1") << QByteArray("news") << 1 << -1 << true;
        QTest::newRow("granted") << QByteArray("prescriptions") << 2 << record << true;
        QTest::newRow("not granted") << QByteArray("news") << 3 << record << false;
        QTest::newRow("another's card") << QByteArray("card") << 3 << record << false;
        QTest::newRow("own card") << QByteArray("card") << 3 << -1 << true;
    }
    void whoMayBeAsked() {
        QFETCH(QByteArray, fact);
        QFETCH(int, level);
        QFETCH(int, scope);
        core::Session session{.level = core::Level(level)};
        if (scope >= 0) session.actingFor = core::Represented{.scope = core::ActingScope(scope)};
        QTEST(ui::mayAsk(::fact(fact.constData()), session), "asked");
    }

    void theCardIsSaidToExpireFromSixtyDaysBefore_data() {
        QTest::addColumn<QDate>("expires");
        QTest::addColumn<QDate>("printed");  // on the card
        QTest::addColumn<quint64>("insertion");
        QTest::addColumn<QString>("title");
        const QDate today = now.date();
        const quint64 same = 7;
        QTest::newRow("61 days") << today.addDays(61) << QDate() << same << QString();
        QTest::newRow("60 days") << today.addDays(60) << QDate() << same << "La tua tessera scade";
        QTest::newRow("today") << today << today << same << "La tua tessera scade";
        QTest::newRow("the certificate first") << today.addDays(3) << today.addDays(400) << same
                                               << "Il certificato della tessera scade";
        QTest::newRow("not known") << QDate() << QDate() << same << QString();
        QTest::newRow("another card") << today << QDate() << quint64(8) << QString();
        QTest::newRow("no card") << today << QDate() << quint64(0) << QString();
    }
    void theCardIsSaidToExpireFromSixtyDaysBefore() {
        QFETCH(QDate, expires);
        QFETCH(QDate, printed);
        QFETCH(quint64, insertion);
        core::CardSnapshot card{.expires = expires, .insertion = insertion};
        card.holder.expires = printed;
        ui::TodayItems told;
        ui::askCard({anyGateways(), {.level = core::Level::card, .insertion = 7}, card, now}, *this,
                    [&told](const core::Result<ui::TodayItems>& items) { told = *items; });
        QTEST(told.isEmpty() ? QString() : told.first().title, "title");
        QVERIFY(told.isEmpty() || told.first().open);
    }

    void anAppointmentSaysWhen_data() {
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("words");
        QTest::newRow("today") << 2 << "oggi";
        QTest::newRow("tomorrow") << 24 << "domani";
        QTest::newRow("in nine days") << 9 * 24 << "fra 9 giorni";
    }
    void anAppointmentSaysWhen() {
        QFETCH(int, hours);
        QFETCH(QString, words);
        const auto told = ui::appointmentTime(now.addSecs(hours * 3600), now);
        QVERIFY2(told.startsWith("alle ") && told.endsWith(words), qPrintable(told));
    }

    void theAppointmentLeadsWhereItsLinksSay() {
        ui::Appearance::instance().install(*qApp);
        ui::AppointmentCard card;
        QVERIFY(card.isHidden());
        auto visit = item(Group::appointment, 9, "Visita oculistica");
        visit.links << TodayItem::Link{QStringLiteral("Come prepararti"), "prepare",
                                       [](const ui::Context&) {}};
        card.setAppointment(visit, now);
        QVERIFY(!card.isHidden());
        int links = 0;
        connect(&card, &ui::AppointmentCard::followed, this,
                [&links](const TodayItem::Open& open) { links += open ? 1 : 0; });
        auto* link = card.findChild<QAbstractButton*>(QStringLiteral("prepare"));
        QVERIFY(link);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(links, 1);
        card.clear();
        QVERIFY(card.isHidden());
    }
};

QTEST_MAIN(TestTodayFacts)
#include "test_today_facts.moc"
