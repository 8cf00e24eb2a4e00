// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/document_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>

#include "tests/ui/document/cda_text.h"
#include "ui/document/summary_writer.h"
#include "ui/document/text_objects.h"

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
    void whatTheReaderHasToKnowStandsFirst() {
        auto document = std::make_shared<core::clinical::ClinicalDocument>(*laboratory());
        document->problems = {core::clinical::Problem::wrongEncoding};
        view_->showDocument(document, true);
        QVERIFY(view_->toPlainText().startsWith(
            core::clinical::sentence(core::clinical::Problem::wrongEncoding)));
    }

  private:
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
