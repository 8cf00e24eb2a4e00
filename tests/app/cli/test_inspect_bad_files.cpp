// SPDX-License-Identifier: EUPL-1.2
// Files that are not what they should be: one clear sentence each, and the next file is told too.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/bad_documents.h"

namespace {

constexpr qint64 megabyte = 1024 * 1024;

struct Run {
    int exit;
    QByteArray out;
};

Run inspect(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(SPORTELLO_BIN_DIR "/sportello-cli"),
                  QStringList{"inspect"} + arguments);
    if (!process.waitForFinished()) qFatal("no end");
    return {process.exitCode(), process.readAllStandardOutput()};
}

}  // namespace

class TestInspectBadFiles : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

  private Q_SLOTS:
    void eachIsToldInOneSentence() {
        const auto all = support::badDocuments();
        QStringList paths;
        for (const auto& each : all)
            paths << written(QStringLiteral("%1-%2").arg(paths.size()).arg(each.file), each.bytes);
        const auto json = inspect(QStringList("--json") + paths);
        const auto objects = QJsonDocument::fromJson(json.out).array();
        const auto texts = QString::fromUtf8(inspect(paths).out).split(folder_.path());
        const auto rows = inspect(QStringList("--csv") + paths).out.split('\n');
        QCOMPARE(json.exit, 30);
        QCOMPARE(objects.size(), paths.size());
        for (qsizetype i = 0; i < paths.size(); ++i) {
            const auto& each = all[static_cast<std::size_t>(i)];
            const auto object = objects[i].toObject();
            QVERIFY2(object["error"]["code"].toString() == each.code, each.what);
            QVERIFY2(texts.value(i + 1).contains(each.sentence), each.what);
            // Of a PDF that nothing comes out of no parser could say that it is not well-formed.
            if (!each.code.isEmpty())
                QVERIFY2((object["opens"].toString() == "no-cda") == each.file.endsWith(".pdf"),
                         each.what);
            QVERIFY2(QString::fromUtf8(rows.value(i + 1)).section(',', 1, 1) ==
                         object["opens"].toString(),
                     each.what);
        }
    }

    void tooLargeIsNotEvenRead() {
        QFile file(folder_.filePath("large.pdf"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(129 * megabyte));
        const auto told = inspect({file.fileName()});
        QCOMPARE(told.exit, 30);
        QVERIFY(told.out.contains("Questo documento è troppo grande."));
    }

    void seventyMegabytesAreRead() {
        auto pdf = support::pdfWith({{"cda.xml", support::smallCda()}});
        pdf.insert(pdf.indexOf('\n') + 1, QByteArray(70 * megabyte, '%') + '\n');
        const auto told = inspect({written("seventy.pdf", pdf)});
        QCOMPARE(told.exit, 0);
        QVERIFY2(told.out.contains("Il PDF è danneggiato"), told.out.constData());
        QVERIFY2(told.out.contains("Lettera di prova"), told.out.constData());
    }

  private:
    QString written(const QString& name, const QByteArray& content) const {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
        file.write(content);
        return file.fileName();
    }
};

QTEST_GUILESS_MAIN(TestInspectBadFiles)
#include "test_inspect_bad_files.moc"
