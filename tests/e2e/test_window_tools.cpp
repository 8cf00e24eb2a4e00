// SPDX-License-Identifier: EUPL-1.2
// What is done with the record as a whole, by keys in the real window: `Cerca in tutto`, `Esporta`,
// `Fascicolo da stampare`.
#include <QComboBox>
#include <QDir>
#include <QListView>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>

#include "tests/core/export/judges.h"
#include "tests/e2e/window_house.h"

using mockportal::Fault;

class TestWindowTools : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() {
        house_ = std::make_unique<e2e::WindowHouse>();
        house_->logIn();
        house_->actAsSelf();
        QTRY_VERIFY(house_->onPage("ui::TodayPage"));
        house_->press("allDocuments");
        QTRY_VERIFY(house_->onPage("ui::LandingPage"));
        house_->window().activateWindow();  // there is no window manager here that would do it
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    }
    void cleanup() { house_.reset(); }

    void aWordIsFoundAndMarkedInItsDocument() {
        openTool("toolSearch", "ui::SearchPage");
        QTest::keyClicks(house_->find("searchWords"), "emoglob");
        QTRY_VERIFY_WITH_TIMEOUT(text("searchProgress").contains("Tutto il Fascicolo"), 60000);
        QTRY_VERIFY(results() && results()->model()->rowCount() > 1);
        const int all = results()->model()->rowCount();
        QVERIFY(results()
                    ->model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains("moglob"));
        auto* years = house_->find<QComboBox>("searchYear");
        years->setCurrentIndex(1);
        QTRY_VERIFY(results()->model()->rowCount() < all);
        years->setCurrentIndex(0);
        QTRY_COMPARE(results()->model()->rowCount(), all);
        QTest::keyClick(house_->find("searchWords"), Qt::Key_Down);
        QTest::keyClick(results(), Qt::Key_Return);
        QTRY_VERIFY(house_->onPage("ui::DocumentPage"));
        QTRY_VERIFY(house_->find("findCount"));
        QTRY_VERIFY(text("findCount").startsWith("1 di "));
        QVERIFY(!house_->find<QTextEdit>("text")->extraSelections().isEmpty());
        house_->press("findNext");
        QVERIFY(text("findCount").startsWith("2 di "));
        QTest::keyClick(house_->find("findText"), Qt::Key_Escape);
        house_->press("back");
        QTRY_VERIFY(house_->onPage("ui::SearchPage"));
        QCOMPARE(house_->find<QLineEdit>("searchWords")->text(), QStringLiteral("emoglob"));
    }

    void ctrlFFindsWithinADocument() {
        openTool("toolSearch", "ui::SearchPage");
        QTest::keyClicks(house_->find("searchWords"), "laboratorio");
        QTRY_VERIFY(results() && results()->model()->rowCount() > 0);
        QTest::keyClick(house_->find("searchWords"), Qt::Key_Down);
        QTest::keyClick(results(), Qt::Key_Return);
        QTRY_VERIFY(house_->onPage("ui::DocumentPage"));
        QTRY_VERIFY(house_->find("findCount"));
        house_->window().activateWindow();
        QTRY_VERIFY(house_->window().isActiveWindow());
        QTest::keyClick(&house_->window(), Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(house_->window().focusWidget(), house_->find("findText"));
        QTest::keyClicks(house_->find("findText"), "zzzz");
        QTRY_COMPARE(text("findCount"), QStringLiteral("Nessun risultato"));
        QTest::keyClick(house_->find("findText"), Qt::Key_Escape);
        QVERIFY(!house_->find("findText"));
        QVERIFY(house_->onPage("ui::DocumentPage"));
    }

    void theWholeRecordIsExported() {
        openTool("toolExport", "ui::ExportPage");
        QTRY_VERIFY(house_->find("export"));
        house_->dialogs.file = house_->folder.filePath("fascicolo.zip");
        house_->tabTo("passphrase");
        QTest::keyClicks(QApplication::focusWidget(), "corta");
        press("export");
        QVERIFY(!QFile::exists(house_->dialogs.file));  // too short: nothing is sent
        QTest::keyClicks(house_->find("passphrase"), " ma ora lunga");
        QTest::keyClicks(house_->find("passphraseRepeated"), "corta ma ora lunga");
        press("export");
        QVERIFY(house_->dialogs.suggested.startsWith("Fascicolo-"));
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("exportBanner"), 60000);
        QVERIFY(QFile::exists(house_->dialogs.file));
        QVERIFY(!house_->find("exportMissing"));
        if (!judges::isThere("7z")) QSKIP("7z is not installed");
        QCOMPARE(judges::ask("7z", {"t", "-pcorta ma ora lunga", house_->dialogs.file}).code, 0);
    }

    void chosenDocumentsAreExportedAndWhatIsMissingIsTold() {
        openTool("toolExport", "ui::ExportPage");
        QTRY_VERIFY(house_->find("export"));
        chooseMine();
        press("export");
        QTRY_VERIFY(house_->texts().join('\n').contains("Non hai scelto nessun documento."));
        choose(2);
        house_->portal->addFault(
            {.kind = Fault::Kind::status, .path = "/fhir/Binary", .status = 404, .times = 1});
        house_->dialogs.file = house_->folder.filePath("due.zip");
        press("export");
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("exportMissing"), 30000);
        const auto told = house_->texts().join('\n');
        QVERIFY(told.contains(QRegularExpression("1 document[io] su 2")));
        QVERIFY(told.contains("il portale non ha più questo documento"));
    }

    void theEndOfTheSessionLeavesNoFile() {
        openTool("toolExport", "ui::ExportPage");
        QTRY_VERIFY(house_->find("export"));
        house_->portal->addFault({.kind = Fault::Kind::stall, .path = "/fhir/Binary", .times = 9});
        QDir(house_->folder.path()).mkdir("out");
        const QDir out(house_->folder.filePath("out"));
        house_->dialogs.file = out.filePath("fascicolo.zip");
        press("export");
        QTRY_VERIFY(house_->find("workCancel"));
        house_->cards.remove();
        QTRY_VERIFY(!house_->program->sessions().active());
        QTRY_COMPARE(out.entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void cancelledNothingIsLeft() {
        openTool("toolExport", "ui::ExportPage");
        QTRY_VERIFY(house_->find("export"));
        house_->portal->addFault({.kind = Fault::Kind::stall, .path = "/fhir/Binary", .times = 9});
        QDir(house_->folder.path()).mkdir("out");
        const QDir out(house_->folder.filePath("out"));
        house_->dialogs.file = out.filePath("fascicolo.zip");
        press("export");
        QTRY_VERIFY(house_->find("workCancel"));
        house_->press("workCancel");
        QTRY_VERIFY(house_->texts().join('\n').contains("Hai annullato l'esportazione"));
        QTRY_COMPARE(out.entryList(QDir::Files | QDir::Hidden), QStringList());
        QVERIFY(house_->find("export"));
    }

    void chosenDocumentsArePrintedAsOne() {
        openTool("toolBooklet", "ui::BookletPage");
        QTRY_VERIFY(house_->find("bookletPrint"));
        choose(2);
        house_->dialogs.printFile = house_->folder.filePath("booklet.pdf");
        press("bookletPrint");
        QPdfDocument printed;
        QTRY_COMPARE_WITH_TIMEOUT(printed.load(house_->dialogs.printFile),
                                  QPdfDocument::Error::None, 30000);
        QVERIFY(printed.pageCount() >= 4);
        QVERIFY(printed.getAllText(0).text().contains("RSSMRA62B25C014Z"));
        QVERIFY(printed.getAllText(1).text().contains("Indice"));
        const auto last = printed.getAllText(printed.pageCount() - 1).text();
        QVERIFY(last.contains(QStringLiteral("Pagina %1 di %1").arg(printed.pageCount())));
        QTRY_VERIFY(house_->texts().join('\n').contains("Stampa inviata"));
    }

  private:
    void openTool(const char* tile, const char* page) {
        QTRY_VERIFY(house_->find(tile));
        QTest::keyClick(house_->find(tile), Qt::Key_Space);
        QTRY_VERIFY(house_->onPage(page));
    }
    QListView* results() { return house_->find<QListView>("searchResults"); }
    QString text(const char* name) {
        auto* paragraph = house_->find<ui::Paragraph>(name);
        return paragraph ? paragraph->text() : QString();
    }
    /// By key, wherever it is scrolled to.
    void press(const char* name) {
        auto* button = house_->find(name);
        QVERIFY2(button != nullptr, name);
        QTest::keyClick(button, Qt::Key_Space);
    }
    void chooseMine() {
        auto* scope = house_->find("exportScope");
        QVERIFY(scope);
        for (auto* button : scope->findChildren<QAbstractButton*>())
            if (button->text() == "Scelgo io") button->click();
        QTRY_VERIFY(house_->find("choiceList"));
    }
    void choose(int count) {
        auto* list = house_->find<QListView>("choiceList");
        QVERIFY(list && list->model()->rowCount() >= count);
        list->setFocus();
        for (int row = 0; row < count; ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            QTest::keyClick(list, Qt::Key_Space);
        }
    }

    std::unique_ptr<e2e::WindowHouse> house_;
};

QTEST_MAIN(TestWindowTools)
#include "test_window_tools.moc"
