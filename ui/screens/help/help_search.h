// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLineEdit>

#include "ui/screens/help/help_topics.h"

namespace ui {

/// The box in which the questions of all pages are searched.
class HelpSearch : public QLineEdit {
    Q_OBJECT
  public:
    explicit HelpSearch(QWidget* parent = nullptr);
    bool asks() const { return !text().trimmed().isEmpty(); }
    std::vector<HelpHit> hits() const { return searchHelp(text()); }
    /// `3 risposte`, `Nessuna risposta…`
    static QString summary(int hits);
};

}  // namespace ui
