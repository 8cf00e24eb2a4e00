// SPDX-License-Identifier: EUPL-1.2
// The taccuino at the window, with nothing but the keyboard.
#include <QPlainTextEdit>
#include <QTableView>

#include "tests/e2e/keyboard_house.h"

namespace {

const QString mario = QStringLiteral("RSSMRA62B25C014Z");

}  // namespace

class TestWindowNotebook : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // One house for all: each begins on the list, whatever the one before added to it.
    void initTestCase() {
        ui::Appearance::instance().install(*qApp);
        house_ = std::make_unique<e2e::KeyboardHouse>();
        house_->logIn();
        house_->actAsSelf();
        QTRY_VERIFY(house_->onPage("ui::TodayPage"));
        QVERIFY(house_->pressByKey("allDocuments"));
        QTRY_VERIFY(house_->onPage("ui::LandingPage"));
        chooseTab("Taccuino");
        QTRY_VERIFY(house_->onPage("ui::NotebookPage"));
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 20, 15000);
    }
    void init() {
        for (int i = 0; i < 4 && !house_->onPage("ui::NotebookPage"); ++i)
            house_->key(Qt::Key_Escape);
        QTRY_VERIFY(house_->onPage("ui::NotebookPage"));
    }
    void cleanupTestCase() { house_.reset(); }

    void aChangeElsewhereIsTold() {
        openFirst();
        QVERIFY(house_->fill("peso", "90"));
        house_->portal->addFault({.kind = mockportal::Fault::Kind::duplicate, .method = "PUT"});
        QVERIFY(house_->pressByKey("save"));
        QTRY_VERIFY(house_->reads("è stata cambiata altrove"));
        QCOMPARE(house_->find<QLineEdit>("peso")->text(), QString("90"));
        QVERIFY(house_->pressByKey("save"));
        QTRY_VERIFY(house_->onPage("ui::NotebookPage"));
        QVERIFY(row(1).startsWith("90"));
    }

    void addChangeDelete() {
        const int before = rows();
        startNew("kind-pressione");
        QVERIFY(house_->reads("Pressione"));
        QTRY_COMPARE(house_->focused(), QString("massima"));
        house_->key(Qt::Key_Return);  // nothing typed: nothing is sent
        QVERIFY(house_->reads("Controlla 2 campi"));
        QVERIFY(house_->fill("massima", "134"));
        QVERIFY(house_->fill("minima", "82"));
        QVERIFY(house_->tabTo("note"));
        house_->type("Dopo la passeggiata");
        QVERIFY(house_->pressByKey("save"));
        QTRY_VERIFY(house_->onPage("ui::NotebookPage"));
        QCOMPARE(rows(), before + 1);
        QVERIFY(row(1).startsWith("134/82"));
        QVERIFY(!row(1).contains("Visibile"));

        openFirst();
        QVERIFY(house_->fill("massima", "140"));
        QVERIFY(house_->tabTo("visible"));
        house_->key(Qt::Key_Space);
        QVERIFY(house_->pressByKey("save"));
        QTRY_VERIFY(house_->onPage("ui::NotebookPage"));
        QVERIFY(row(1).startsWith("140/82"));
        QVERIFY(row(1).contains("Visibile a chi ti cura"));

        openFirst();
        QCOMPARE(house_->find<QPlainTextEdit>("note")->toPlainText(),
                 QString("Dopo la passeggiata"));
        QVERIFY(house_->pressByKey("remove"));
        QTRY_COMPARE(house_->focused(), QString("keep"));  // the safe answer
        house_->key(Qt::Key_Escape);
        backInWindow();
        QVERIFY(house_->onPage("ui::EntryPage"));
        QVERIFY(house_->pressByKey("remove"));
        QTRY_COMPARE(house_->focused(), QString("keep"));
        house_->key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(house_->focused(), QString("reallyRemove"));
        house_->key(Qt::Key_Return);
        backInWindow();
        QTRY_VERIFY(house_->onPage("ui::NotebookPage"));
        QCOMPARE(rows(), before);
    }

    void unlikelyValuesAreAskedAboutOnce() {
        startNew("kind-pressione");
        QVERIFY(house_->fill("massima", "230"));
        QVERIFY(house_->fill("minima", "80"));
        house_->key(Qt::Key_Return);
        QVERIFY(house_->reads("La massima è insolitamente alta. Se è giusta, puoi tenerla."));
        QVERIFY(house_->onPage("ui::EntryPage"));
        QVERIFY(house_->pressByKey("save"));
        QTRY_VERIFY(house_->onPage("ui::NotebookPage"));
        QVERIFY(row(1).startsWith("230/80"));
    }

    void impossibleValuesStay() {
        startNew("kind-pressione");
        QVERIFY(house_->fill("massima", "300"));
        QVERIFY(house_->fill("minima", "ottanta"));
        QVERIFY(house_->fill("date", "31/12/2999"));
        house_->key(Qt::Key_Return);
        QVERIFY(house_->reads("può essere solo"));
        QVERIFY(house_->reads("solo con le cifre"));
        QVERIFY(house_->reads("nel futuro"));
        QCOMPARE(house_->find<QLineEdit>("minima")->text(), QString("ottanta"));
    }

    void whatIsTypedOutlivesATroubledPortal() {
        startNew("kind-nota");
        QVERIFY(house_->fill("titolo", "Domande"));
        QVERIFY(house_->tabTo("note"));
        house_->type("Quando torno?");
        house_->portal->addFault({.kind = mockportal::Fault::Kind::status, .method = "POST"});
        QVERIFY(house_->pressByKey("save"));
        QTRY_VERIFY(house_->reads("Il portale non è riuscito a rispondere"));
        QCOMPARE(house_->find<QPlainTextEdit>("note")->toPlainText(), QString("Quando torno?"));
        house_->program->preferences().setTextSize(150);  // all pages are made anew
        QCOMPARE(house_->find<QPlainTextEdit>("note")->toPlainText(), QString("Quando torno?"));
        QVERIFY(house_->pressByKey("save"));
        QTRY_VERIFY(house_->onPage("ui::NotebookPage"));
        QVERIFY(row(1).startsWith("Domande"));
        house_->program->preferences().setTextSize(100);
    }

    void aDocument() {
        startNew("kind-documento");
        QVERIFY(house_->fill("titolo", "Scansione"));
        house_->dialogs.openPath = file("a.pdf", "no PDF at all");
        QVERIFY(house_->pressByKey("chooseFile"));
        QVERIFY(house_->reads("non è un PDF"));
        const QByteArray pdf = "%PDF-1.4\nx\n%%EOF\n";
        house_->dialogs.openPath = file("b.pdf", pdf);
        QVERIFY(house_->pressByKey("chooseFile"));
        QVERIFY(house_->reads("b.pdf"));
        QVERIFY(house_->pressByKey("save"));
        QTRY_VERIFY(house_->onPage("ui::NotebookPage"));
        QVERIFY(row(1).startsWith("Scansione"));
        openFirst();
        house_->dialogs.file = house_->folder.filePath("out.pdf");
        QVERIFY(house_->pressByKey("download"));
        QTRY_VERIFY(QFile::exists(house_->dialogs.file));
        QFile saved(house_->dialogs.file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), pdf);
        QVERIFY(!house_->dialogs.suggested.contains("Scansione"));
    }

    void importing() {
        const int before = rows();
        house_->dialogs.openPath = file("readings.csv",
                                        "Data;Massima;Minima\n1/11/2026 6:00;130;80\n"
                                        "2/11/2026 6:00;300;200\n3/11/2026 6:00;131;81\n"
                                        "4/11/2026 6:00;132;82\n");
        QVERIFY(house_->pressByKey("import"));
        QTRY_VERIFY(house_->onPage("ui::ImportPage"));
        QVERIFY(house_->pressByKey("chooseReadings"));
        QVERIFY(house_->reads("3 pronte, 1 non può"));
        QTRY_COMPARE(house_->focused(), QString("readings"));
        house_->key(Qt::Key_Space);  // not the first one
        QCOMPARE(house_->find<QAbstractButton>("send")->text(), QString("Importa 2 misure"));
        house_->portal->addFault({.kind = mockportal::Fault::Kind::status, .method = "POST"});
        QVERIFY(house_->pressByKey("send"));
        QTRY_VERIFY(house_->reads("2 misure non sono arrivate"));
        QCOMPARE(house_->find<QTableView>("readings")->model()->rowCount(), 2);
        QVERIFY(house_->pressByKey("send"));
        QTRY_VERIFY(house_->reads("Tutte le misure scelte sono nel taccuino"));
        house_->key(Qt::Key_Escape);
        QTRY_VERIFY(house_->onPage("ui::NotebookPage"));
        QTRY_COMPARE(rows(), before + 2);
    }

    void aFileWithoutReadingsIsTold() {
        house_->dialogs.openPath = file("x.csv", "Nome;Cognome\nMario;Rossi\n");
        QVERIFY(house_->pressByKey("import"));
        QTRY_VERIFY(house_->onPage("ui::ImportPage"));
        QVERIFY(house_->pressByKey("chooseReadings"));
        QVERIFY(house_->reads("non troviamo misure"));
    }

    void printing() {
        house_->dialogs.printFile = house_->folder.filePath("paper.pdf");
        house_->key(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(QFile(house_->dialogs.printFile).size() > 1000);
    }

    void nothingIsLeftAfterLogout() {
        openFirst();
        house_->press("logout");
        QTRY_VERIFY(!house_->program->sessions().active());
        for (const QString& text : house_->texts()) {
            QVERIFY2(!text.contains("134/"), qPrintable(text));
            QVERIFY2(!text.contains("Punture di vespa"), qPrintable(text));
        }
    }

  private:
    // A row that is an entry counts, a month does not.
    int rows() {
        auto* list = house_->find<QAbstractItemView>("entries");
        int count = 0;
        for (int i = 0; list && i < list->model()->rowCount(); ++i)
            if (list->model()->index(i, 0).flags() != Qt::NoItemFlags) ++count;
        return count;
    }
    /// What is heard of a row; row 0 is a month.
    QString row(int index) {
        auto* list = house_->find<QAbstractItemView>("entries");
        return list ? list->model()->index(index, 0).data(Qt::AccessibleTextRole).toString()
                    : QString();
    }
    void chooseTab(const QString& name) {
        auto* tabs = house_->window().findChild<QTabBar*>();
        QVERIFY(tabs);
        for (QTabBar* bar : house_->window().findChildren<QTabBar*>())
            if (bar->isVisible()) tabs = bar;
        tabs->setFocus();
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->accessibleTabName(i) == name || tabs->tabText(i) == name.toUpper())
                return tabs->setCurrentIndex(i);
        QFAIL("no such tab");
    }
    // There is no window manager here that would do it once a dialog is gone.
    void backInWindow() {
        house_->window().activateWindow();
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    }
    void startNew(const char* kind) {
        QVERIFY(house_->pressByKey("add"));
        QTRY_VERIFY(house_->onPage("ui::KindPage"));
        QVERIFY(house_->pressByKey(kind));
        QTRY_VERIFY(house_->onPage("ui::EntryPage"));
    }
    void openFirst() {
        QVERIFY(house_->tabTo("entries"));
        house_->key(Qt::Key_End);
        house_->key(Qt::Key_Home);
        house_->key(Qt::Key_Return);
        QTRY_VERIFY(house_->onPage("ui::EntryPage"));
    }
    QString file(const QString& name, const QByteArray& content) {
        QFile made(house_->folder.filePath(name));
        if (made.open(QIODevice::WriteOnly)) made.write(content);
        return made.fileName();
    }

    std::unique_ptr<e2e::KeyboardHouse> house_;
};

QTEST_MAIN(TestWindowNotebook)
#include "test_window_notebook.moc"
