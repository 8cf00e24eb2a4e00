// SPDX-License-Identifier: EUPL-1.2
// R31, as a scanner and as fingers type it.
#include "ui/screens/booking/rur_boxes.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QTest>

class TestRurBoxes : public QObject {
    Q_OBJECT

    std::unique_ptr<ui::RurBoxes> boxes_;

  private Q_SLOTS:
    void init() {
        boxes_ = std::make_unique<ui::RurBoxes>();
        auto* row = new QHBoxLayout(boxes_.get());
        row->addWidget(boxes_->first());
        row->addWidget(boxes_->second());
        boxes_->show();
        boxes_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(boxes_.get()));
        boxes_->first()->setFocus();
    }

    void R31_aScannersCodes_data() {
        QTest::addColumn<QString>("typed");
        QTest::newRow("key by key") << QStringLiteral("0300A4100000433");
        QTest::newRow("with marks") << QStringLiteral("*0300A*4100000433*");
    }
    void R31_aScannersCodes() {
        QFETCH(QString, typed);
        for (const QChar c : typed) QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        QCOMPARE(boxes_->first()->text().remove(u'*'), QStringLiteral("0300A"));
        QCOMPARE(boxes_->second()->text().remove(u'*'), QStringLiteral("4100000433"));
        QVERIFY(boxes_->second()->hasFocus());
    }

    void R31_pastedInOnePieceIsSplit() {
        boxes_->first()->insert(QStringLiteral("*0300A4100000433*"));
        Q_EMIT boxes_->first()->textEdited(boxes_->first()->text());
        QCOMPARE(boxes_->first()->text(), QStringLiteral("0300A"));
        QCOMPARE(boxes_->second()->text(), QStringLiteral("4100000433"));
    }

    void marksAloneAreNothing() {
        QVERIFY(boxes_->isEmpty());
        boxes_->first()->setText(QStringLiteral(" ** "));
        QVERIFY(boxes_->isEmpty());
        boxes_->second()->setText(QStringLiteral("1"));
        QVERIFY(!boxes_->isEmpty());
    }
};

QTEST_MAIN(TestRurBoxes)
#include "test_rur_boxes.moc"
