// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/document_file.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

class TestDocumentFile : public QObject {
    Q_OBJECT
  private slots:
    void theNameSaysNothingAboutHealth() {
        core::Document document;
        document.title = "Referto di oncologia";
        document.date = QDateTime({2026, 11, 18}, {10, 30});
        QCOMPARE(ui::suggestedFileName(document), QStringLiteral("Documento-2026-11-18.pdf"));
    }
    void onlyTheOwnerReadsTheFile() {
        const QTemporaryDir folder;
        const QString path = folder.filePath("a.pdf");
        QVERIFY(ui::saveDocument(path, "content"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("content"));
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(file.permissions() & others, QFile::Permissions());
    }
    void aPlaceThatCannotBeWrittenIsAnError() {
        const auto saved = ui::saveDocument("/no/such/folder/a.pdf", "content");
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, core::errors::outputUnwritable);
    }
};

QTEST_GUILESS_MAIN(TestDocumentFile)
#include "test_document_file.moc"
