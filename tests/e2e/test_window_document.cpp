// SPDX-License-Identifier: EUPL-1.2
// One document by keyboard: hidden and shown again, its earlier versions, the consent without which
// it is not there, and a file that is not what the list said.
#include "tests/e2e/record_house.h"

using e2e::RecordHouse;
using Kind = RecordHouse::Kind;

class TestWindowDocument : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() {
        house_ = std::make_unique<RecordHouse>();
        house_->begin();
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::TodayPage") && house_->filled("toRead"),
                                 20000);
    }
    void cleanup() { house_.reset(); }

    void aDocumentIsHiddenAndShownAgain() {
        house_->openDocuments();
        house_->openFirst();
        QTRY_VERIFY(house_->find("toggleHidden"));
        house_->pressByKey("toggleHidden");
        QVERIFY(house_->reads("Vuoi oscurare questo documento?"));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("confirmHide"));
        house_->key(Qt::Key_Return);
        QTRY_COMPARE(house_->find<QAbstractButton>("toggleHidden")->text(),
                     QStringLiteral("Mostra di nuovo"));
        QVERIFY(!house_->find("hidePanel"));
        house_->key(Qt::Key_Escape);
        QTRY_VERIFY(house_->onPage("ui::DocumentsPage"));
        QVERIFY(house_->list()->currentIndex().data(ui::rowHidden).toBool());
        QVERIFY(house_->list()
                    ->currentIndex()
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith("Oscurato"));
        house_->key(Qt::Key_Return);
        QTRY_VERIFY(house_->onPage("ui::DocumentPage"));
        house_->pressByKey("toggleHidden");
        QVERIFY(house_->reads("Vuoi mostrare di nuovo questo documento?"));
        house_->pressByKey("confirmHide");
        QTRY_COMPARE(house_->find<QAbstractButton>("toggleHidden")->text(),
                     QStringLiteral("Oscura"));
    }

    // A prescription and what was given for it.
    void whatBelongsToItGoesAlong() {
        house_->openDocuments();
        QTRY_VERIFY(house_->documentsShown() > 0);
        period("02/10/2024", "04/10/2024");
        QTRY_COMPARE(house_->documentsShown(), 2);
        house_->openFirst();
        house_->pressByKey("toggleHidden");
        QTRY_VERIFY(house_->find("hideLinked"));
        house_->pressByKey("confirmHide");
        QTRY_VERIFY(!house_->find("hidePanel"));
        house_->key(Qt::Key_Escape);
        QTRY_VERIFY(house_->onPage("ui::DocumentsPage"));
        int hidden = 0;
        for (int row = 0; row < house_->list()->model()->rowCount(); ++row)
            hidden += house_->list()->model()->index(row, 0).data(ui::rowHidden).toBool();
        QCOMPARE(hidden, 2);
    }

    void aHidingThatIsRefusedLeavesAllAsItWas() {
        house_->openDocuments();
        house_->openFirst();
        QTRY_VERIFY(house_->find("toggleHidden"));
        house_->portal->addFault(
            {.kind = Kind::status, .method = "POST", .path = QStringLiteral("/fhir/Consent")});
        house_->pressByKey("toggleHidden");
        house_->pressByKey("confirmHide");
        QTRY_VERIFY(house_->find("notice"));
        QCOMPARE(house_->find<QAbstractButton>("toggleHidden")->text(), QStringLiteral("Oscura"));
        QVERIFY(house_->find("hidePanel"));
        house_->pressByKey("confirmHide");  // and again
        QTRY_VERIFY(!house_->find("hidePanel"));
    }

    void earlierVersionsAreReached() {
        house_->openDocuments();
        QTRY_VERIFY(house_->documentsShown() > 0);
        period("10/05/2022", "10/05/2022");
        QTRY_COMPARE(house_->documentsShown(), 1);  // the newest version alone
        house_->openFirst();
        QTRY_VERIFY(house_->find("earlierVersion"));
        QVERIFY(!house_->find("superseded"));
        house_->pressByKey("earlierVersion");
        QTRY_VERIFY(house_->find("superseded"));
        house_->key(Qt::Key_Escape);
        QTRY_VERIFY(house_->find("versions") && !house_->find("superseded"));
    }

    void withoutConsentTheWayToItIsShown() {
        withdraw();
        house_->openLanding();
        QTRY_VERIFY(house_->reads("Per usare il Fascicolo serve il tuo consenso"));
        QVERIFY(house_->reads("Per creare il FSE devi aver espresso il consenso"));
        QVERIFY(!house_->find("panelDocuments"));
        QVERIFY(!house_->find("unread"));  // nothing is told of what is closed
        house_->pressByKey("readNotice");
        QTRY_VERIFY(house_->onPage("ui::NoticePage"));
        house_->dialogs.printFile = house_->folder.filePath("notice.pdf");
        house_->key(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(QFileInfo(house_->dialogs.printFile).size() > 1000);
        house_->key(Qt::Key_Escape);
        house_->pressByKey("giveConsent");
        QVERIFY(house_->reads("Vuoi esprimere il consenso?"));
        house_->key(Qt::Key_Return);
        QTRY_VERIFY(house_->find("panelDocuments"));
        QTRY_VERIFY(house_->find("unread"));
        // The button is gone: the focus stays on the page.
        QVERIFY(house_->window().page()->isAncestorOf(QApplication::focusWidget()));
        QTRY_VERIFY(house_->list("panelDocumentsRows")->model()->rowCount() == 4);
        QVERIFY(house_->portal->hasConsent(RecordHouse::mario));
    }

    void aDocumentThatIsGoneLeavesTheList() {
        house_->openDocuments();
        QTRY_VERIFY(house_->documentsShown() > 4);
        const QString before = house_->textOf("shown");
        house_->fault(Kind::status, "/fhir/Binary", 404);
        house_->openFirst();
        QTRY_VERIFY(house_->reads("Questo documento non c'è più."));
        house_->key(Qt::Key_Escape);
        QTRY_VERIFY(house_->onPage("ui::DocumentsPage"));
        QVERIFY(house_->textOf("shown") != before);
    }

    // The file of the demo record that no view can show, saved by keyboard.
    void anEnclosedFileIsSaved() {
        house_->openDocuments();
        QTRY_VERIFY(house_->documentsShown() > 0);
        period("11/05/2021", "11/05/2021");
        QTRY_COMPARE(house_->documentsShown(), 1);
        house_->openFirst();
        QTRY_VERIFY(house_->find("text"));
        auto* text = house_->find<QTextEdit>("text");
        QTRY_VERIFY(text->toPlainText().contains("Salva il file allegato"));
        house_->dialogs.file = house_->folder.filePath("a.rtf");
        text->setFocus();
        for (int i = 0; i < 5 && !QFile::exists(house_->dialogs.file); ++i) {
            house_->key(Qt::Key_Tab);
            house_->key(Qt::Key_Return);
        }
        QCOMPARE(house_->dialogs.suggested, QStringLiteral("Allegato-2021-05-11.rtf"));
        QFile file(house_->dialogs.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("{\\rtf1"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    // The page is made anew while the one before is still there.
    void anOpenDocumentStaysOpenInTheOtherLanguage() {
        house_->openDocuments();
        house_->openFirst();
        QTRY_VERIFY(house_->find("views"));
        for (const auto& [language, words] :
             {std::pair("en", "Back"), std::pair("it", "Indietro")}) {
            house_->program->preferences().setLanguage(QString::fromLatin1(language));
            const auto says = [&, words = QString(words)] {
                const auto* back = house_->find<QAbstractButton>("back");
                return back && back->text() == words;
            };
            QTRY_VERIFY(says());
            QTRY_VERIFY(house_->find("views"));
        }
    }

    // Its hash is another: what it says about somebody else is not shown.
    void theFileOfAnotherPersonIsNotShown() {
        house_->openDocuments();
        house_->fault(Kind::otherPerson, "/fhir/Binary");
        house_->openFirst();
        QTRY_VERIFY_WITH_TIMEOUT(house_->texts().join('\n').contains("document.altered"), 10000);
        QVERIFY(!house_->texts().join('\n').contains("BIANCHI"));
    }

    void titlesAreCoveredWhereOthersMayLook() {
        house_->openDocuments();
        QTRY_VERIFY(house_->documentsShown() > 4);
        const auto guarded = [this] {
            for (int row = 0; row < house_->list()->model()->rowCount(); ++row) {
                const auto index = house_->list()->model()->index(row, 0);
                if (index.data(ui::rowSecondary).toString().startsWith("Maggior tutela"))
                    return index.row();
            }
            return -1;
        };
        period("17/09/2024", "17/09/2024");
        QTRY_COMPARE(house_->documentsShown(), 1);
        const int row = guarded();
        QVERIFY(row >= 0);
        house_->program->preferences().setDiscreet(true);
        const auto index = house_->list()->model()->index(row, 0);
        QCOMPARE(index.data().toString(), QStringLiteral("Documento riservato"));
        QVERIFY(!index.data(Qt::AccessibleTextRole).toString().contains("pecialistic"));
        house_->program->preferences().setDiscreet(false);
    }

  private:
    void period(const char* from, const char* to) {
        house_->find<QLineEdit>("filterFrom")->setText(QString::fromLatin1(from));
        house_->find<QLineEdit>("filterTo")->setText(QString::fromLatin1(to));
    }
    void withdraw() {
        QVERIFY(house_->portal->enrolGass({.codiceFiscale = RecordHouse::mario,
                                           .cardNumber = "0041270839",
                                           .mobile = "3330000482",
                                           .consent = false}));
    }
    std::unique_ptr<RecordHouse> house_;
};

QTEST_MAIN(TestWindowDocument)
#include "test_window_document.moc"
