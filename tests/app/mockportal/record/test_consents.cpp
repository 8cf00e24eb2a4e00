// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/record/consents.h"

#include <QTest>

using namespace mockportal;

namespace {

ConsentEntry choice(ConsentKind kind, bool permit, const QStringList& references = {}) {
    return {{},
            QStringLiteral("p1"),
            QStringLiteral("p1"),
            kind,
            permit,
            references,
            QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC)};
}

}  // namespace

class TestConsents : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void nothingSaidIsNoConsent() {
        const ConsentBook book;
        for (const auto kind :
             {ConsentKind::treatment, ConsentKind::hiding, ConsentKind::smsNotice})
            QVERIFY(!book.given(QStringLiteral("p1"), kind));
        QVERIFY(!book.isHidden(QStringLiteral("p1"), QStringLiteral("ServiceRequest/1")));
        QVERIFY(book.of(QStringLiteral("p1")).isEmpty());
    }

    void theNewestOfAKindCounts() {
        ConsentBook book;
        book.add(choice(ConsentKind::treatment, true));
        book.add(choice(ConsentKind::smsNotice, false));
        QVERIFY(book.given(QStringLiteral("p1"), ConsentKind::treatment));
        book.add(choice(ConsentKind::treatment, false));
        QVERIFY(!book.given(QStringLiteral("p1"), ConsentKind::treatment));
        book.add(choice(ConsentKind::treatment, true));
        QVERIFY(book.given(QStringLiteral("p1"), ConsentKind::treatment));
        QVERIFY(!book.given(QStringLiteral("p1"), ConsentKind::smsNotice));
        QVERIFY(!book.given(QStringLiteral("p2"), ConsentKind::treatment));
    }

    void theHistoryKeepsEverythingNewestFirst() {
        ConsentBook book;
        const auto first = book.add(choice(ConsentKind::treatment, true));
        const auto second = book.add(choice(ConsentKind::treatment, true));
        QVERIFY(!first.id.isEmpty() && first.id != second.id);
        const auto history = book.of(QStringLiteral("p1"));
        QCOMPARE(history.size(), 2);
        QCOMPARE(history[0].id, second.id);
        QCOMPARE(history[1].id, first.id);
    }

    void hidingIsOfEachResource() {
        ConsentBook book;
        const auto a = QStringLiteral("ServiceRequest/1");
        const auto b = QStringLiteral("DocumentReference/2");
        book.add(choice(ConsentKind::hiding, false, {a, b}));
        book.add(choice(ConsentKind::hiding, true, {b}));
        QVERIFY(book.isHidden(QStringLiteral("p1"), a));
        QVERIFY(!book.isHidden(QStringLiteral("p1"), b));
        QVERIFY(!book.isHidden(QStringLiteral("p2"), a));
        QCOMPARE(book.hiddenByChoice(QStringLiteral("p1"), b), std::optional(false));
        QCOMPARE(book.hiddenByChoice(QStringLiteral("p1"), QStringLiteral("ServiceRequest/3")),
                 std::optional<bool>());
    }
};

QTEST_APPLESS_MAIN(TestConsents)
#include "test_consents.moc"
