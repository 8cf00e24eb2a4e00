// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/style/icons.h"
#include "ui/widgets/card.h"

namespace ui {

/// A service of the home page (S37 to S41): picture, name, what it does, `ACCEDI`.
class ServiceCard : public Card {
    Q_OBJECT
  public:
    struct Words {
        QString title;
        QString text;        // may hold links, see RichText
        QString buttonName;  // what a screen reader says for `ACCEDI`
        QString buttonId{};  // its object name
        QString linkName{};  // what a screen reader says of the link in the text
    };
    ServiceCard(Icon icon, const Words& words, QWidget* parent = nullptr);

  Q_SIGNALS:
    void chosen();
    void linkActivated(const QString& address);
};

/// A way to log in, small (S32, the two without card).
class MethodCard : public Card {
    Q_OBJECT
  public:
    struct Words {
        QString title;
        QString overline;  // the seed's capitals
        QString text;
        QString buttonName;
        QString buttonId{};  // object name of `ACCEDI`
    };
    MethodCard(Icon icon, const Words& words, QWidget* parent = nullptr);

  Q_SIGNALS:
    void chosen();
};

}  // namespace ui
