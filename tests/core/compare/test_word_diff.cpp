// SPDX-License-Identifier: EUPL-1.2
#include "core/compare/word_diff.h"

#include <QTest>

using core::diff;
using core::DiffRun;
using core::wordsOf;

namespace {

/// "uno [-due-] {+tre+}"
QString shown(const std::vector<DiffRun>& runs) {
    QString text;
    for (const auto& run : runs) {
        const QString words = run.parts.join(QString());
        text += run.kind == DiffRun::Kind::same      ? words
                : run.kind == DiffRun::Kind::removed ? "[-" + words + "-]"
                                                     : "{+" + words + "+}";
    }
    return text;
}

}  // namespace

class TestWordDiff : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void runs_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("result");
        QTest::newRow("same") << "uno due"
                              << "uno due"
                              << "uno due";
        QTest::newRow("word changed") << "dose 5 mg"
                                      << "dose 10 mg"
                                      << "dose [-5 -]{+10 +}mg";
        QTest::newRow("added at the end") << "uno "
                                          << "uno due"
                                          << "uno {+due+}";
        QTest::newRow("removed at the start") << "no uno"
                                              << "uno"
                                              << "[-no -]uno";
        QTest::newRow("from nothing") << ""
                                      << "uno due"
                                      << "{+uno due+}";
        QTest::newRow("to nothing") << "uno"
                                    << ""
                                    << "[-uno-]";
        QTest::newRow("both empty") << ""
                                    << ""
                                    << "";
        QTest::newRow("in the middle") << "a b c d e"
                                       << "a x c y e"
                                       << "a [-b -]{+x +}c [-d -]{+y +}e";
    }
    void runs() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto found = diff(wordsOf(before), wordsOf(after));
        QTEST(shown(found), "result");
        QString old;
        QString now;
        for (const auto& run : found) {
            if (run.kind != DiffRun::Kind::added) old += run.parts.join(QString());
            if (run.kind != DiffRun::Kind::removed) now += run.parts.join(QString());
        }
        QCOMPARE(old, before);
        QCOMPARE(now, after);
    }
    void wordsKeepTheirBlanks() {
        QCOMPARE(wordsOf(" a  b\nc "), QStringList({" ", "a  ", "b\n", "c "}));
        QCOMPARE(wordsOf(QString()), QStringList());
    }
    void hugeTextsAreReplacedAsAWhole() {
        QStringList before;
        QStringList after;
        for (int i = 0; i < 5000; ++i) {
            before << QString::number(i);
            after << QString::number(-i - 1);
        }
        const auto found = diff(before, after);
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].parts.size(), 5000);
    }
    void likenessIsAShare() {
        QCOMPARE(core::likeness(diff({"a", "b"}, {"a", "b"})), 1.0);
        QCOMPARE(core::likeness(diff({"a", "b"}, {"a", "c"})), 0.5);
        QCOMPARE(core::likeness(diff({"a"}, {"b"})), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestWordDiff)
#include "test_word_diff.moc"
