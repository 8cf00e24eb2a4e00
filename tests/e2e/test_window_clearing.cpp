// SPDX-License-Identifier: EUPL-1.2
// R92: after a session - however it ended - no word of the record is left in any widget, model,
// completer, undo stack, accessible name, or in the clipboard. The words come from the portal.
#include <QPixmapCache>

#include "tests/e2e/leftovers.h"
#include "tests/e2e/record_words.h"
#include "tests/e2e/window_house.h"

using namespace std::chrono_literals;

namespace {

const QString mario = QStringLiteral("RSSMRA62B25C014Z");
const QString giulia = QStringLiteral("RSSGLI17C52D912E");
const QString pixmap = QStringLiteral("clearing-test");

using End = void (*)(e2e::WindowHouse&);

void logOut(e2e::WindowHouse& house) {
    house.press("logout");
}
void takeCardOut(e2e::WindowHouse& house) {
    house.cards.remove();
}
void stayIdle(e2e::WindowHouse& house) {
    house.advance(10min);
}
void logInElsewhere(e2e::WindowHouse& house) {
    house.portal->openSession(mario, mockportal::Level::passwordAndCode);
    house.program->sessions().extend();
}

}  // namespace

class TestWindowClearing : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() {
        house_ = std::make_unique<e2e::WindowHouse>();
        before_ = wordsNow();
        const QSet<QString> own = e2e::recordWords(*house_->portal, mario);
        hers_ = e2e::recordWords(*house_->portal, giulia) - own - before_;
        QVERIFY(own.size() > 50);
        QVERIFY(!hers_.isEmpty());
        words_ = own + hers_;
        words_ += {"MARIO", "ROSSI", "Mario", "GIULIA", "Giulia", "PIETRO", "FERRI"};
        words_ -= before_;
        words_ -= e2e::wordsIn(QTextEdit().toHtml());  // what even an empty text says
    }
    void cleanup() { house_.reset(); }

    void nothingIsLeftOfTheRecord_data() {
        QTest::addColumn<End>("end");
        QTest::newRow("logout") << End(logOut);
        QTest::newRow("card taken out") << End(takeCardOut);
        QTest::newRow("idle") << End(stayIdle);
        QTest::newRow("replaced") << End(logInElsewhere);
    }
    void nothingIsLeftOfTheRecord() {
        QFETCH(End, end);
        readADocument();
        QVERIFY2(left().size() > 10, "the walk must see what is shown");
        QPixmapCache::insert(pixmap, QPixmap(4, 4));
        end(*house_);
        QTRY_VERIFY(!house_->program->sessions().active());
        QVERIFY2(left().isEmpty(), qPrintable(left().join(' ')));
        QPixmap kept;
        QVERIFY(!QPixmapCache::find(pixmap, &kept));
        QTest::qWait(0);  // what waited for deletion is gone, what was under way has come back
        QVERIFY2(left().isEmpty(), qPrintable(left().join(' ')));
    }

    void nothingOfTheChildIsLeftUnderOneself() {
        house_->logIn();
        choose("GIULIA ROSSI");
        QTRY_VERIFY(shown("toRead"));
        QVERIFY(!(wordsNow() & hers_).isEmpty());
        house_->press("actForSelf");
        const QSet<QString> still = wordsNow() & hers_;
        QVERIFY2(still.isEmpty(), qPrintable(QStringList(still.values()).join(' ')));
    }

    void whatWeDidNotPutIntoTheClipboardStays() {
        QApplication::clipboard()->setText("mine");
        house_->logIn();
        house_->actAsSelf();
        house_->press("logout");
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("mine"));
        QApplication::clipboard()->clear();
    }

  private:
    static QSet<QString> wordsNow() { return e2e::wordsIn(e2e::Leftovers::all().join(' ')); }
    QStringList left() const { return (wordsNow() & words_).values(); }
    bool shown(const char* list) {
        auto* view = house_->find<QAbstractItemView>(list);
        return view && view->model()->rowCount() > 0 &&
               !view->model()->index(0, 0).data().toString().isEmpty();
    }
    void choose(const QString& name) {
        for (auto* button : house_->window().findChildren<QAbstractButton*>("actAsOther"))
            if (button->accessibleName().startsWith(name))
                return QTest::keyClick(button, Qt::Key_Return);
        QFAIL(qPrintable(name));
    }
    // List searched, filtered and previewed, one document open.
    void readADocument() {
        house_->logIn();
        house_->actAsSelf();
        QTRY_VERIFY(shown("toRead"));
        house_->press("allDocuments");
        QTRY_VERIFY(house_->find("panelDocumentsMore"));
        house_->press("panelDocumentsMore");
        QTRY_VERIFY(shown("documents"));
        const QString title =
            house_->find<QAbstractItemView>("documents")->model()->index(1, 0).data().toString();
        QTest::keyClicks(house_->find("search"), title);
        QTRY_VERIFY(shown("documents"));
        QTest::keyClick(house_->find("documents"), Qt::Key_Home);
        QTest::keyClick(house_->find("documents"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(house_->find<QTextEdit>("text"), 10000);
        QTRY_VERIFY(
            !(e2e::wordsIn(house_->find<QTextEdit>("text")->toPlainText()) & words_).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("views"), 10000);
        const auto views = house_->find("views")->findChildren<QAbstractButton*>();
        QTest::mouseClick(views.last(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(house_->find<QPdfView>("pdf"), 10000);
    }

    std::unique_ptr<e2e::WindowHouse> house_;
    QSet<QString> before_;  // what the program says to everybody
    QSet<QString> words_;
    QSet<QString> hers_;  // in the child's record only
};

QTEST_MAIN(TestWindowClearing)
#include "test_window_clearing.moc"
