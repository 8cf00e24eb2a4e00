// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/document_view.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextTable>

#include "tests/ui/document/cda_text.h"
#include "ui/document/summary_writer.h"
#include "ui/document/text_objects.h"
#include "ui/style/appearance.h"

class TestDocumentView : public QObject {
    Q_OBJECT
  private slots:
    void init() {
        view_ = std::make_unique<ui::DocumentView>();
        view_->resize(700, 400);
    }
    void valuesOutOfRangeComeFirst() {
        const auto document = laboratory();
        const auto values = ui::laboratoryValues(*document);
        QCOMPARE(values.size(), std::size_t(3));
        QVERIFY(values[0].flag.isAbnormal() && !values[0].flag.computed);
        QVERIFY(values[1].flag.isAbnormal() && values[1].flag.computed);
        bool anything = false;
        const QString sentence = ui::laboratorySentence(values, anything);
        QVERIFY(anything);
        QVERIFY2(sentence.contains("Il laboratorio ha segnalato 1 valore"), qPrintable(sentence));
        QVERIFY(sentence.contains("per il nostro confronto"));
    }
    void ourFlagsLookDifferentFromTheLaboratorys() {
        const auto look = ui::ReadingLook::onScreen();
        const auto theirs = ui::badgeFormat({.text = "Alto"}, look);
        const auto ours = ui::badgeFormat({.text = "Alto", .computed = true}, look);
        QVERIFY(theirs != ours);
        QCOMPARE(ui::objectWords(ours), QStringLiteral("Alto"));
    }
    void nothingIsWiderThanItsPlace_data() {
        QTest::addColumn<ui::Scheme>("scheme");
        QTest::addColumn<int>("width");  // px
        QTest::addColumn<bool>("wide");
        QTest::newRow("wide") << ui::Scheme::light << 666 << true;
        QTest::newRow("medium") << ui::Scheme::light << 416 << false;
        QTest::newRow("high contrast") << ui::Scheme::highContrast << 666 << true;
        QTest::newRow("high contrast, medium") << ui::Scheme::highContrast << 416 << false;
    }
    void nothingIsWiderThanItsPlace() {
        QFETCH(ui::Scheme, scheme);
        QFETCH(int, width);
        QFETCH(bool, wide);
        ui::Appearance::instance().setScheme(scheme);
        view_->resize(width, 400);
        view_->setWide(wide);
        view_->show();
        view_->showDocument(
            test::document(
                test::section("<table><tr><th>Esame</th><th>Risultato</th></tr><tr><td ID='a'>"
                              "Colesterolo LDL</td><td>14 mg/dL</td></tr></table>",
                              test::value("14", "H", test::range("13.5", "17.5"), "a")),
                "11502-2"),
            true);
        view_->complete();
        QVERIFY(view_->toPlainText().contains("I valori"));
        QTRY_COMPARE(view_->horizontalScrollBar()->maximum(), 0);
        ui::Appearance::instance().setScheme(ui::Scheme::light);
    }
    void theSummaryComesBeforeTheWholeText() {
        view_->showDocument(laboratory(), true);
        view_->complete();
        const QString text = view_->toPlainText();
        QVERIFY(text.contains("I valori"));
        QVERIFY(text.indexOf("I valori") < text.indexOf("Decorso"));
        view_->showDocument(laboratory(), false);
        view_->complete();
        QVERIFY(!view_->toPlainText().contains("I valori"));
    }
    void aLongDocumentIsWrittenBitByBitAndLinksReachItsEnd() {
        QByteArray body;
        for (int i = 0; i < 200; ++i)
            body += test::section("<paragraph ID='p" + QByteArray::number(i) + "'>" +
                                  QByteArray("parola ").repeated(60) + "</paragraph>");
        view_->showDocument(test::document(body), true);
        QVERIFY(!view_->isWhole());
        view_->jump("p150");
        QVERIFY(view_->textCursor().position() > 50000);
        QTRY_VERIFY(view_->isWhole());
    }
    // Tables of many rows are written part by part too; what counts is the work before the first
    // picture, not the time.
    void aGiantTableDoesNotKeepTheFirstScreenWaiting() {
        view_->showDocument(bigTable(3000), false);
        QVERIFY2(view_->document()->blockCount() < 700,
                 qPrintable(QString::number(view_->document()->blockCount())));
        QVERIFY(view_->toPlainText().contains("riga0 "));
        QTRY_VERIFY_WITH_TIMEOUT(view_->isWhole(), 60000);
        QCOMPARE(missing(3000), QString());
    }
    void aThousandValuesDoNotKeepTheFirstScreenWaiting() {
        view_->showDocument(manyValues(1000), true);
        QVERIFY2(view_->document()->blockCount() < 700,
                 qPrintable(QString::number(view_->document()->blockCount())));
        QTRY_VERIFY_WITH_TIMEOUT(view_->isWhole(), 60000);
        const QString text = view_->toPlainText();
        for (int i = 0; i < 1000; ++i) QVERIFY(text.contains(QString("\n%1\n").arg(10000 + i)));
        QVERIFY(text.indexOf("10999") < text.indexOf("testo completo"));
    }
    void onPaperATableIsOne() {
        view_->showDocument(bigTable(300), false);
        const auto paper = view_->forPaper(600);
        QVERIFY(paper->toPlainText().contains("riga299 "));
        QCOMPARE(paper->toPlainText().count("Intestazione"), 1);
    }
    void cellsAreNotCutWhereATableIs() {
        QByteArray rows;
        for (int i = 0; i < 400; ++i) {
            const QByteArray n = QByteArray::number(i);
            rows += i % 2 == 0 ? "<tr><td rowspan='2'>due" + n + "</td><td>a" + n + "</td></tr>"
                               : "<tr><td>b" + n + "</td></tr>";
        }
        view_->showDocument(test::document(test::section("<table>" + rows + "</table>")), false);
        view_->complete();
        int tall = 0;
        int tables = 0;
        for (auto* frame : view_->document()->rootFrame()->childFrames()) {
            auto* table = qobject_cast<QTextTable*>(frame);
            if (!table) continue;
            ++tables;
            for (int row = 0; row < table->rows(); ++row)
                if (table->cellAt(row, 0).row() == row && table->cellAt(row, 0).rowSpan() == 2)
                    ++tall;
        }
        QVERIFY(tables > 2);
        QCOMPARE(tall, 200);
    }
    void aNoteOnTheDocumentStandsBeforeEverything() {
        view_->showDocument(laboratory(), true, "La nota.");
        view_->complete();
        QVERIFY(view_->toPlainText().startsWith("La nota."));
        QVERIFY(view_->toPlainText().contains("Testo"));
        QVERIFY(view_->forPaper(600)->toPlainText().startsWith("La nota."));
        view_->clear();
        view_->showDocument(laboratory(), true);
        QVERIFY(!view_->toPlainText().contains("La nota."));
    }
    void copiedTextHasItsSignsInWordsAndGoesWithTheDocument() {
        view_->showDocument(laboratory(), true);
        view_->complete();
        view_->selectAll();
        view_->copy();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains("Basso"));
        QVERIFY(!copied.contains(QChar::ObjectReplacementCharacter));
        view_->clear();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(view_->toPlainText().isEmpty());
    }
    // Pictures are shown, PDF and plain text also; whatever else is for other programs.
    void whatIsEnclosedCanBeSaved_data() {
        QTest::addColumn<QByteArray>("mediaType");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("saved");
        QTest::addColumn<bool>("shown");
        QTest::addColumn<bool>("warned");
        const auto row = [](const char* type, const QByteArray& content, bool saved, bool shown,
                            bool warned) {
            QTest::addRow("%s %s", type, content.left(6).constData())
                << QByteArray(type) << content << saved << shown << warned;
        };
        row("application/msword", "\xd0\xcf\x11", true, false, true);
        row("text/rtf", "{\\rtf1 a}", true, false, true);
        row("image/x-dicom", QByteArray("\0\1", 2), true, false, true);  // not a kind that we know
        row("application/pdf", "x", true, false, false);
        row("application/pdf", "MZ\x90 x", true, false, true);
        row("text/plain", "parola", true, true, false);
        row("text/plain; charset=utf-8", "parola", true, true, false);
        row("text/csv", "parola;2\n", true, true, false);
        row("text/html", "<b>parola</b><script>x</script>", true, false, true);
        row("text/xml", "<parola/>", true, false, true);
        row("text/javascript", "parola()", true, false, false);  // saved as a text
        row("image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", true,
            false, true);
        row("application/msword", "", false, false, false);
    }
    void whatIsEnclosedCanBeSaved() {
        QFETCH(QByteArray, mediaType);
        QFETCH(QByteArray, content);
        QFETCH(bool, saved);
        QFETCH(bool, shown);
        QFETCH(bool, warned);
        view_->showDocument(enclosing(mediaType, content), false);
        view_->complete();
        QCOMPARE(view_->toPlainText().contains("parola"), shown);
        QCOMPARE(view_->toPlainText().contains("Attenzione: un file così"), warned);
        view_->show();
        view_->setFocus();
        QSignalSpy chosen(view_.get(), &ui::DocumentView::fileChosen);
        const auto link = view_->document()->find("Salva il file allegato");
        QCOMPARE(!link.isNull(), saved);
        QTest::keyClick(view_.get(), Qt::Key_Tab);
        QTest::keyClick(view_.get(), Qt::Key_Return);
        QCOMPARE(chosen.size(), saved ? 1 : 0);
        if (saved) QCOMPARE(chosen[0], QVariantList({content, QString::fromLatin1(mediaType)}));
        QVERIFY(!view_->forPaper(600)->toPlainText().contains("Salva il file"));
    }
    void aCardReachesBelowTheTallestCellOfItsLastRow() {
        view_->resize(700, 600);
        view_->showDocument(test::document(test::section(
                                "<table><tr><td>a<br/>b<br/>c<br/>d</td><td>e</td></tr></table>")),
                            false);
        view_->complete();
        const double end = endOf(view_->document()->rootFrame()->childFrames().constLast());
        const QImage shown = view_->grab().toImage();
        const auto at = [&](double y) { return shown.pixelColor(18, qRound(y)); };
        const QColor inside = at(30);
        QCOMPARE(at(end + 10), inside);
        QVERIFY(at(end + 20) != inside);
    }
    // Twice the padding of a card, and that is 14 px.
    void whatFollowsACardThatEndsInATableKeepsOffIt() {
        view_->showDocument(laboratory(), true);
        view_->complete();
        const auto* layout = view_->document()->documentLayout();
        const double end = endOf(view_->document()->rootFrame()->childFrames().constFirst());
        const auto below = view_->document()->find("Più sotto").block();
        const double room = layout->blockBoundingRect(below).top() - end;
        QVERIFY2(room > 27, qPrintable(QString::number(room)));
    }
    void theSizeOfAFileIsTold() {
        view_->showDocument(enclosing("application/msword", QByteArray(12345, 'x')), false);
        view_->complete();
        const QString size = QLocale().formattedDataSize(12345, 1, QLocale::DataSizeSIFormat);
        QVERIFY(view_->toPlainText().contains("application/msword, " + size));
    }
    void whatTheReaderHasToKnowStandsFirst() {
        auto document = std::make_shared<core::clinical::ClinicalDocument>(*laboratory());
        document->problems = {core::clinical::Problem::wrongEncoding};
        view_->showDocument(document, true);
        QVERIFY(view_->toPlainText().startsWith(
            core::clinical::sentence(core::clinical::Problem::wrongEncoding)));
    }

  private:
    double endOf(QTextFrame* frame) const {
        const auto* table = qobject_cast<QTextTable*>(frame);
        const auto* layout = view_->document()->documentLayout();
        double end = 0;
        for (int column = 0; column < table->columns(); ++column) {
            const auto cell = table->cellAt(table->rows() - 1, column);
            const auto last = cell.lastCursorPosition().block();
            end = qMax(end, layout->blockBoundingRect(last).bottom());
        }
        return end + table->format().cellPadding();
    }
    static test::Document bigTable(int rows) {
        QByteArray body;
        for (int i = 0; i < rows; ++i) {
            const QByteArray n = QByteArray::number(i);
            body += "<tr><td>riga" + n + " parola</td><td>" + n + "</td><td>mg</td></tr>";
        }
        return test::document(test::section(
            "<table><thead><tr><th>Intestazione</th><th>B</th><th>C</th></tr></thead><tbody>" +
            body + "</tbody></table>"));
    }
    static test::Document enclosing(const QByteArray& mediaType, const QByteArray& content) {
        return test::document(test::section(
            "<paragraph>Testo</paragraph>",
            "<entry><observationMedia classCode='OBS' moodCode='EVN'><value mediaType='" +
                mediaType + "' representation='B64'>" + content.toBase64() +
                "</value></observationMedia></entry>"));
    }
    static test::Document manyValues(int count) {
        QByteArray entries;
        for (int i = 0; i < count; ++i)
            entries += test::value(QByteArray::number(10000 + i), "N", {}, "x");
        return test::document(test::section("<paragraph>Testo</paragraph>", entries), "11502-2");
    }
    // The first row of bigTable that is not there, in its place.
    QString missing(int rows) const {
        const QString text = view_->toPlainText();
        qsizetype at = 0;
        for (int i = 0; i < rows; ++i) {
            at = text.indexOf(QString("riga%1 parola\n%1\nmg").arg(i), at);
            if (at < 0) return QString::number(i);
        }
        return {};
    }
    static test::Document laboratory() {
        return test::document(
            test::section("<paragraph>Testo</paragraph>",
                          test::value("14", "N", test::range("13.5", "17.5"), "a") +
                              test::value("12", {}, test::range("13.5", "17.5"), "b") +
                              test::value("13.1", "L", test::range("13.5", "17.5"), "c")),
            "11502-2");
    }
    std::unique_ptr<ui::DocumentView> view_;
};

QTEST_MAIN(TestDocumentView)
#include "test_document_view.moc"
