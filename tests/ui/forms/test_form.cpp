// SPDX-License-Identifier: EUPL-1.2
// R100 and ui.md 1.2: one behaviour for every form.
#include "ui/forms/form.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

#include "ui/forms/field_value.h"
#include "ui/style/appearance.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/password_edit.h"

using namespace ui;

namespace {

// A page with two fields that have to be filled and a note that need not.
struct TestPage : QWidget {
    TestPage() {
        auto* layout = new QVBoxLayout(this);
        form.add("phone", phoneField, [this] {
            return phone->text().size() < 6 ? QStringLiteral("Scrivi il telefono.") : QString();
        });
        form.add("password", passwordField, [this] {
            return password->isEmpty() ? QStringLiteral("Scrivi la password.") : QString();
        });
        form.add("note", noteField);
        form.setPrimary(save);
        form.onSubmit([this] { ++sent; });
        layout->addWidget(form.summary());
        for (QWidget* part :
             {static_cast<QWidget*>(phoneField), static_cast<QWidget*>(passwordField),
              static_cast<QWidget*>(noteField), static_cast<QWidget*>(save)})
            layout->addWidget(part);
        show();
        activateWindow();
    }
    void fill() {
        phone->setText("02-5550142");
        QTest::keyClicks(password, "segreta");
    }
    QString summary() const { return form.summary()->accessibleName(); }

    Form form{this};
    QLineEdit* phone = new QLineEdit;
    PasswordEdit* password = new PasswordEdit;
    QPlainTextEdit* note = new QPlainTextEdit;
    FormField* phoneField = new FormField("&Telefono", phone);
    FormField* passwordField = new FormField("&Password", password);
    FormField* noteField = new FormField("&Nota", note);
    Button* save = new Button(Button::Kind::primary, "Salva");
    int sent = 0;
};

}  // namespace

