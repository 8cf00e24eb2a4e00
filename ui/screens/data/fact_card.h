// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPair>
#include <QVector>

#include "ui/widgets/card.h"

namespace ui {

using Facts = QVector<QPair<QString, QString>>;  // what, and what it is

/// A heading and what is known under it; what is not known is left out.
class FactCard : public Card {
    Q_OBJECT
  public:
    explicit FactCard(const QString& heading, QWidget* parent = nullptr);
    void setFacts(const Facts& facts);
    /// Below the facts; the card owns it. nullptr: nothing any more.
    void setFoot(QWidget* foot);
    /// R92.
    void clear();

  private:
    QWidget* facts_ = nullptr;
    QWidget* foot_ = nullptr;
};

}  // namespace ui
