// SPDX-License-Identifier: EUPL-1.2
// WCAG 3.2.2: passing over the entries chooses nothing.
#include <QAbstractItemView>
#include <QSignalSpy>
#include <QTest>

#include "ui/style/appearance.h"
#include "ui/widgets/picker.h"

class TestPicker : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }

    void onlyAPickedEntryCounts() {
        ui::Picker picker(QStringLiteral("Sezione"));
        picker.addItems({"uno", "due", "tre"});
        picker.show();
        QSignalSpy activated(&picker, &QComboBox::activated);
        QSignalSpy changed(&picker, &QComboBox::currentIndexChanged);
        QTest::keyClick(&picker, Qt::Key_Down);
        QVERIFY(picker.view()->isVisible());
        QTest::keyClick(picker.view(), Qt::Key_Down);
        QCOMPARE(activated.size(), 0);
        QTest::keyClick(picker.view(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(picker.currentIndex(), 1);
        QCOMPARE(changed.size(), 1);
        QTest::keyClick(&picker, Qt::Key_T);  // no search by letters
        QCOMPARE(picker.currentIndex(), 1);
    }
};

QTEST_MAIN(TestPicker)
#include "test_picker.moc"
