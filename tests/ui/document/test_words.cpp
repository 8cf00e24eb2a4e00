// SPDX-License-Identifier: EUPL-1.2
// Not one word of a narrative is lost in the view: the shared developer set, read here by another
// parser. The set is beside the project and never part of it.
#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>
#include <QXmlStreamReader>

#include "core/clinical/container/opened_file.h"
#include "core/clinical/reading/cda_reader.h"
#include "tests/support/odd_markup.h"
#include "tests/ui/document/cda_text.h"
#include "ui/document/reading_composer.h"

namespace {

const QString folder = QStringLiteral(SPORTELLO_SOURCE_DIR "/../shared/data/cda/");

using Counts = QHash<QString, int>;

Counts count(const QString& text) {
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}_]+"));
    Counts counts;
    for (auto it = word.globalMatch(text); it.hasNext();) ++counts[it.next().captured()];
    return counts;
}

bool isInline(QStringView name) {
    return name == u"content" || name == u"sub" || name == u"sup" || name == u"linkHtml";
}

// All characters of the text elements of sections. What is not inline ends a word.
QString narrative(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    QStringList path;
    QString text;
    int inside = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            const bool begins = inside == 0 && reader.name() == u"text" && !path.isEmpty() &&
                                path.last() == QLatin1String("section");
            path << reader.name().toString();
            if (begins || inside > 0) ++inside;
            if (!isInline(reader.name())) text += u' ';
        } else if (reader.isEndElement()) {
            if (inside > 0) --inside;
            path.removeLast();
            if (!isInline(reader.name())) text += u' ';
        } else if (reader.isCharacters() && inside > 0) {
            text += reader.text();
        }
    }
    return text;
}

QString view(std::shared_ptr<const core::clinical::ClinicalDocument> clinical, bool paper) {
    QTextDocument text;
    ui::ReadingComposer composer(
        text, paper ? ui::ReadingLook::onPaper() : ui::ReadingLook::onScreen(), clinical,
        std::make_shared<ui::MediaStore>(clinical), ui::ReadingOptions{.summary = false});
    composer.writeAll();
    return text.toPlainText();
}

QString lost(const Counts& source, const Counts& shown) {
    QStringList words;
    for (auto it = source.begin(); it != source.end(); ++it)
        if (shown.value(it.key()) < it.value()) words << it.key();
    return words.join(u' ');
}

}  // namespace

class TestWords : public QObject {
    Q_OBJECT
  private slots:
    void theCounterSeesALostWord() {
        QCOMPARE(lost(count("uno due due"), count("due uno")), QStringLiteral("due"));
        QCOMPARE(
            narrative("<section><text>a<content>b</content><br/>c</text></section>").simplified(),
            QStringLiteral("ab c"));
    }
    void noWordOfOddMarkupIsLost_data() {
        QTest::addColumn<QByteArray>("text");
        support::addRowsOfOddMarkup();
        QTest::newRow("taken back") << QByteArray("uno <content revised='delete'>due</content>");
        QTest::newRow("elements of HTML")
            << QByteArray("<div><p>uno</p><ul><li>due</li></ul>tre</div>");
        QTest::newRow("two texts") << QByteArray("uno</text><text>due");
        QTest::newRow("cells that reach far down")
            << "<table>" + QByteArray("<tr><td rowspan='1000'>uno</td></tr>").repeated(480) +
                   "</table>";
    }
    void noWordOfOddMarkupIsLost() {
        QFETCH(QByteArray, text);
        const auto xml = test::section(text);
        const auto clinical = test::document(xml);
        QVERIFY(clinical);
        for (const bool paper : {false, true})
            QCOMPARE(lost(count(narrative(xml)), count(view(clinical, paper))), QString());
    }
    // The catalogue of pictures is for machines, what stands within it is not.
    void sectionsWithinAMuteOneAreNotLost() {
        const auto clinical = test::document(
            "<component><section><code code='121181'/><text/><component><section>"
            "<text>dentro</text></section></component></section></component>");
        QVERIFY(view(clinical, false).contains("dentro"));
    }
    void noWordIsLost_data() {
        QTest::addColumn<QString>("file");
        for (const auto& part : {"xml", "pdf"})
            for (const auto& name : QDir(folder + part).entryList(QDir::Files))
                QTest::newRow(qPrintable(name)) << folder + part + '/' + name;
        if (!QDir(folder).exists()) QTest::newRow("none") << QString();
    }
    void noWordIsLost() {
        QFETCH(QString, file);
        if (file.isEmpty()) QSKIP("no ../shared/data/cda here");
        QFile bytes(file);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        const auto opened = core::clinical::openFile(bytes.readAll());
        if (!opened || opened->cda.isEmpty()) QSKIP("no CDA inside");
        auto read = core::clinical::readCda(opened->cda);
        QVERIFY(read);
        const auto clinical =
            std::make_shared<const core::clinical::ClinicalDocument>(std::move(*read));
        const Counts source = count(narrative(opened->cda));
        for (const bool paper : {false, true})
            QCOMPARE(lost(source, count(view(clinical, paper))), QString());
    }
};

QTEST_MAIN(TestWords)
#include "test_words.moc"