class TestForm : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { Appearance::instance().install(*qApp); }

    void theLabelBelongsToTheField() {
        TestPage page;
        const auto* label = page.phoneField->findChild<QLabel*>();
        QCOMPARE(label->buddy(), page.phone);
        QCOMPARE(page.phone->accessibleName(), "Telefono");
    }
    void theRuleIsThereBeforeTheMistakeAndStays() {
        TestPage page;
        page.phoneField->setHint("Almeno 6 cifre.");
        QCOMPARE(page.phone->accessibleDescription(), "Almeno 6 cifre.");
        page.form.submit();
        QCOMPARE(page.phone->accessibleDescription(), "Scrivi il telefono. Almeno 6 cifre.");
    }

    void whatIsMissingIsSaidAndNothingIsSent_data() {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QStringList>("missing");
        QTest::newRow("all") << ""
                             << "" << QStringList{"Scrivi il telefono.", "Scrivi la password."};
        QTest::newRow("phone") << "02"
                               << "x" << QStringList{"Scrivi il telefono."};
        QTest::newRow("password") << "02-5550142"
                                  << "" << QStringList{"Scrivi la password."};
        QTest::newRow("nothing") << "02-5550142"
                                 << "x" << QStringList{};
    }
    void whatIsMissingIsSaidAndNothingIsSent() {
        QFETCH(QString, phone);
        QFETCH(QString, password);
        QFETCH(QStringList, missing);
        TestPage page;
        page.phone->setText(phone);
        QTest::keyClicks(page.password, password);
        QVERIFY(page.save->isEnabled());
        QTest::mouseClick(page.save, Qt::LeftButton);
        QCOMPARE(page.sent, missing.isEmpty() ? 1 : 0);
        QCOMPARE(page.form.summary()->isVisible(), !missing.isEmpty());
        for (const QString& sentence : missing) QVERIFY(page.summary().contains(sentence));
        QCOMPARE(page.phoneField->hasError(), missing.contains("Scrivi il telefono."));
        QCOMPARE(page.passwordField->hasError(), missing.contains("Scrivi la password."));
        QCOMPARE(page.phone->text(), phone);
        QCOMPARE(page.password->count(), int(password.size()));
    }

    void theSummaryTakesTheFocusAndLeadsToTheFields() {
        TestPage page;
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.form.submit();
        QVERIFY(page.form.summary()->hasFocus());
        QCOMPARE(QAccessible::queryAccessibleInterface(page.form.summary())->role(),
                 QAccessible::AlertMessage);
        for (const auto key : {Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Return})
            QTest::keyClick(page.focusWidget(), key);
        QVERIFY(page.password->hasFocus());
        QCOMPARE(page.sent, 0);
    }
    void typingTakesTheErrorAway() {
        TestPage page;
        page.form.submit();
        QTest::keyClicks(page.phone, "0");
        QVERIFY(!page.phoneField->hasError());
        QVERIFY(page.passwordField->hasError());
    }
    void whatIsCorrectedLeavesTheSummary() {
        TestPage page;
        page.form.submit();
        QTest::keyClicks(page.phone, "0");
        QCOMPARE(page.summary(), "Scrivi la password.");
        QTest::keyClicks(page.password, "x");
        QVERIFY(page.form.summary()->isHidden());
        page.form.refuse("<b>Il servizio non risponde.</b>");
        QTest::keyClicks(page.phone, "2");
        QVERIFY(page.form.summary()->isVisible());
    }
    void whoeverUsesTheMouseSeesTheFocusTooWhereTheMistakesAre() {
        TestPage page;
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::mouseClick(page.save, Qt::LeftButton);
        QTRY_VERIFY(page.form.summary()->hasFocus());
        const auto* ring = page.findChild<QFocusFrame*>();
        QVERIFY(ring && ring->isVisible());
        QCOMPARE(ring->widget(), page.form.summary());
    }

    void theFocusIsSeenAlsoWhereTheSummaryHasToBeScrolledTo() {
        QScrollArea area;
        auto* page = new TestPage;
        page->setMinimumHeight(1200);
        area.setWidget(page);
        area.setWidgetResizable(true);
        area.resize(500, 300);
        area.show();
        area.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        page->phone->setFocus();
        area.ensureWidgetVisible(page->save);
        QTest::mouseClick(page->save, Qt::LeftButton);
        QTRY_VERIFY(page->form.summary()->hasFocus());
        QTRY_VERIFY(!page->form.summary()->visibleRegion().isEmpty());
        const auto* ring = area.findChild<QFocusFrame*>();
        QVERIFY(ring);
        QTRY_VERIFY(ring->isVisible());
        QCOMPARE(ring->widget(), page->form.summary());
        QVERIFY(ring->mapToGlobal(ring->rect().center()) ==
                page->form.summary()->mapToGlobal(page->form.summary()->rect().center()));
    }

    void nothingIsSentTwice() {
        TestPage page;
        page.fill();
        QTest::mouseClick(page.save, Qt::LeftButton);
        QTest::mouseClick(page.save, Qt::LeftButton);
        QTest::keyClick(page.phone, Qt::Key_Return);
        QTest::keyClick(page.save, Qt::Key_Return);
        QTest::keyClick(page.save, Qt::Key_Space);
        QCOMPARE(page.sent, 1);
        QVERIFY(page.save->isBusy());
    }
    void aDoubleClickIsOneEvenWhenTheAnswerIsQuick() {
        TestPage page;
        page.fill();
        page.form.onSubmit([&] {
            ++page.sent;
            page.form.answered();
        });
        QTest::mouseClick(page.save, Qt::LeftButton);
        QTest::mouseDClick(page.save, Qt::LeftButton);
        QTest::mouseRelease(page.save, Qt::LeftButton);
        QCOMPARE(page.sent, 1);
    }
    void aKeyHeldDownIsOnePress() {
        TestPage page;
        page.fill();
        page.form.onSubmit([&] {
            ++page.sent;
            page.form.answered();
        });
        for (QWidget* target :
             {static_cast<QWidget*>(page.phone), static_cast<QWidget*>(page.save)}) {
            QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, "\r", true);
            QCoreApplication::sendEvent(target, &held);
        }
        QCOMPARE(page.sent, 0);
        QTest::keyClick(page.phone, Qt::Key_Return);
        QCOMPARE(page.sent, 1);
    }
    void returnWritesALineInALongText() {
        TestPage page;
        page.fill();
        QTest::keyClick(page.note, Qt::Key_Return);
        QCOMPARE(page.sent, 0);
        QCOMPARE(page.note->toPlainText(), "\n");
    }

    void aRefusalKeepsEverything() {
        TestPage page;
        page.fill();
        page.form.submit();
        page.form.refuse("<b>Il servizio non risponde.</b>");
        QCOMPARE(page.summary(), "Il servizio non risponde.");
        QCOMPARE(page.phone->text(), "02-5550142");
        page.form.submit();
        QCOMPARE(page.sent, 2);
        QVERIFY(page.form.summary()->isHidden());
    }
    void aRefusalOfOneFieldStandsBesideIt() {
        TestPage page;
        page.fill();
        page.form.submit();
        page.form.refuseField("phone", "Questo numero non esiste.");
        QCOMPARE(page.phoneField->error(), "Questo numero non esiste.");
        QVERIFY(page.summary().contains("Questo numero non esiste."));
    }

    void whatWasTypedOutlivesThePageButNotTheSecrets() {
        TestPage page;
        page.fill();
        page.note->setPlainText("Citofono rotto");
        const core::FormValues draft = page.form.draft();
        QCOMPARE(draft, (core::FormValues{{"phone", "02-5550142"}, {"note", "Citofono rotto"}}));
        page.form.clear();
        QVERIFY(page.phone->text().isEmpty() && page.note->toPlainText().isEmpty());
        QVERIFY(page.password->isEmpty());
        QVERIFY(!page.phone->isUndoAvailable() && !page.note->document()->isUndoAvailable());
        TestPage again;
        again.form.restore(draft);
        QCOMPARE(again.form.draft(), draft);
        QVERIFY(again.password->isEmpty());
    }
    void anOldDraftDoesNoHarm() {
        TestPage page;
        page.form.restore({{"gone", "x"}, {"password", "segreta"}});
        QVERIFY(page.phone->text().isEmpty() && page.password->isEmpty());
    }
    void aHiddenFieldIsNotAskedFor() {
        TestPage page;
        page.phone->setText("02-5550142");
        page.passwordField->hide();
        page.form.submit();
        QCOMPARE(page.sent, 1);
    }
    void oneMistakeIsTheSummaryItselfAndMoreAreCounted() {
        TestPage page;
        page.form.submit();
        QVERIFY(page.summary().startsWith("Controlla 2 campi prima di proseguire."));
        QTest::keyClicks(page.password, "segreta");
        page.form.submit();
        QCOMPARE(page.summary(), "Scrivi il telefono.");
    }

    void everyKindOfFieldGivesItsValueBack() {
        QLineEdit line;
        QPlainTextEdit text;
        QComboBox plain;
        plain.addItems({"Tutte", "Ospedale"});
        QComboBox coded;
        coded.addItem("Figlio minore", "minor");
        coded.addItem("Delegante", "delegator");
        QCheckBox check("Sì");
        QDateEdit date;
        const std::pair<QWidget*, QString> rows[] = {{&line, "02"},        {&text, "due\nrighe"},
                                                     {&plain, "Ospedale"}, {&coded, "delegator"},
                                                     {&check, "1"},        {&date, "2026-12-01"}};
        for (const auto& [field, value] : rows) {
            int told = 0;
            QObject context;
            onFieldEdited(*field, &context, [&] { ++told; });
            setFieldValue(*field, value);
            QCOMPARE(fieldValue(*field), value);
            QVERIFY(told > 0);
            QVERIFY(!holdsSecret(*field));
        }
        clearField(check);
        QVERIFY(!check.isChecked());
    }
};

QTEST_MAIN(TestForm)
#include "test_form.moc"
