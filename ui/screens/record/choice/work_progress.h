// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/card.h"

class QProgressBar;

namespace ui {

class Button;
class Paragraph;

/// How far something with many documents is, and the way to stop it.
class WorkProgress : public Card {
    Q_OBJECT
  public:
    explicit WorkProgress(QWidget* parent = nullptr);
    /// `words` say what is done: "Preparo il documento 3 di 41…".
    void show(const QString& words, int done, int total);
    void clear();

  Q_SIGNALS:
    void cancelled();

  private:
    Paragraph* words_;
    QProgressBar* bar_;
    Button* cancel_;
};

}  // namespace ui
