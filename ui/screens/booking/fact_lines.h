// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// Labels and what they say, one below the other; what is not known is left out.
class FactLines : public QWidget {
    Q_OBJECT
  public:
    explicit FactLines(QWidget* parent = nullptr);

    void add(const QString& label, const QString& value);
    /// The one that the page is about: in blue.
    void addMain(const QString& label, const QString& value);
    /// R92.
    void clear();

  private:
    void addLine(const QString& label, const QString& value, bool main);

    QVBoxLayout* all_;
    QWidget* shown_ = nullptr;
};

}  // namespace ui
