// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <optional>

#include "core/doctor/doctor.h"
#include "ui/shell/width_class.h"

class QBoxLayout;

namespace ui {

class Card;
class IconView;
class InitialsView;
class Paragraph;

/// Whom one leaves and whom one gets, side by side with an arrow between (10b); below each other in
/// little room. Nobody is left where there was nobody.
class ChangeCards : public QWidget {
    Q_OBJECT
  public:
    explicit ChangeCards(QWidget* parent = nullptr);
    /// `request`: it is only asked for, so nobody is left yet.
    void setBefore(const std::optional<core::Doctor>& doctor, QDate today, bool request);
    void setAfter(const core::Doctor& doctor, bool request);
    void setWidthClass(WidthClass widthClass);
    /// R92.
    void clear();

  private:
    struct Side {
        Card* card = nullptr;
        Paragraph* overline = nullptr;
        InitialsView* initials = nullptr;
        Paragraph* name = nullptr;
        Paragraph* where = nullptr;
        Paragraph* note = nullptr;
    };
    Side makeSide(bool chosen);

    QBoxLayout* across_;
    Side before_;
    IconView* arrow_;
    Side after_;
};

}  // namespace ui
