// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/page_stack.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace {

// A page that keeps a diary of what happens to it.
class DiaryPage : public ui::Page {
  public:
    DiaryPage(QString name, QStringList& diary) : name_(std::move(name)), diary_(diary) {
        field_ = new QLabel(name_, this);
    }
    QString title() const override { return name_; }
    ui::Place place() const override { return ui::Place::help; }
    QWidget* firstFocus() const override { return field_; }
    void clear() override { write("clear"); }
    void enter() override { write("enter"); }
    void leave() override { write("leave"); }
    void setWidthClass(ui::WidthClass width) override {
        if (width == ui::WidthClass::narrow) write("narrow");
    }
    bool passing() const override { return name_.startsWith("login"); }
    core::FormValues draft() const override { return typed; }
    void restore(const core::FormValues& draft) override { typed = draft; }
    core::FormValues typed;
    void rename(const QString& name) {
        name_ = name;
        Q_EMIT titleChanged();
    }

  private:
    void write(const char* what) { diary_ << name_ + u' ' + QLatin1String(what); }
    QString name_;
    QStringList& diary_;
    QLabel* field_;
};

// A page higher than its window, with the focus at so many pixels from its top.
class HighPage : public ui::Page {
  public:
    explicit HighPage(int at) : area_(new QScrollArea(this)), field_(new QLabel) {
        auto* room = new QWidget;
        room->setFixedSize(300, 2000);
        field_->setParent(room);
        field_->setGeometry(0, at, 100, 40);
        field_->setFocusPolicy(Qt::StrongFocus);
        area_->setWidget(room);
    }
    QString title() const override { return QStringLiteral("high"); }
    ui::Place place() const override { return ui::Place::help; }
    QWidget* firstFocus() const override { return field_; }
    void clear() override {}
    int scrolled() const { return area_->verticalScrollBar()->value(); }

  protected:
    void resizeEvent(QResizeEvent*) override { area_->resize(size()); }

  private:
    QScrollArea* area_;
    QLabel* field_;
};

}  // namespace

class TestPageStack : public QObject {
    Q_OBJECT
  private slots:
    void init() {
        diary_.clear();
        stack_ = std::make_unique<ui::PageStack>();
    }

    void whatHasTheFocusIsInSightAndNoMoreIsMoved_data() {
        QTest::addColumn<int>("at");
        QTest::addColumn<bool>("moves");
        QTest::newRow("in sight") << 500 << false;
        QTest::newRow("below") << 1500 << true;
    }
    void whatHasTheFocusIsInSightAndNoMoreIsMoved() {
        QFETCH(int, at);
        QFETCH(bool, moves);
        stack_->reset([at] { return std::make_unique<HighPage>(at); });
        QCoreApplication::processEvents();  // before the window is there, as at the start
        stack_->resize(400, 800);
        stack_->show();
        QVERIFY(QTest::qWaitForWindowExposed(stack_.get()));
        QCoreApplication::processEvents();
        const auto& page = static_cast<HighPage&>(*stack_->current());
        if (moves)
            QTRY_VERIFY(page.scrolled() > at - 800);
        else
            QCOMPARE(page.scrolled(), 0);
    }

    void pagesComeAndGoAsAStack() {
        stack_->reset(page("one"));
        stack_->push(page("two"));
        QCOMPARE(stack_->current()->title(), QStringLiteral("two"));
        QVERIFY(stack_->back());
        QCOMPARE(stack_->current()->title(), QStringLiteral("one"));
        QVERIFY(!stack_->back());
        const QStringList story{"one enter", "one leave", "two enter",
                                "one enter", "two leave", "two clear"};
        QCOMPARE(diary_, story);
    }

    void thePageBehindIsTheSameOneAfterGoingBack() {
        stack_->reset(page("one"));
        const auto* first = stack_->current();
        stack_->push(page("two"));
        stack_->back();
        QCOMPARE(stack_->current(), first);
    }

    void aPageCanBeReplacedBehindAnother() {
        stack_->reset(page("home"));
        stack_->push(page("card"));
        const ui::Page& card = *stack_->current();
        stack_->push(page("help"));
        stack_->replace(card, page("pin"));
        QCOMPARE(stack_->current()->title(), QStringLiteral("help"));
        stack_->back();
        QCOMPARE(stack_->current()->title(), QStringLiteral("pin"));
        QCOMPARE(stack_->depth(), 2);
    }

    void resetForgetsEveryPage() {
        stack_->reset(page("one"));
        stack_->push(page("two"));
        stack_->reset(page("three"));
        QCOMPARE(stack_->depth(), 1);
        QVERIFY(diary_.contains("one clear"));
        QVERIFY(diary_.contains("two clear"));
        QVERIFY(!stack_->back());
    }

    void rebuildMakesAllPagesAnew() {
        stack_->reset(page("one"));
        stack_->push(page("two"));
        const auto* before = stack_->current();
        stack_->rebuild();
        QVERIFY(stack_->current() != before);
        QCOMPARE(stack_->depth(), 2);
        QCOMPARE(stack_->current()->title(), QStringLiteral("two"));
    }

    void whatWasTypedOutlivesTheRebuilding() {
        stack_->reset(page("one"));
        static_cast<DiaryPage*>(stack_->current())->typed = {{"search", "eco"}};
        stack_->rebuild();
        QCOMPARE(static_cast<DiaryPage*>(stack_->current())->typed.value("search"),
                 QStringLiteral("eco"));
    }

    void afterALoginItsStepsGoAndThePageBehindComesUp() {
        stack_->reset(page("home"));
        stack_->push(page("form"));
        const auto* form = stack_->current();
        stack_->push(page("login choice"));
        stack_->push(page("login card"));
        diary_.clear();
        QVERIFY(stack_->dropPassing());
        QCOMPARE(stack_->current(), form);
        QCOMPARE(stack_->depth(), 2);
        QVERIFY(diary_.contains("form enter"));
        QVERIFY(diary_.contains("login choice clear"));
        QVERIFY(!diary_.contains("form clear"));
    }

    void aStackOfNothingButALoginIsEmptyAfterIt() {
        stack_->reset(page("login"));
        QVERIFY(!stack_->dropPassing());
        QCOMPARE(stack_->depth(), 0);
    }

    void widthReachesPagesMadeBeforeAndAfter() {
        stack_->reset(page("one"));
        stack_->setWidthClass(ui::WidthClass::narrow);
        stack_->push(page("two"));
        QVERIFY(diary_.contains("one narrow"));
        QVERIFY(diary_.contains("two narrow"));
    }

    void onlyTheShownPagesTitleIsTold() {
        stack_->reset(page("one"));
        auto* first = static_cast<DiaryPage*>(stack_->current());
        stack_->push(page("two"));
        QSignalSpy shown(stack_.get(), &ui::PageStack::shown);
        first->rename("uno");
        QCOMPARE(shown.count(), 0);
        static_cast<DiaryPage*>(stack_->current())->rename("due");
        QCOMPARE(shown.count(), 1);
    }

    void theFirstFieldGetsTheFocus() {
        stack_->reset(page("one"));
        stack_->show();
        QVERIFY(QTest::qWaitForWindowActive(stack_.get()));
        stack_->push(page("two"));
        QCOMPARE(stack_->focusWidget(), stack_->current()->firstFocus());
    }

  private:
    ui::PageFactory page(const QString& name) {
        return [this, name] { return std::make_unique<DiaryPage>(name, diary_); };
    }
    QStringList diary_;
    std::unique_ptr<ui::PageStack> stack_;
};

QTEST_MAIN(TestPageStack)
#include "test_page_stack.moc"
