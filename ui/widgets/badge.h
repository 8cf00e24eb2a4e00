// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPainter>
#include <QWidget>
#include <optional>

#include "ui/style/icons.h"

namespace ui {

/// What a badge looks like, for the widget and for delegates. Never colour alone: always a word,
/// mostly a sign.
struct BadgeSpec {
    Tone tone = Tone::info;
    QString text{};
    std::optional<Icon> icon{};
    bool dot = false;       // a full dot before the word: unread
    bool computed = false;  // dashed: worked out by us, not told by the source
    bool small = false;     // in rows
    bool onChosen = false;  // stands on a chosen row: white instead of the tint

    QSizeF size() const;
    void paint(QPainter& painter, const QRectF& where) const;
};

class Badge : public QWidget {
    Q_OBJECT
  public:
    explicit Badge(BadgeSpec spec, QWidget* parent = nullptr);
    void setSpec(BadgeSpec spec);
    QSize sizeHint() const override { return spec_.size().toSize(); }
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    BadgeSpec spec_;
};

}  // namespace ui
