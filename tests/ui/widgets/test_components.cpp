// SPDX-License-Identifier: EUPL-1.2
// Buttons, fields, switches, steps, scene, dialog, toast: what they do, not what they look like.
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/style/appearance.h"
#include "ui/widgets/action_tile.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_scene.h"
#include "ui/widgets/countdown_ring.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/nav_entry.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/step_bar.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/tab_bar.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/tries_badge.h"

using namespace ui;

namespace {

QAccessibleInterface* face(QWidget& widget) {
    return QAccessible::queryAccessibleInterface(&widget);
}

}  // namespace

class TestComponents : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { Appearance::instance().install(*qApp); }
    void init() {
        Appearance::instance().setScheme(Scheme::light);
        Appearance::instance().setMotion(true);
    }
    void theHintOfANarrowFieldInAWideColumnIsWhole() {
        QWidget page;
        auto* field = new FormField("Telefono", new QLineEdit);
        field->setHint("Il telefono serve per ricontattarti in caso di necessità, non per altro.");
        field->setMaximumWidth(200);
        auto* column = new QVBoxLayout(&page);
        column->addWidget(field);
        column->addStretch();
        page.resize(900, column->heightForWidth(900));  // no more than it asks for
        page.show();
        const auto paragraphs = field->findChildren<Paragraph*>();
        const auto hint = std::ranges::find_if(paragraphs, &Paragraph::isVisible);
        QVERIFY(hint != paragraphs.end());
        QVERIFY((*hint)->heightForWidth((*hint)->width()) > (*hint)->heightForWidth(900));
        QTRY_VERIFY((*hint)->height() >= (*hint)->heightForWidth((*hint)->width()));
    }
    void returnPressesAButton() {
        Button button(Button::Kind::primary, "Conferma");
        QSignalSpy clicked(&button, &Button::clicked);
        QTest::keyClick(&button, Qt::Key_Return);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(clicked.count(), 2);
    }
    void aBusyButtonTakesNoPressAndKeepsItsWidth() {
        Button button(Button::Kind::primary, "Conferma il nuovo medico");
        const int width = button.sizeHint().width();
        QSignalSpy clicked(&button, &Button::clicked);
        button.setBusy(true);
        QTest::mouseClick(&button, Qt::LeftButton);
        QTest::keyClick(&button, Qt::Key_Return);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(clicked.count(), 0);
        QVERIFY(button.sizeHint().width() >= width);
        QVERIFY(button.isEnabled());
        button.setBusy(false);
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(clicked.count(), 1);
    }
    void anIconButtonHasAName() {
        Button button(Button::Kind::neutral, Icon::more, "Altro");
        QCOMPARE(face(button)->text(QAccessible::Name), "Altro");
        QCOMPARE(button.toolTip(), "Altro");
        QCOMPARE(button.sizeHint(), QSize(48, 48));
    }
    void aFieldKnowsItsLabelAndItsError() {
        auto* edit = new QLineEdit;
        FormField field("&Data", edit);
        QCOMPARE(field.findChild<QLabel*>()->buddy(), edit);
        QCOMPARE(face(*edit)->text(QAccessible::Name), "Data");
        field.setHint("Giorno, mese, anno");
        field.setError("Scegli una data da domani in poi.");
        QVERIFY(field.hasError() && edit->property("error").toBool());
        QCOMPARE(face(*edit)->text(QAccessible::Description),
                 "Scegli una data da domani in poi. Giorno, mese, anno");
        field.setError({});
        QVERIFY(!field.hasError() && !edit->property("error").toBool());
    }
    void fieldsAre48High() {
        QLineEdit edit;
        edit.ensurePolished();
        QCOMPARE(edit.sizeHint().height(), 48);
    }
    void aBannerIsHeardAndTakesTheFocus() {
        QWidget page;
        Banner banner(Tone::bad, "<b>PIN errato.</b> Riprova.", &page);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        banner.announceAndFocus();
        QVERIFY(banner.hasFocus());
        QCOMPARE(face(banner)->role(), QAccessible::AlertMessage);
        QCOMPARE(face(banner)->text(QAccessible::Name), "PIN errato. Riprova.");
    }
    void triesAndStepsSayTheirState() {
        TriesBadge tries(2);
        QCOMPARE(face(tries)->text(QAccessible::Name), "Tentativi rimasti: 2 di 3");
        tries.setLeft(-1);
        QCOMPARE(face(tries)->text(QAccessible::Name), "Tentativi rimasti: 0 di 3");
        StepBar steps({"Tessera", "PIN", "Accesso"});
        steps.setCurrent(1);
        QCOMPARE(face(steps)->text(QAccessible::Name), "Passo 2 di 3: PIN");
    }
    void stepsTellWhatTheirRoomHasPlaceFor() {
        StepBar steps({"Tessera", "PIN", "Accesso"});
        steps.resize(steps.sizeHint());
        QCOMPARE(steps.form(), StepBar::Form::whole);
        steps.resize(steps.width() - 1, steps.height());
        QCOMPARE(steps.form(), StepBar::Form::circles);
        steps.resize(steps.minimumSizeHint());
        QCOMPARE(steps.form(), StepBar::Form::sentence);
    }
    void theSwitchIsACheckBox() {
        Switch on("Solo da leggere");
        on.resize(on.sizeHint());
        QTest::mouseClick(&on, Qt::LeftButton, {}, {2, 10});
        QVERIFY(on.isChecked());
        QTest::keyClick(&on, Qt::Key_Space);
        QVERIFY(!on.isChecked());
        QCOMPARE(face(on)->role(), QAccessible::CheckBox);
        QCOMPARE(face(on)->text(QAccessible::Name), "Solo da leggere");
    }
    void menuEntriesAreHeardInNormalCase() {
        NavEntry entry(NavEntry::Size::main, Icon::record, "FASCICOLO SANITARIO ELETTRONICO",
                       "Fascicolo Sanitario Elettronico");
        QCOMPARE(face(entry)->text(QAccessible::Name), "Fascicolo Sanitario Elettronico");
        QVERIFY(entry.heightForWidth(240) >= 52);
        QVERIFY(entry.heightForWidth(150) > entry.heightForWidth(600));
        QTest::keyClick(&entry, Qt::Key_Return);
        QVERIFY(entry.isChecked());
    }
    void menuEntriesAreLinksThatAssistiveTechnologyCanPress() {
        NavEntry entry(NavEntry::Size::main, Icon::home, "HOME", "Home");
        QCOMPARE(face(entry)->role(), QAccessible::Link);
        QVERIFY(!face(entry)->state().selected);
        auto* actions = face(entry)->actionInterface();
        QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
        actions->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(entry.isChecked());
        QVERIFY(face(entry)->state().selected);
    }
    void anActionTileWrapsAndIsPressedByReturn() {
        ActionTile tile(Icon::people, "Opera per un’altra persona");
        QVERIFY(tile.heightForWidth(228) >= 74);
        QVERIFY(tile.heightForWidth(150) > tile.heightForWidth(600));
        QSignalSpy clicked(&tile, &ActionTile::clicked);
        QTest::keyClick(&tile, Qt::Key_Return);
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(face(tile)->text(QAccessible::Name), "Opera per un’altra persona");
    }
    void tabsAreHeardInNormalCaseAndTellAPressFromTheLanding() {
        TabBar tabs;
        tabs.addNamedTab("DOCUMENTI SANITARI", "Documenti sanitari");
        tabs.addNamedTab("PRESCRIZIONI", "Prescrizioni");
        tabs.resize(tabs.sizeHint());
        QCOMPARE(face(tabs)->child(0)->text(QAccessible::Name), "Documenti sanitari");
        QSignalSpy changed(&tabs, &QTabBar::currentChanged);
        tabs.setNoneCurrent(true);
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(0).center());
        QCOMPARE(changed.count(), 1);
        QTest::keyClick(&tabs, Qt::Key_Right);
        QCOMPARE(tabs.currentIndex(), 1);
    }
    void segmentsTellTheChoice() {
        Segments segments({"Lettura facile", "Testo completo", "PDF"}, "Vista");
        QSignalSpy changed(&segments, &Segments::currentChanged);
        segments.setCurrent(2);
        QCOMPARE(segments.current(), 2);
        QCOMPARE(changed.count(), 1);
    }
    void theCardGlidesAndCanBeStopped() {
        CardScene scene(CardScene::State::insertCard);
        scene.resize(420, 430);
        scene.show();
        QVERIFY(QTest::qWaitForWindowExposed(&scene));
        scene.setState(CardScene::State::ready);
        QVERIFY(scene.isMoving());
        scene.finishMoving();
        QVERIFY(!scene.isMoving());
        const QImage last = scene.grab().toImage();
        CardScene fresh(CardScene::State::ready);
        fresh.resize(420, 430);
        QCOMPARE(last, fresh.grab().toImage());
    }
    void theCardJumpsWithReducedMotion() {
        Appearance::instance().setMotion(false);
        CardScene scene(CardScene::State::insertCard);
        scene.show();
        scene.setState(CardScene::State::ready);
        QVERIFY(!scene.isMoving());
    }
    void everySceneHasItsOwnPictureAndName() {
        QList<QImage> pictures;
        QStringList names;
        for (int i = 0; i <= static_cast<int>(CardScene::State::ready); ++i) {
            CardScene scene(static_cast<CardScene::State>(i));
            scene.resize(420, 430);
            const QImage picture = scene.grab().toImage();
            QVERIFY2(!pictures.contains(picture), qPrintable(QString::number(i)));
            QVERIFY(!names.contains(scene.accessibleName()));
            pictures << picture;
            names << scene.accessibleName();
            QCOMPARE(face(scene)->role(), QAccessible::Graphic);
        }
    }
    void theCountdownWarnsAndEnds() {
        CountdownRing ring(180);
        ring.setRemaining(134);
        QCOMPARE(face(ring)->text(QAccessible::Name), "tempo rimasto: 2:14");
        ring.setRemaining(30);
        QVERIFY(face(ring)->text(QAccessible::Name).startsWith("affrettati"));
        ring.setRemaining(-5);
        QCOMPARE(face(ring)->text(QAccessible::Name), "tempo scaduto");
    }
    void escapeIsTheSafeAnswer() {
        Dialog dialog(Tone::warn, Icon::clock, "Sei ancora qui?", nullptr);
        dialog.addOtherButton(Button::Kind::neutral, "LOGOUT");
        auto* safe = dialog.addSafeButton("Continua");
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(safe->hasFocus());
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(accepted.count(), 1);
    }
    void oneToastAtATime() {
        QWidget host;
        host.resize(900, 500);
        Toast::show(&host, Icon::print, "Primo");
        Toast* second = Toast::show(&host, Icon::print, "Secondo", Toast::Stay::untilClosed);
        QCOMPARE(host.findChildren<Toast*>().size(), 1);
        QCOMPARE(face(*second)->text(QAccessible::Name), "Secondo");
        second->findChild<Button*>()->click();
        QTRY_VERIFY(host.findChildren<Toast*>().isEmpty());
    }
};

QTEST_MAIN(TestComponents)
#include "test_components.moc"
