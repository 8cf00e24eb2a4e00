// SPDX-License-Identifier: EUPL-1.2
// What the window says about files that are not what they should be.
#include "ui/screens/record/opened_document.h"

#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

#include "core/base/error_table.h"
#include "tests/support/bad_documents.h"
#include "ui/document/document_view.h"
#include "ui/screens/record/document_body.h"
#include "ui/screens/record/signature_card.h"
#include "ui/widgets/paragraph.h"

class TestOpenedDocument : public QObject {
    Q_OBJECT
  private slots:
    void whatIsWrongIsToldInOneSentence() {
        for (const auto& each : support::badDocuments()) {
            const bool pdf = each.file.endsWith(QLatin1String(".pdf"));
            const auto type = pdf ? QStringLiteral("application/pdf") : QString();
            const auto opened = ui::understand(each.bytes, {}, type);
            const auto code =
                opened ? QString() : QString::fromLatin1(opened.error().code.name().data());
            QVERIFY2(code == each.code, each.what);
            const auto told = texts(opened);
            QVERIFY2(told.contains(each.sentence), qPrintable(each.what + told));
        }
    }
    // Whoever asks goes on at once, and is told later what a name for the file ends with.
    void aFileIsOpenedOnAnotherThread() {
        auto& pool = *QThreadPool::globalInstance();
        pool.setMaxThreadCount(1);
        QSemaphore busy;
        pool.start([&busy] { busy.acquire(); });
        auto opened = ui::understandLater("<ClinicalDocument xmlns='urn:hl7-org:v3'/>", {});
        const bool later = !opened.isFinished();
        busy.release();
        opened.waitForFinished();
        QVERIFY(later && opened.result());
        QCOMPARE(opened.result()->ending, QStringLiteral(".xml"));
    }

    void aListOfCertifiersThatIsOutOfDateIsTold() {
        core::clinical::SignatureVerdict verdict;
        verdict.state = core::clinical::SignatureState::intactTrusted;
        verdict.signatures.resize(1);
        verdict.signatures[0].state = verdict.state;
        verdict.anchorsUntil = QDate(2024, 9, 1);
        for (const bool expired : {true, false}) {
            verdict.anchorsExpired = expired;
            ui::SignatureCard card;
            card.setVerdict(verdict);
            QCOMPARE(wordsOf(card).contains(QStringLiteral("scaduto il 01/09/2024")), expired);
        }
    }

  private:
    static QString wordsOf(const QWidget& widget) {
        QStringList all;
        for (const auto* paragraph : widget.findChildren<ui::Paragraph*>())
            all << paragraph->text();
        return all.join(u'\n');
    }

    static QString texts(const core::Result<ui::OpenedDocument>& opened) {
        ui::DocumentBody body;
        ui::SignatureCard card;
        body.resize(700, 500);
        if (opened) {
            (void)body.showDocument(*opened, ui::DocumentBody::View::full);
            card.setVerdict(opened->verdict);
        } else {
            body.showError(opened.error());
        }
        const QStringList all{body.text().toPlainText(), wordsOf(body), wordsOf(card)};
        return all.join(u'\n');
    }
};

QTEST_MAIN(TestOpenedDocument)
#include "test_opened_document.moc"
