// SPDX-License-Identifier: EUPL-1.2
// R40: what several people may have together, and what is said about the end of an exemption.
#include <QTest>

#include "core/exemptions/exemption_offer.h"
#include "core/exemptions/held_exemption.h"

using namespace core;

namespace {

OfferVerdict possible(const QDate& from, const QDate& until) {
    return {.possible = true, .from = from, .until = until};
}

OfferVerdict impossible(const char* why) {
    return {.reason = {QString::fromLatin1(why), {}}};
}

ExemptionOffers offering(const OfferVerdict& verdict) {
    ExemptionOffers offers;
    offers.offers << ExemptionOffer{.code = QStringLiteral("E02"), .now = verdict};
    offers.qualities << NamedText{QStringLiteral("interessato"), {}};
    return offers;
}

const QDate april(2026, 4, 1);
const QDate march(2027, 3, 31);

}  // namespace

class TestOffers : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void R40_onePersonAsThePortalSays() {
        const auto all = offersForAll({offering(impossible("eta"))}, {"MARIO"});
        QVERIFY(!all.offers[0].now.possible);
        QVERIFY(all.offers[0].now.person.isEmpty());
        QVERIFY(all.qualities.isEmpty());
    }

    void R40_togetherOnlyWhatEachMayHave() {
        const auto yes = offering(possible(april, march));
        const auto both = offersForAll(
            {yes, offering(possible(april.addDays(9), march.addDays(-9)))}, {"MARIO", "GIULIA"});
        QVERIFY(both.offers[0].now.possible);
        QCOMPARE(both.offers[0].now.from, april.addDays(9));
        QCOMPARE(both.offers[0].now.until, march.addDays(-9));

        const auto second = offersForAll({yes, offering(impossible("eta"))}, {"MARIO", "GIULIA"});
        QVERIFY(!second.offers[0].now.possible);
        QCOMPARE(second.offers[0].now.person, QStringLiteral("GIULIA"));
        QCOMPARE(second.offers[0].now.reason.code, QStringLiteral("eta"));

        const auto first =
            offersForAll({offering(impossible("gia-attiva")), yes}, {"MARIO", "GIULIA"});
        QCOMPARE(first.offers[0].now.person, QStringLiteral("MARIO"));

        const auto unknown = offersForAll({yes, ExemptionOffers{}}, {"MARIO", "GIULIA"});
        QVERIFY(!unknown.offers[0].now.possible);
    }

    void R15_reminders_data() {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("reminder");
        using Reminder = ExemptionReminder;
        const auto row = [](const char* name, const QDate& today, Reminder reminder) {
            QTest::newRow(name) << today << static_cast<int>(reminder);
        };
        row("before it begins", QDate(2026, 3, 31), Reminder::begins);
        row("long before the end", QDate(2026, 11, 26), Reminder::none);
        row("it can be renewed", QDate(2027, 1, 1), Reminder::renew);
        row("the last day", march, Reminder::renew);
    }
    void R15_reminders() {
        QFETCH(QDate, today);
        QFETCH(int, reminder);
        HeldExemption exemption{.from = april, .until = march, .state = ExemptionState::active};
        exemption.remindFrom = QDate(2027, 1, 30);
        exemption.renewFrom = QDate(2027, 1, 1);
        QCOMPARE(static_cast<int>(reminderOf(exemption, today)), reminder);
        exemption.renewFrom = {};
        const bool soon = today >= exemption.remindFrom;
        if (today >= april)
            QCOMPARE(reminderOf(exemption, today),
                     soon ? ExemptionReminder::endsSoon : ExemptionReminder::none);
        exemption.state = ExemptionState::revoked;
        QCOMPARE(reminderOf(exemption, today), ExemptionReminder::none);
    }
};

QTEST_GUILESS_MAIN(TestOffers)
#include "test_offers.moc"
