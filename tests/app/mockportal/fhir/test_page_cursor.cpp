// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/page_cursor.h"

#include <QTest>

using namespace mockportal;

class TestPageCursor : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void whatIsWrittenIsRead() {
        const fhir::PageCursors cursors;
        const auto content = cursors.read(cursors.write(search_, end_));
        QVERIFY(content.has_value());
        QCOMPARE(content->search.allQueryItemValues(QStringLiteral("date")),
                 search_.allQueryItemValues(QStringLiteral("date")));
        QCOMPARE(content->end.date, end_.date);
        QCOMPARE(content->end.id, end_.id);
    }

    void everyChangedCharacterIsNoticed() {
        const fhir::PageCursors cursors;
        const auto cursor = cursors.write(search_, end_);
        for (qsizetype i = 0; i < cursor.size() - 1;
             ++i) {  // the last holds bits that no byte uses
            auto changed = cursor;
            changed[i] = changed[i] == QLatin1Char('x') ? QLatin1Char('y') : QLatin1Char('x');
            if (changed != cursor) QVERIFY2(!cursors.read(changed), qPrintable(changed));
        }
        QVERIFY(!cursors.read({}));
        QVERIFY(!cursors.read(QStringLiteral(".")));
    }

    void anotherPortalsLinkIsRefused() {
        QVERIFY(!fhir::PageCursors().read(fhir::PageCursors().write(search_, end_)));
    }

  private:
    const QUrlQuery search_{QStringLiteral("date=ge2026-01-01&date=le2026-12-31&_count=5")};
    const fhir::Position end_{QDateTime(QDate(2026, 11, 18), QTime(10, 2), Qt::UTC),
                              QStringLiteral("abc")};
};

QTEST_APPLESS_MAIN(TestPageCursor)
#include "test_page_cursor.moc"
