// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <optional>

#include "ui/style/roles.h"

namespace ui {

/// A plain area of the frame: one colour, a thin line at one edge.
class Strip : public QWidget {
    Q_OBJECT
  public:
    /// Without a fill what is behind shows through.
    explicit Strip(std::optional<Role> fill, std::optional<Qt::Edge> line = {},
                   QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    std::optional<Role> fill_;
    std::optional<Qt::Edge> line_;
};

/// Mark, region and service (S34); the same in the sidebar and over the login.
class Brand : public QWidget {
    Q_OBJECT
  public:
    explicit Brand(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
};

/// S42, the help line. The name stays as it is in every language.
QString helpLineName();
QString helpLineNumber();
QString helpLineHours();

}  // namespace ui
