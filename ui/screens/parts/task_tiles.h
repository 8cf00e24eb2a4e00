// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVector>
#include <QWidget>
#include <functional>

#include "ui/style/icons.h"

class QGridLayout;

namespace ui {

class TaskTile;

/// A heading, as `Che cosa vuoi fare?` (05), and tiles side by side, two by two or one below the
/// other, as there is room.
class TaskTiles : public QWidget {
    Q_OBJECT
  public:
    explicit TaskTiles(const QString& heading, QWidget* parent = nullptr);
    void add(Icon icon, const QString& text, const char* name, std::function<void()> act) {
        add(icon, text, {}, name, std::move(act));
    }
    /// `sentence`: what it is good for, below the words.
    void add(Icon icon, const QString& text, const QString& sentence, const char* name,
             std::function<void()> act);
    /// R92: a tile may name a person.
    void clear();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    int columnsFor(int width) const;
    void arrange(int columns);

    QGridLayout* grid_;
    QVector<TaskTile*> tiles_;
    int columns_ = 0;
};

}  // namespace ui
