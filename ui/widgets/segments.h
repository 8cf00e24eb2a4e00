// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QButtonGroup;

namespace ui {

/// A few ways to see the same thing, one chosen: `Lettura facile`, `Testo completo`, `PDF`. One Tab
/// stop, arrows move.
class Segments : public QWidget {
    Q_OBJECT
  public:
    Segments(const QStringList& texts, const QString& name, QWidget* parent = nullptr);
    int current() const;
    void setCurrent(int index);

  signals:
    void currentChanged(int index);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QButtonGroup* group_;
};

}  // namespace ui
