// SPDX-License-Identifier: EUPL-1.2
// R90: any key, touch or pointer move in this window counts, nothing that the program does itself.
#include "ui/shell/activity_watch.h"

#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWindow>

class TestActivityWatch : public QObject {
    Q_OBJECT
  private slots:
    void init() {
        window_ = std::make_unique<QWidget>();
        field_ = new QLineEdit(window_.get());
        window_->resize(200, 100);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        watch_ = std::make_unique<ui::ActivityWatch>(*window_);
        used_ = std::make_unique<QSignalSpy>(watch_.get(), &ui::ActivityWatch::used);
    }
    void cleanup() { window_.reset(); }

    void aKeyCounts() {
        QTest::keyClick(field_, Qt::Key_A);
        QVERIFY(used_->count() > 0);
    }
    void aClickCounts() {
        QTest::mouseClick(field_, Qt::LeftButton);
        QVERIFY(used_->count() > 0);
    }
    void aMoveOfThePointerCountsOnceForEachPlace() {
        QTest::mouseMove(window_->windowHandle(), QPoint(20, 20));
        QTest::mouseMove(window_->windowHandle(), QPoint(40, 20));
        QTRY_VERIFY(used_->count() > 0);
        const auto before = used_->count();
        QTest::mouseMove(window_->windowHandle(), QPoint(40, 20));
        QCOMPARE(used_->count(), before);
    }
    void aTouchCounts() {
        auto* screen = QTest::createTouchDevice();
        QTest::touchEvent(window_.get(), screen).press(0, QPoint(10, 10));
        QVERIFY(used_->count() > 0);
    }
    void aDialogOfTheWindowCounts() {
        QDialog dialog(window_.get());
        auto* inside = new QLineEdit(&dialog);
        dialog.show();
        QTest::keyClick(inside, Qt::Key_A);
        QVERIFY(used_->count() > 0);
    }
    void anotherWindowDoesNot() {
        QLineEdit other;
        other.show();
        QTest::keyClick(&other, Qt::Key_A);
        QCOMPARE(used_->count(), 0);
    }
    void timersAndEventsOfOurOwnDoNot() {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, "a");
        QCoreApplication::sendEvent(field_, &press);
        bool fired = false;
        QTimer::singleShot(0, this, [&] { fired = true; });
        QTRY_VERIFY(fired);
        window_->update();
        QCoreApplication::processEvents();
        QCOMPARE(used_->count(), 0);
    }

  private:
    std::unique_ptr<QWidget> window_;
    QLineEdit* field_ = nullptr;
    std::unique_ptr<ui::ActivityWatch> watch_;
    std::unique_ptr<QSignalSpy> used_;
};

QTEST_MAIN(TestActivityWatch)
#include "test_activity_watch.moc"
