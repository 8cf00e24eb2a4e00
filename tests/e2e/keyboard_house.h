// SPDX-License-Identifier: EUPL-1.2
// A citizen without a card in front of the window, who has a keyboard and nothing else.
#pragma once

#include <QApplication>
#include <QRegularExpression>

#include "app/mockportal/auth/gass/enrolment_form.h"
#include "tests/e2e/window_house.h"
#include "ui/widgets/password_edit.h"

namespace e2e {

class KeyboardHouse : public WindowHouse {
  public:
    static inline const QString number = QStringLiteral("0041270839");
    static inline const QString password = QStringLiteral("tre gatti sul tetto");

    mockportal::Enrolment form(const QString& cardNumber = number) const {
        return {
            .codiceFiscale = "RSSMRA62B25C014Z", .cardNumber = cardNumber, .mobile = "3330000482"};
    }
    bool givePassword() { return portal->givePassword(form(), password); }

    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Tab until the widget of this name has the focus; false when it is not reached.
    bool tabTo(const char* name) {
        for (int i = 0; i < 80; ++i) {
            if (focused() == QLatin1String(name)) return true;
            key(Qt::Key_Tab);
        }
        return false;
    }
    bool pressByKey(const char* name) {
        if (!tabTo(name)) return false;
        key(Qt::Key_Return);
        return true;
    }
    bool fill(const char* name, const QString& text) {
        if (!tabTo(name)) return false;
        key(Qt::Key_A, Qt::ControlModifier);
        type(text);
        return true;
    }
    static QString focused() {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

    bool reads(const QString& sentence) {
        for (const auto* text : window().findChildren<ui::Paragraph*>())
            if (text->isVisible() && text->text().contains(sentence)) return true;
        return false;
    }
    int typedIn(const char* passwordField) {
        return find<ui::PasswordEdit>(passwordField)->count();
    }

    QString sms(const QString& pattern) const {
        const auto sent = portal->outbox();
        return sent.isEmpty() ? QString()
                              : QRegularExpression(pattern).match(sent.last().text).captured(1);
    }
    QString code() const { return sms(QStringLiteral("codice = ([0-9]{8})")); }
    QString secondHalf() const { return sms(QStringLiteral("password è (\\w{5})")); }
    /// Eight digits that are not the code.
    QString anotherCode() const {
        QString other = code();
        other[0] = other[0] == u'5' ? u'6' : u'5';
        return other;
    }

    bool inside() { return program->sessions().active(); }
    core::Level level() {
        const auto& session = program->sessions().current();
        return session ? session->level : core::Level::none;
    }
};

}  // namespace e2e
