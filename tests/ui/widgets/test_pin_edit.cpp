// SPDX-License-Identifier: EUPL-1.2
#include <QAccessible>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "ui/style/appearance.h"
#include "ui/widgets/code_edit.h"
#include "ui/widgets/key_pad.h"
#include "ui/widgets/pin_edit.h"

using ui::CodeEdit;
using ui::PinEdit;

namespace {

std::string taken(ui::DigitBoxes& boxes) {
    return pcsc::toText(boxes.take().view());
}

// All that assistive technology can learn of a widget.
QString heard(QWidget& widget) {
    auto* face = QAccessible::queryAccessibleInterface(&widget);
    QString all;
    for (int text = 0; text <= static_cast<int>(QAccessible::Accelerator); ++text)
        all += face->text(static_cast<QAccessible::Text>(text)) + u'|';
    return all;
}

}  // namespace

class TestPinEdit : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }

    void keysFillTheBoxes() {
        PinEdit pin;
        QSignalSpy counted(&pin, &PinEdit::countChanged);
        QTest::keyClicks(&pin, "12 a3-4");
        QCOMPARE(pin.count(), 4);
        QCOMPARE(counted.count(), 4);
        QVERIFY(!pin.isComplete());
        QTest::keyClick(&pin, Qt::Key_5, Qt::KeypadModifier);
        QVERIFY(pin.isComplete());
        QCOMPARE(taken(pin), "12345");
    }
    void backspaceAndDelete() {
        PinEdit pin;
        QTest::keyClicks(&pin, "123");
        QTest::keyClick(&pin, Qt::Key_Backspace);
        QCOMPARE(pin.count(), 2);
        QTest::keyClick(&pin, Qt::Key_Delete);
        QCOMPARE(pin.count(), 0);
        QTest::keyClick(&pin, Qt::Key_Backspace);
        QCOMPARE(pin.count(), 0);
    }
    void eightAtMost() {
        PinEdit pin;
        QTest::keyClicks(&pin, "1234567890");
        QCOMPARE(taken(pin), "12345678");
    }
    void returnSubmits() {
        PinEdit pin;
        QSignalSpy submitted(&pin, &PinEdit::submitted);
        QTest::keyClick(&pin, Qt::Key_Return);
        QTest::keyClick(&pin, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(submitted.count(), 2);
    }
    void takeMovesTheSecretOut() {
        PinEdit pin;
        QTest::keyClicks(&pin, "12345");
        const core::SecretBuffer out = pin.take();
        QCOMPARE(out.size(), std::size_t{5});
        QCOMPARE(pin.count(), 0);
        QTest::keyClicks(&pin, "54321");
        QCOMPARE(taken(pin), "54321");
    }
    void nothingGoesToOrComesFromTheClipboard() {
        PinEdit pin;
        QGuiApplication::clipboard()->setText("99999");
        QTest::keyClick(&pin, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(&pin, Qt::Key_Insert, Qt::ShiftModifier);
        QCOMPARE(pin.count(), 0);
        QTest::keyClicks(&pin, "12345");
        for (const auto key : {Qt::Key_A, Qt::Key_C, Qt::Key_X, Qt::Key_Z})
            QTest::keyClick(&pin, key, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), "99999");
        QCOMPARE(pin.count(), 5);
    }
    void inputMethodsLearnNothing() {
        PinEdit pin;
        QTest::keyClicks(&pin, "12345");
        QVERIFY(pin.inputMethodHints().testFlags(Qt::ImhSensitiveData | Qt::ImhHiddenText |
                                                 Qt::ImhNoPredictiveText));
        for (const auto query :
             {Qt::ImSurroundingText, Qt::ImCurrentSelection, Qt::ImTextBeforeCursor,
              Qt::ImTextAfterCursor, Qt::ImCursorPosition, Qt::ImAnchorPosition})
            QVERIFY(pin.inputMethodQuery(query).toString().isEmpty());
    }
    void onScreenKeyboardsMayCommitDigits() {
        PinEdit pin;
        QInputMethodEvent event;
        event.setCommitString("1x2");
        QCoreApplication::sendEvent(&pin, &event);
        QCOMPARE(taken(pin), "12");
    }
    void isHeardAsPasswordWithoutDigits() {
        PinEdit pin;
        QTest::keyClicks(&pin, "47474");
        auto* face = QAccessible::queryAccessibleInterface(&pin);
        QCOMPARE(face->role(), QAccessible::EditableText);
        QVERIFY(face->state().passwordEdit);
        QVERIFY(face->state().focusable);
        QVERIFY(face->textInterface() == nullptr);
        QVERIFY(face->valueInterface() == nullptr);
        QCOMPARE(face->text(QAccessible::Name), "PIN");
        QVERIFY2(heard(pin).contains("Cifre scritte: 5"), qPrintable(heard(pin)));
        QVERIFY2(!heard(pin).contains('4') && !heard(pin).contains('7'), qPrintable(heard(pin)));
        for (const QByteArray& name : pin.dynamicPropertyNames())
            QVERIFY(!pin.property(name).toString().contains("47474"));
    }
    void picturesShowDotsOnly() {
        PinEdit one;
        PinEdit other;
        QTest::keyClicks(&one, "11111");
        QTest::keyClicks(&other, "88888");
        QCOMPARE(one.grab().toImage(), other.grab().toImage());
    }
    void typingTakesTheErrorAway() {
        PinEdit pin;
        pin.setError(true);
        QVERIFY(pin.hasError());
        QTest::keyClicks(&pin, "1");
        QVERIFY(!pin.hasError());
    }
    void aPukHasEightDigits() {
        PinEdit puk(8, 8);
        QTest::keyClicks(&puk, "1234567");
        QVERIFY(!puk.isComplete());
        QTest::keyClicks(&puk, "8");
        QVERIFY(puk.isComplete());
    }
    void codeTakesAPasteWhateverStandsBetween() {
        CodeEdit code;
        QTest::keyClicks(&code, "99");
        QGuiApplication::clipboard()->setText("codice: 4170-9 382");
        QTest::keyClick(&code, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(taken(code), "41709382");
    }
    void codeIsHeardWithoutDigitsToo() {
        CodeEdit code;
        QTest::keyClicks(&code, "41");
        QVERIFY(!heard(code).contains('4') && !heard(code).contains('1'));
    }
    void keyPadTypes() {
        PinEdit pin;
        ui::KeyPad pad(&pin);
        const auto keys = pad.findChildren<QPushButton*>();
        QCOMPARE(keys.size(), 12);
        for (auto* key : keys)
            if (key->text() == "7" || key->text() == "0") key->click();
        QCOMPARE(taken(pin), "70");
        for (auto* key : keys) QVERIFY(!key->accessibleName().isEmpty() || !key->text().isEmpty());
    }
};

QTEST_MAIN(TestPinEdit)
#include "test_pin_edit.moc"
