// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/document_file.h"

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
};

QTEST_GUILESS_MAIN(TestDocumentFile)
#include "test_document_file.moc"
