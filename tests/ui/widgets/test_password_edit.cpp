// SPDX-License-Identifier: EUPL-1.2
// R83, R88, R92.
#include "ui/widgets/password_edit.h"

#include <QAccessible>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

#include "ui/style/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/password_box.h"

using ui::PasswordBox;
using ui::PasswordEdit;

namespace {

QString held(const PasswordEdit& edit) {
    return QString::fromStdString(pcsc::toText(edit.bytes()));
}

void commit(QWidget& widget, const QString& text) {
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&widget, &event);
}

QString heard(QWidget& widget) {
    auto* face = QAccessible::queryAccessibleInterface(&widget);
    QString all;
    for (int text = 0; text <= static_cast<int>(QAccessible::Accelerator); ++text)
        all += face->text(static_cast<QAccessible::Text>(text)) + u'|';
    return all;
}

}  // namespace

class TestPasswordEdit : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }

    void takesWhatCanBePrinted_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("count");
        QTest::newRow("letters") << "Ciao 123!"
                                 << "Ciao 123!" << 9;
        QTest::newRow("accents") << QStringLiteral("perché") << QStringLiteral("perché") << 6;
        QTest::newRow("composed of two")
            << QString::fromUtf8("e\xCC\x81") << QStringLiteral("é") << 1;
        QTest::newRow("beyond the plane") << QStringLiteral("a😀b") << QStringLiteral("a😀b") << 3;
        QTest::newRow("other scripts")
            << QStringLiteral("пароль密码") << QStringLiteral("пароль密码") << 8;
        QTest::newRow("line breaks") << QStringLiteral("uno\r\ndue\u2028\t") << "unodue" << 6;
        QTest::newRow("spaces stay") << "  a  "
                                     << "  a  " << 5;
    }
    void takesWhatCanBePrinted() {
        QFETCH(QString, typed);
        PasswordEdit edit;
        commit(edit, typed);
        QTEST(held(edit), "expected");
        QTEST(edit.count(), "count");
    }
    void caretAndMending_data() {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<QString>("expected");
        using Keys = QList<int>;
        const int shift = Qt::ShiftModifier;
        QTest::newRow("backspace") << Keys{Qt::Key_Backspace} << QStringLiteral("abcè");
        QTest::newRow("in the middle")
            << Keys{Qt::Key_Left, Qt::Key_Left, Qt::Key_X} << QStringLiteral("abcxèd");
        QTest::newRow("delete") << Keys{Qt::Key_Home, Qt::Key_Delete} << QStringLiteral("bcèd");
        QTest::newRow("home, end")
            << Keys{Qt::Key_Home, Qt::Key_X, Qt::Key_End, Qt::Key_X} << QStringLiteral("xabcèdx");
        QTest::newRow("replaces what is chosen")
            << Keys{shift | Qt::Key_Left, shift | Qt::Key_Left, Qt::Key_X}
            << QStringLiteral("abcx");
        QTest::newRow("takes away what is chosen")
            << Keys{shift | Qt::Key_Home, Qt::Key_Backspace} << QString();
        QTest::newRow("all") << Keys{int(Qt::ControlModifier) | Qt::Key_A, Qt::Key_X}
                             << QStringLiteral("x");
        QTest::newRow("all before")
            << Keys{Qt::Key_Left, int(Qt::ControlModifier) | Qt::Key_Backspace}
            << QStringLiteral("d");
        QTest::newRow("no undo") << Keys{Qt::Key_Backspace, int(Qt::ControlModifier) | Qt::Key_Z}
                                 << QStringLiteral("abcè");
    }
    void caretAndMending() {
        QFETCH(QList<int>, keys);
        PasswordEdit edit;
        commit(edit, QStringLiteral("abcèd"));
        for (const int key : keys)
            QTest::keyClick(&edit, static_cast<Qt::Key>(key & ~Qt::KeyboardModifierMask),
                            Qt::KeyboardModifiers(key & Qt::KeyboardModifierMask));
        QTEST(held(edit), "expected");
    }
    void keysWriteWhatTheySay() {
        PasswordEdit edit;
        QTest::keyClicks(&edit, "Ab3$ ");
        QKeyEvent altGr(QEvent::KeyPress, Qt::Key_At, Qt::ControlModifier | Qt::AltModifier, "@");
        QCoreApplication::sendEvent(&edit, &altGr);
        QCOMPARE(held(edit), "Ab3$ @");
    }
    void pasteIsWelcomeAndCopyIsNot() {
        PasswordEdit edit;
        QGuiApplication::clipboard()->setText("dal gestore\n");
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(held(edit), "dal gestore");
        QGuiApplication::clipboard()->setText("altro");
        QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
        for (const auto key : {Qt::Key_C, Qt::Key_X})
            QTest::keyClick(&edit, key, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), "altro");
        QCOMPARE(held(edit), "dal gestore");
    }
    void tooMuchIsNotTaken() {
        PasswordEdit edit;
        commit(edit, QString(256, u'a'));
        QCOMPARE(edit.count(), 256);
        commit(edit, "b");
        QCOMPARE(edit.count(), 256);
    }
    void takeMovesTheSecretOut() {
        PasswordBox box;
        commit(*box.edit(), "segreta");
        box.revealButton()->click();
        QVERIFY(box.edit()->isRevealed());
        const core::SecretBuffer out = box.edit()->take();
        QCOMPARE(pcsc::toText(out.view()), "segreta");
        QVERIFY(box.edit()->isEmpty());
        QVERIFY(!box.edit()->isRevealed());
    }
    void returnSubmits() {
        PasswordEdit edit;
        QSignalSpy submitted(&edit, &PasswordEdit::submitted);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
    }

    void isHeardAsPassword() {
        auto& box = *new PasswordBox;  // the field owns it
        ui::FormField field("Password", box.edit(), box);
        field.setHint("Da 10 a 64 caratteri.");
        commit(*box.edit(), "QXKJY");
        auto* face = QAccessible::queryAccessibleInterface(box.edit());
        QCOMPARE(face->role(), QAccessible::EditableText);
        QVERIFY(face->state().passwordEdit);
        QVERIFY(face->textInterface() == nullptr && face->valueInterface() == nullptr);
        QCOMPARE(face->text(QAccessible::Name), "Password");
        QCOMPARE(face->text(QAccessible::Description),
                 "Da 10 a 64 caratteri. Caratteri scritti: 5");
        box.revealButton()->click();
        for (const QChar letter : QStringLiteral("QXKJY"))
            QVERIFY(!heard(*box.edit()).contains(letter));
    }
    void inputMethodsLearnNothing() {
        PasswordEdit edit;
        commit(edit, "segreta");
        QVERIFY(edit.inputMethodHints().testFlags(Qt::ImhSensitiveData | Qt::ImhHiddenText |
                                                  Qt::ImhNoPredictiveText));
        for (const auto query : {Qt::ImSurroundingText, Qt::ImCurrentSelection,
                                 Qt::ImTextBeforeCursor, Qt::ImTextAfterCursor})
            QVERIFY(edit.inputMethodQuery(query).toString().isEmpty());
    }
    void dotsTellOnlyTheLength() {
        PasswordEdit one;
        PasswordEdit other;
        commit(one, "iiiii");
        commit(other, "WWWWW");
        QCOMPARE(one.grab().toImage(), other.grab().toImage());
        one.setRevealed(true);
        other.setRevealed(true);
        QVERIFY(one.grab().toImage() != other.grab().toImage());
    }
    void theButtonSaysWhatItDoes() {
        PasswordBox box;
        box.resize(box.sizeHint());
        box.show();
        QCOMPARE(box.revealButton()->text(), "Mostra password");
        box.revealButton()->click();
        QCOMPARE(box.revealButton()->accessibleName(), "Nascondi password");
        box.resize(220, box.height());
        QVERIFY(box.revealButton()->text().isEmpty());
        QCOMPARE(box.revealButton()->accessibleName(), "Nascondi password");
    }
    void theCaretStaysInSight() {
        PasswordEdit edit;
        edit.resize(220, edit.sizeHint().height());
        commit(edit, QString(60, u'x'));
        const auto caret = edit.inputMethodQuery(Qt::ImCursorRectangle).toRect();
        QVERIFY(edit.rect().contains(caret.center()));
        QTest::keyClick(&edit, Qt::Key_Home);
        QVERIFY(
            edit.rect().contains(edit.inputMethodQuery(Qt::ImCursorRectangle).toRect().center()));
    }
    void theMousePutsTheCaret() {
        PasswordEdit edit;
        edit.resize(edit.sizeHint());
        commit(edit, "abc");
        QTest::mouseClick(&edit, Qt::LeftButton, {}, QPoint(2, 20));
        QTest::keyClick(&edit, Qt::Key_X);
        QCOMPARE(held(edit), "xabc");
        QTest::mouseDClick(&edit, Qt::LeftButton, {}, QPoint(2, 20));
        QTest::keyClick(&edit, Qt::Key_Y);
        QCOMPARE(held(edit), "y");
    }
};

QTEST_MAIN(TestPasswordEdit)
#include "test_password_edit.moc"
