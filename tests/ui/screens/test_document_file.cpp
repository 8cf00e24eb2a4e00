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
        const auto named = [&](const char* content) {
            return ui::suggestedFileName(document, content);
        };
        QCOMPARE(named("%PDF-1.7 ..."), QStringLiteral("Documento-2026-11-18.pdf"));
        QCOMPARE(named("<?xml version='1.0'?>"), QStringLiteral("Documento-2026-11-18.xml"));
        QCOMPARE(named("MIIG"), QStringLiteral("Documento-2026-11-18.p7m"));
    }
};

QTEST_GUILESS_MAIN(TestDocumentFile)
#include "test_document_file.moc"
