// SPDX-License-Identifier: EUPL-1.2
// The .ts files are whole: every string of the sources is there and translated, with its
// place-markers. Italian is the source language, so its file holds plurals only.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <set>

namespace {

struct Message {
    QString source;
    QStringList translations;  // several for plurals
    bool unfinished = false;
    QString key;  // context, source, comment
};

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message;
    QString comment;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.unfinished = xml.attributes().value("type") == u"unfinished";
            QString text;
            while (
                !(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation")) {
                if (xml.isCharacters()) text += xml.text();
                if (xml.isStartElement()) message.translations << xml.readElementText();
            }
            if (message.translations.isEmpty()) message.translations << text;
        } else {
            xml.skipCurrentElement();
        }
    }
    message.key = context + '|' + message.source + '|' + comment;
    return message;
}

QVector<Message> readMessages(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QVector<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        if (xml.name() == u"message" && xml.attributes().value("type") != u"vanished" &&
            xml.attributes().value("type") != u"obsolete")
            messages << readMessage(xml, context);
    }
    return messages;
}

std::multiset<QString> markers(const QString& text) {
    static const QRegularExpression marker("%(?:[1-9]|n|L[1-9])");
    std::multiset<QString> found;
    for (const auto& match : marker.globalMatch(text)) found.insert(match.captured());
    return found;
}

QString problem(const Message& message, bool plural) {
    for (const auto& translation : message.translations) {
        if (message.unfinished || translation.isEmpty()) return "not translated: " + message.source;
        // "%n" may be left out where the form means exactly one.
        if (!plural && markers(message.source) != markers(translation))
            return "place-markers differ: " + message.source;
    }
    return {};
}

struct Update {
    QStringList keys;
    QString complaints;  // strings that lupdate cannot place: they would never be translated
};

Update updatedBy(const QString& tsFile) {
    QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(tsFile).fileName());
    QFile::copy(tsFile, copy);
    QStringList arguments{"-silent", "-no-obsolete", "-locations",
                          "none",    "-I",           SPORTELLO_SOURCE_DIR};
    if (tsFile.endsWith("_it.ts")) arguments << "-pluralonly";
    for (const auto* room : {"pcsc", "core", "ui", "app"})
        arguments << QStringLiteral(SPORTELLO_SOURCE_DIR "/") + room;
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(LUPDATE, arguments << "-ts" << copy);
    lupdate.waitForFinished();
    Update update;
    for (const auto& line : QString::fromUtf8(lupdate.readAll()).split('\n'))
        if (line.contains("without context") || line.contains("lacks Q_OBJECT"))
            update.complaints += line + '\n';
    for (const auto& message : readMessages(copy)) update.keys << message.key;
    return update;
}

}  // namespace

class TestTranslations : public QObject {
    Q_OBJECT
  private slots:
    void theCheckSeesWhatIsWrong() {
        QVERIFY(!problem({"Riprova", {""}, false, {}}, false).isEmpty());
        QVERIFY(!problem({"Riprova", {"Try again"}, true, {}}, false).isEmpty());
        QVERIFY(!problem({"Scade il %1", {"Expires"}, false, {}}, false).isEmpty());
        QVERIFY(problem({"Scade il %1", {"Expires on %1"}, false, {}}, false).isEmpty());
    }

    void everyStringIsTranslated_data() {
        QTest::addColumn<QString>("path");
        const QDir folder(SPORTELLO_SOURCE_DIR "/translations");
        for (const auto& file : folder.entryList({"*.ts"}))
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void everyStringIsTranslated() {
        QFETCH(QString, path);
        const auto messages = readMessages(path);
        QVERIFY(!messages.isEmpty());
        QStringList problems;
        QStringList keys;
        for (const auto& message : messages) {
            keys << message.key;
            const auto found = problem(message, message.translations.size() > 1);
            if (!found.isEmpty()) problems << found;
        }
        const auto update = updatedBy(path);
        QVERIFY2(update.complaints.isEmpty(), qPrintable(update.complaints));
        for (const auto& key : update.keys)
            if (!keys.contains(key))
                problems << "missing (run the target translations_update): " + key;
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join('\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
