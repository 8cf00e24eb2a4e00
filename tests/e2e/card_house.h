// SPDX-License-Identifier: EUPL-1.2
// A citizen with a card and a keyboard who does not log in.
#pragma once

#include "tests/e2e/keyboard_house.h"

namespace e2e {

class CardHouse : public KeyboardHouse {
  public:
    using Kind = desktop::DemoCards::Kind;

    /// From the welcome page to `La tua tessera`, by keys.
    bool openCard() {
        window().activateWindow();
        if (!goTo("Impostazioni") || !waitFor("ui::SettingsPage")) return false;
        return pressByKey("yourCard") && waitFor("ui::YourCardPage");
    }
    bool openTask(const char* button) {
        return pressByKey(button) && waitFor("ui::PinFormPage") && find("newPin") != nullptr;
    }
    /// Tab to the menu entry of this accessible name, and Return.
    bool goTo(const QString& entry) {
        for (int i = 0; i < 60; ++i) {
            const QWidget* focus = QApplication::focusWidget();
            if (focus && focus->accessibleName() == entry) {
                key(Qt::Key_Return);
                return true;
            }
            key(Qt::Key_Tab);
        }
        return false;
    }
    bool waitFor(const char* page) {
        return QTest::qWaitFor([&] { return onPage(page); }, 15000);
    }
    bool waitToRead(const QString& sentence) {
        return QTest::qWaitFor([&] { return reads(sentence); }, 15000);
    }

    /// The page in front.
    ui::Page& page() {
        for (auto* each : window().findChildren<ui::Page*>())
            if (each->isVisible()) return *each;
        qFatal("no page");
    }

    bool typeInto(const char* boxes, const QString& digits) {
        if (!tabTo(boxes)) return false;
        type(digits);
        return true;
    }
    bool typeAll(const char* proof, const QString& first, const QString& next) {
        return typeInto(proof, first) && typeInto("newPin", next) && typeInto("againPin", next);
    }
    /// All of it, once the page is laid out.
    bool isInSight(const char* name) {
        return QTest::qWaitFor([&] {
            const QWidget* part = find(name);
            return part && part->visibleRegion().boundingRect() == part->rect();
        });
    }
    int digitsIn(const char* boxes) {
        const auto* edit = find<ui::DigitBoxes>(boxes);
        return edit ? edit->count() : -1;
    }
};

}  // namespace e2e
