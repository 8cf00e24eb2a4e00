// SPDX-License-Identifier: EUPL-1.2
// What is printed, read back from a PDF by pdftotext.
#include "ui/print/print_job.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include "ui/print/pdf_content.h"
#include "ui/print/text_content.h"

namespace {

std::unique_ptr<QTextDocument> pagesOfText(int lines) {
    auto text = std::make_unique<QTextDocument>();
    QStringList all;
    for (int i = 1; i <= lines; ++i) all << QStringLiteral("Riga numero %1.").arg(i);
    text->setPlainText(all.join('\n'));
    return text;
}

ui::PrintFrame frame() {
    return {"Fascicolo Sanitario Elettronico", "MARIO ROSSI, RSSMRA62B25C014Z",
            QDateTime({2026, 11, 23}, {9, 12}, QTimeZone("Europe/Rome"))};
}

QStringList textOf(const QString& pdf) {
    QProcess program;
    program.start("pdftotext", {"-layout", pdf, "-"});
    if (!program.waitForFinished()) return {};
    QStringList pages = QString::fromUtf8(program.readAllStandardOutput()).split('\f');
    pages.removeAll(QString());
    return pages;
}

}  // namespace

class TestPrintJob : public QObject {
    Q_OBJECT
  private slots:
    void everyPageSaysWhoseItIsAndWhen() {
        if (QStandardPaths::findExecutable("pdftotext").isEmpty()) QSKIP("no pdftotext here");
        ui::PrintJob job(one(std::make_unique<ui::TextContent>(pagesOfText(150))), frame());
        QVERIFY(job.pages() > 1);
        const QStringList pages = textOf(print(job));
        QCOMPARE(pages.size(), job.pages());
        for (int i = 0; i < pages.size(); ++i) {
            const QString& page = pages[i];
            QVERIFY2(page.contains("Fascicolo Sanitario Elettronico"), qPrintable(page));
            QVERIFY(page.contains("MARIO ROSSI, RSSMRA62B25C014Z"));
            QVERIFY2(page.contains("Stampato il 23/11/2026 alle 9.12"), qPrintable(page));
            QVERIFY(page.contains("Stampato dal servizio SISS"));
            QVERIFY(page.contains(QStringLiteral("Pagina %1 di %2").arg(i + 1).arg(pages.size())));
        }
        const QString all = pages.join(' ');
        for (int i = 1; i <= 150; ++i)
            QVERIFY2(all.contains(QStringLiteral("Riga numero %1.").arg(i)), qPrintable(all));
    }
    void aDocumentOfOthersIsPrintedAsItIs() {
        ui::PrintJob first(one(std::make_unique<ui::TextContent>(pagesOfText(3))), frame());
        QFile made(print(first));
        QVERIFY(made.open(QIODevice::ReadOnly));
        ui::PrintJob job(one(std::make_unique<ui::PdfContent>(made.readAll())), {});
        QCOMPARE(job.pages(), 1);
        QPdfDocument printed;
        QCOMPARE(printed.load(print(job, "second.pdf")), QPdfDocument::Error::None);
        QCOMPARE(printed.pageCount(), 1);
        QCOMPARE(printed.pagePointSize(0).toSize(), QSize(595, 842));
    }
    void nothingIsPrintedOfAFileThatIsNoPdf() {
        ui::PrintJob job(one(std::make_unique<ui::PdfContent>("nothing")), frame());
        QCOMPARE(job.pages(), 0);
        QSignalSpy failed(&job, &ui::PrintJob::failed);
        job.start(printer("none.pdf"));
        QCOMPARE(failed.size(), 1);
    }
    void whatIsCancelledIsNotFinished() {
        ui::PrintJob job(one(std::make_unique<ui::TextContent>(pagesOfText(500))), frame());
        QSignalSpy finished(&job, &ui::PrintJob::finished);
        QSignalSpy progressed(&job, &ui::PrintJob::progressed);
        connect(&job, &ui::PrintJob::progressed, &job, [&job] { job.cancel(); });
        job.start(printer("cancelled.pdf"));
        QTRY_COMPARE(progressed.size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(progressed.size(), 1);
        QCOMPARE(finished.size(), 0);
    }

  private:
    static ui::PrintJob::Contents one(std::unique_ptr<ui::PrintContent> content) {
        ui::PrintJob::Contents contents;
        contents.push_back(std::move(content));
        return contents;
    }
    std::unique_ptr<QPrinter> printer(const QString& name) {
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setPageSize(QPageSize(QPageSize::A4));
        printer->setOutputFileName(folder_.filePath(name));
        return printer;
    }
    QString print(ui::PrintJob& job, const QString& name = "printed.pdf") {
        QSignalSpy finished(&job, &ui::PrintJob::finished);
        job.start(printer(name));
        if (finished.isEmpty()) finished.wait();
        return folder_.filePath(name);
    }
    QTemporaryDir folder_;
};

QTEST_MAIN(TestPrintJob)
#include "test_print_job.moc"
