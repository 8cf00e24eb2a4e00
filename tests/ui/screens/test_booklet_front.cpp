// SPDX-License-Identifier: EUPL-1.2
// A booklet as others read it back from a PDF.
#include "ui/screens/record/booklet/booklet_front.h"

#include <QPdfDocument>
#include <QPdfSelection>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include "ui/print/print_job.h"

namespace {

/// So many pages that say their name.
class Pages : public ui::PrintContent {
  public:
    Pages(QString name, int count) : name_(std::move(name)), count_(count) {}
    Frame frame() const override { return Frame::ours; }
    int layOut(QSizeF) override { return count_; }
    void draw(QPainter& painter, int page) override {
        painter.drawText(QPointF(20, 60), QStringLiteral("%1-%2").arg(name_).arg(page + 1));
    }

  private:
    QString name_;
    int count_;
};

const QDateTime printed({2026, 11, 26}, {9, 5}, QTimeZone("Europe/Rome"));

}  // namespace

class TestBookletFront : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    ui::BookletFront* front_ = nullptr;
    int pages_ = 0;

    /// Documents of 1, 2, 3… pages; each third one could not be had.
    std::unique_ptr<ui::PrintJob> booklet(int documents) {
        ui::BookletFacts facts;
        facts.person = {"7", "RSSMRA62B25C014Z", "MARIO", "ROSSI"};
        facts.printed = printed;
        ui::PrintJob::Contents contents;
        for (int i = 0; i < documents; ++i) {
            const auto name = QStringLiteral("Documento%1").arg(i);
            const bool missing = i % 3 == 2;
            ui::PrintContent* content = nullptr;
            if (!missing) {
                contents.push_back(std::make_unique<Pages>(name, i % 4 + 1));
                content = contents.back().get();
            }
            facts.entries.push_back({"18/11/2026", name, "Ospedale", content,
                                     missing ? "Non stampato: manca." : QString()});
        }
        auto front = std::make_unique<ui::BookletFront>(std::move(facts));
        front_ = front.get();
        ui::PrintJob::Contents all;
        all.push_back(std::move(front));
        for (auto& content : contents) all.push_back(std::move(content));
        return std::make_unique<ui::PrintJob>(std::move(all),
                                              ui::PrintFrame{"Fascicolo", "MARIO ROSSI", printed});
    }
    QStringList printedPages(ui::PrintJob& job) {
        const auto file = folder_.filePath("booklet.pdf");
        auto printer = std::make_unique<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(file);
        QSignalSpy finished(&job, &ui::PrintJob::finished);
        job.start(std::move(printer));
        if (!QTest::qWaitFor([&] { return finished.count() == 1; }, 20000)) return {};
        QPdfDocument pdf;
        pdf.load(file);
        QStringList texts;
        for (int page = 0; page < pdf.pageCount(); ++page)
            texts << pdf.getAllText(page).text().simplified();
        return texts;
    }

  private slots:
    void indexNumbersAreThoseOfTheSheets_data() {
        QTest::addColumn<int>("documents");
        QTest::newRow("one") << 1;
        QTest::newRow("some") << 8;
        QTest::newRow("an index of several pages") << 120;
    }
    void indexNumbersAreThoseOfTheSheets() {
        QFETCH(int, documents);
        const auto job = booklet(documents);
        const auto pages = printedPages(*job);
        QCOMPARE(pages.size(), job->pages());
        for (int i = 0; i < documents; ++i) {
            const int page = front_->pageOf(std::size_t(i));
            if (i % 3 == 2) {
                QCOMPARE(page, 0);
                continue;
            }
            const auto& text = pages[page - 1];
            QVERIFY2(text.contains(QStringLiteral("Documento%1-1").arg(i)), qPrintable(text));
            QVERIFY(text.contains(QStringLiteral("Pagina %1 di %2").arg(page).arg(pages.size())));
        }
    }
    void theCoverSaysWhoseWhenAndHowMuch() {
        const auto job = booklet(3);
        const auto pages = printedPages(*job);
        for (const auto* words : {"MARIO ROSSI", "RSSMRA62B25C014Z", "26/11/2026", "2 document"})
            QVERIFY2(pages[0].contains(words), qPrintable(pages[0]));
    }
    void theIndexNamesEveryDocumentAndWhatIsMissing() {
        const auto job = booklet(5);
        const auto index = printedPages(*job)[1];
        for (int i = 0; i < 5; ++i)
            QVERIFY2(index.contains(QStringLiteral("Documento%1").arg(i)), qPrintable(index));
        QVERIFY(index.contains("Non stampato: manca."));
    }
};

QTEST_MAIN(TestBookletFront)
#include "test_booklet_front.moc"
