// SPDX-License-Identifier: EUPL-1.2
// R18: every page has its help, and the search finds it.
#include "ui/screens/help/help_topics.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using ui::Place;

namespace {

QString content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Of every class in ui/: the class it is derived from.
QHash<QString, QString> basesIn(const QString& text) {
    static const QRegularExpression derived(
        QStringLiteral(R"(class (\w+)(?: final)? : public (\w+))"));
    QHash<QString, QString> bases;
    for (const auto& match : derived.globalMatch(text))
        bases.insert(match.captured(1), match.captured(2));
    return bases;
}

bool isPage(const QHash<QString, QString>& bases, QString name) {
    while (bases.contains(name)) {
        name = bases.value(name);
        if (name == QLatin1String("Page")) return true;
    }
    return false;
}

/// Classes of pages that no other page is derived from.
QStringList pagesOf(const QHash<QString, QString>& bases) {
    const auto values = bases.values();
    const QSet<QString> inherited(values.begin(), values.end());
    QStringList pages;
    for (const auto& name : bases.keys())
        if (isPage(bases, name) && !inherited.contains(name)) pages << name;
    pages.sort();
    return pages;
}

QStringList allPages() {
    QHash<QString, QString> bases;
    for (QDirIterator it(QStringLiteral(SPORTELLO_SOURCE_DIR "/ui"), {"*.h", "*.cpp"}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();)
        bases.insert(basesIn(content(it.next())));
    return pagesOf(bases);
}

}  // namespace

Q_DECLARE_METATYPE(ui::Place)

class TestHelpTopics : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theCheckSeesAPageWhoseBaseIsNoPageItself() {
        const auto pages = pagesOf(basesIn(QStringLiteral(
            "class Base : public Page {}; class Mine final : public Base {}; class Other : public "
            "Card {};")));
        QCOMPARE(pages, QStringList{"Mine"});
    }

    /// A new page needs questions of its own: a file in ui/screens/help/topics, or its name in the
    /// topic of a page that does the same.
    void everyPageHasOneTopic() {
        QStringList told;
        for (const auto& topic : ui::allHelpTopics()) told += topic.pages;
        const auto pages = allPages();
        QVERIFY(pages.size() > 35);
        QStringList wrong;
        for (const auto& page : pages)
            if (told.count(page) != 1)
                wrong << QStringLiteral("%1: in %2 topics").arg(page).arg(told.count(page));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void threeToSixQuestionsEach() {
        QSet<QString> ids;
        for (const auto& topic : ui::allHelpTopics()) {
            QVERIFY2(!topic.id.isEmpty() && !topic.title.isEmpty(), qPrintable(topic.id));
            QVERIFY2(!ids.contains(topic.id), qPrintable(topic.id));
            ids.insert(topic.id);
            QVERIFY2(topic.questions.size() >= 3 && topic.questions.size() <= 6,
                     qPrintable(topic.id));
            for (const auto& each : topic.questions)
                QVERIFY2(!each.question.isEmpty() && !each.answer.isEmpty(), qPrintable(topic.id));
        }
    }

    void aPageWithoutWordsOfItsOwnGetsThoseOfItsPlace_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<Place>("place");
        QTest::addColumn<QString>("topic");
        QTest::newRow("its own") << "PinPage" << Place::home << "pin";
        QTest::newRow("of bookings") << "SomePage" << Place::booking << "booking";
        QTest::newRow("of privacy") << "SomePage" << Place::privacy << "privacy";
        QTest::newRow("nowhere") << "SomePage" << Place::settings << "help";
    }
    void aPageWithoutWordsOfItsOwnGetsThoseOfItsPlace() {
        QFETCH(QString, page);
        QFETCH(Place, place);
        QTEST(ui::helpTopicOf(page, place).id, "topic");
    }

    void theSearchFindsEveryWord_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("topic");
        QTest::newRow("capitals and accents") << "PUO VEDERE PIN"
                                              << "Il PIN";
        QTest::newRow("the beginning of a word") << "taccui legge"
                                                 << "Il taccuino";
        QTest::newRow("in the title") << "sportelli porto"
                                      << "Gli sportelli";
    }
    void theSearchFindsEveryWord() {
        QFETCH(QString, typed);
        QFETCH(QString, topic);
        QStringList topics;
        for (const auto& hit : ui::searchHelp(typed)) topics << hit.topic;
        QVERIFY2(topics.contains(topic), qPrintable(topics.join(", ")));
    }

    void nothingTypedAndNothingFound() {
        QVERIFY(ui::searchHelp(QString()).empty());
        QVERIFY(ui::searchHelp(QStringLiteral("...")).empty());
        QVERIFY(ui::searchHelp(QStringLiteral("qqqq pin")).empty());
    }
};

QTEST_GUILESS_MAIN(TestHelpTopics)
#include "test_help_topics.moc"
