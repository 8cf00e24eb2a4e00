// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

namespace ui {

/// A white card with a line around it. Lay its content out with column() or row(); lists go edge to
/// edge in it, since the border keeps them one px off and the row delegate rounds the first and
/// last row.
class Card : public QFrame {
    Q_OBJECT
  public:
    enum class Kind {
        plain,
        chosen,  // 2 px blue
        honey,   // the one thing to notice of a page
        ok,      // coloured outline: verdicts
        warn,
        bad
    };
    Q_ENUM(Kind)

    explicit Card(Kind kind = Kind::plain, QWidget* parent = nullptr);
    void setKind(Kind kind);
    Kind kind() const { return kind_; }

  private:
    Kind kind_;
};

}  // namespace ui
