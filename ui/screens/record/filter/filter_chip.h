// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVariant>
#include <QVector>
#include <utility>

#include "ui/widgets/button.h"

class QMenu;

namespace ui {

/// A filter with a few values (06, 16b): pressed, it offers them; with a value it says so and has a
/// cross, and pressed it takes the value away.
class FilterChip : public Button {
    Q_OBJECT
  public:
    using Choice = std::pair<QString, QVariant>;

    explicit FilterChip(const QString& label, QWidget* parent = nullptr);

    void setChoices(QVector<Choice> choices);
    /// Invalid: none.
    void setValue(const QVariant& value);
    const QVariant& value() const { return value_; }

  Q_SIGNALS:
    /// By the person.
    void chosen(const QVariant& value);

  private:
    void press();
    void choose(const QVariant& value);
    void describe();

    QString label_;
    QVector<Choice> choices_;
    QVariant value_;
    QMenu* menu_;
};

}  // namespace ui
