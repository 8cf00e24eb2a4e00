// SPDX-License-Identifier: EUPL-1.2
// A citizen in IL TUO MEDICO, who has a keyboard and, where it is needed, the card.
#pragma once

#include "tests/e2e/record_house.h"

namespace e2e {

class DoctorHouse : public RecordHouse {
  public:
    // Of the demo portal, in the area of the citizen.
    static inline const QString own = QStringLiteral("Dott. Giorgio Sala");
    static inline const QString free = QStringLiteral("Nives Aldeni");
    static inline const QString full = QStringLiteral("Corrado Valmori");

    /// With the card, for oneself (nobody) or for somebody whose name begins so.
    void comeIn(const QString& forWhom = {}) {
        cards.insert(desktop::DemoCards::Kind::good);
        QTRY_VERIFY(program->cards().snapshot().state == core::CardState::ready);
        press("cardLogin");
        enterPin();
        wake();
        actFor(forWhom);
    }
    void actFor(const QString& forWhom) {
        QTRY_VERIFY(onPage("ui::ActingPage"));
        if (forWhom.isEmpty()) return actAsSelf();
        for (auto* button : window().findChildren<QAbstractButton*>("actAsOther"))
            if (button->accessibleName().startsWith(forWhom)) return button->click();
        QFAIL(qPrintable(forWhom));
    }
    void pressEntry(const QString& name) {
        for (auto* button : window().findChildren<QAbstractButton*>())
            if (button->isVisible() && button->accessibleName() == name) return button->click();
        QFAIL(qPrintable(name));
    }
    void openDoctor() {
        if (find("menu")) press("menu");  // where there is no room for it beside the page
        pressEntry(QStringLiteral("Il tuo medico"));
        QTRY_VERIFY(onPage("ui::MyDoctorPage"));
        QTRY_VERIFY_WITH_TIMEOUT(find("printDoctor") != nullptr, 20000);
    }
    void openSearch() {
        openDoctor();
        goToSearch();
    }
    void goToSearch() {
        pressByKey("changeDoctor");
        QTRY_VERIFY(onPage("ui::DoctorSearchPage"));
        QTRY_VERIFY_WITH_TIMEOUT(filled("doctors"), 20000);
    }
    /// By name, so that the row is the only one; then by arrows.
    void look(const QString& name) {
        tabTo("doctorName");
        key(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), name.section(u' ', -1));
        QTRY_VERIFY_WITH_TIMEOUT(filled("doctors") && row(0).contains(name), 20000);
        list("doctors")->setFocus();
        key(Qt::Key_Home);
        QTRY_VERIFY(textOf("doctorHeading").contains(name));
    }
    QString row(int index) {
        return list("doctors")->model()->index(index, 0).data(Qt::AccessibleTextRole).toString();
    }
    /// To the confirmation, with the text to be signed on the page.
    void chooseAndWait(const QString& name) {
        openSearch();
        look(name);
        pressByKey("chooseDoctor");
        waitForConfirmation();
    }
    void waitForConfirmation() {
        QTRY_VERIFY(onPage("ui::ConfirmPage"));
        QTRY_VERIFY_WITH_TIMEOUT(find("confirm") != nullptr, 20000);
    }
    void confirm(const QString& pin = QStringLiteral("12345")) {
        tabTo("pin");
        QTest::keyClicks(find("pin"), pin);
        pressByKey("confirm");
    }
    void waitForReceipt() {
        QTRY_VERIFY_WITH_TIMEOUT(onPage("ui::ReceiptPage"), 20000);
        QTRY_VERIFY(find("saveReceipt") != nullptr);
    }
    /// As the portal says to somebody who asks anew.
    QString doctorNow() {
        openDoctor();
        return textOf("doctorName");
    }
    QString said(const char* name) {
        const auto* widget = find(name);
        if (!widget) return {};
        const auto* paragraph = widget->findChild<ui::Paragraph*>();
        return paragraph ? paragraph->text() : widget->accessibleName();
    }
};

}  // namespace e2e
