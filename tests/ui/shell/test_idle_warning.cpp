// SPDX-License-Identifier: EUPL-1.2
// R90: the warning counts on the screen every second, and is heard when it comes, at 30 and at 10.
#include "ui/shell/idle_warning.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusFrame>
#include <QSignalSpy>
#include <QTest>

#include "ui/style/appearance.h"

using namespace std::chrono_literals;

namespace {

class FixedClock : public core::Clock {
  public:
    QDateTime now() const override { return now_; }
    void advance(std::chrono::seconds by) { now_ = now_.addSecs(by.count()); }

  private:
    QDateTime now_{QDate(2026, 11, 23), QTime(9, 5), Qt::UTC};
};

}  // namespace

class TestIdleWarning : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() {
        window_ = std::make_unique<QWidget>();
        window_->show();
        warning_ = new ui::IdleWarning(60s, clock_, window_.get());
        warning_->warn();
        QVERIFY(QTest::qWaitForWindowActive(warning_));
    }
    void cleanup() { window_.reset(); }

    void everySecondIsSeen() {
        for (int left = 60; left >= 0; --left) {
            QTRY_VERIFY(warning_->text().contains(QStringLiteral(" %1 ").arg(left)));
            clock_.advance(1s);
        }
    }

    // What is heard with the focused button, and with the alert of the dialog.
    void threeAreHeard() {
        QStringList heard{warning_->accessibleDescription()};
        const QWidget* button = QApplication::focusWidget();
        for (int left = 60; left > 0; --left) {
            clock_.advance(1s);
            QTRY_VERIFY(warning_->text().contains(QStringLiteral(" %1 ").arg(left - 1)));
            QCOMPARE(button->accessibleDescription(), warning_->accessibleDescription());
            if (heard.last() != warning_->accessibleDescription())
                heard << warning_->accessibleDescription();
        }
        QCOMPARE(heard.size(), 3);
        for (int i : {0, 1, 2})
            QVERIFY(heard[i].contains(QStringLiteral(" %1 ").arg(QList{60, 30, 10}[i])));
    }

    // It came by itself: whether mouse or keys were used before does not matter.
    void theFocusIsSeen() {
        const auto* ring = warning_->findChild<QFocusFrame*>();
        QVERIFY(ring && ring->isVisible());
        QCOMPARE(ring->widget(), QApplication::focusWidget());
    }

    void continueHasTheFocusAndIsWhatEscMeans() {
        QCOMPARE(QApplication::focusWidget()->accessibleName() +
                     static_cast<QAbstractButton*>(QApplication::focusWidget())->text(),
                 QStringLiteral("Continua"));
        QSignalSpy accepted(warning_, &QDialog::accepted);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(accepted.count(), 1);
    }

    void theWayOutIsOneTabAway() {
        QSignalSpy rejected(warning_, &QDialog::rejected);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Esci"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(rejected.count(), 1);
    }

  private:
    FixedClock clock_;
    std::unique_ptr<QWidget> window_;
    ui::IdleWarning* warning_ = nullptr;
};

QTEST_MAIN(TestIdleWarning)
#include "test_idle_warning.moc"
