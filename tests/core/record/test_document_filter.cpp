// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "core/record/document_filter.h"

Q_DECLARE_METATYPE(core::DocumentFilter)

namespace {

core::Document letter() {
    return {.id = "1",
            .kind = core::DocumentKind::discharge,
            .title = "Lettera di dimissione",
            .date = QDateTime(QDate(2026, 11, 18), QTime(23, 30), Qt::OffsetFromUTC, 3600),
            .organization = "A.O. \"G. SALVINI\"",
            .facility = "Ospedale di Bollate",
            .author = "Dott.ssa Anna Colombo"};
}

}  // namespace

class TestDocumentFilter : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whatPasses_data() {
        QTest::addColumn<core::DocumentFilter>("filter");
        QTest::addColumn<bool>("passes");
        const auto row = [](const char* name, const core::DocumentFilter& filter, bool passes) {
            QTest::newRow(name) << filter << passes;
        };
        row("nothing asked", {}, true);
        row("a word of the title", {.text = "DIMISS"}, true);
        row("words of several fields", {.text = " colombo  bollate "}, true);
        row("a word that is nowhere", {.text = "lettera verde"}, false);
        row("its kind", {.kind = core::DocumentKind::discharge}, true);
        row("another kind", {.kind = core::DocumentKind::laboratory}, false);
        row("from its day", {.from = QDate(2026, 11, 18)}, true);
        row("from the day after", {.from = QDate(2026, 11, 19)}, false);
        row("to its day, late in the evening", {.to = QDate(2026, 11, 18)}, true);
        row("to the day before", {.to = QDate(2026, 11, 17)}, false);
        row("its facility", {.facility = "Ospedale di Bollate"}, true);
        row("a part of its facility", {.facility = "Bollate"}, false);
        row("only unread", {.unreadOnly = true}, false);
    }
    void whatPasses() {
        QFETCH(core::DocumentFilter, filter);
        QFETCH(bool, passes);
        core::DocumentMatcher matches(filter);
        QCOMPARE(matches(letter()), passes);
        const core::Document again = letter();
        QCOMPARE(matches(again), passes);
    }

    void aDocumentWithoutADayIsInNoPeriod() {
        core::DocumentMatcher matches({.from = QDate(2020, 1, 1)});
        QVERIFY(!matches(core::Document{.id = "2"}));
    }

    void howManyAreActive() {
        QCOMPARE(core::DocumentFilter{}.active(), 0);
        const core::DocumentFilter all{.text = "a",
                                       .kind = core::DocumentKind::other,
                                       .from = QDate(2026, 1, 1),
                                       .to = QDate(2026, 2, 1),
                                       .facility = "b",
                                       .unreadOnly = true};
        QCOMPARE(all.active(), 6);
        QVERIFY(core::DocumentFilter{.text = "  "}.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDocumentFilter)
#include "test_document_filter.moc"
