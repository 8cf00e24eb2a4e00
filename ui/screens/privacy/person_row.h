// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/strip.h"

class QLayout;

namespace ui {

class Badge;
class Button;
class Paragraph;

/// Somebody who may act for another: name, title, from when to when and for what; what can be done.
class PersonRow : public Strip {
    Q_OBJECT
  public:
    struct Words {
        QString name{};
        QString title{};
        QString detail{};
        QString state{};     // empty: no badge
        bool alive = false;  // the badge is green
    };
    explicit PersonRow(const Words& words, QWidget* parent = nullptr);
    /// `name` is what a screen reader says: it tells about whom.
    Button* addAct(const QString& text, const QString& name);
    /// R92.
    void clear();

  private:
    QVector<Paragraph*> texts_;
    Badge* badge_ = nullptr;
    QWidget* acts_;
};

}  // namespace ui
