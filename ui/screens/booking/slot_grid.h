// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMap>
#include <QVector>
#include <QWidget>

#include "core/booking/booking_values.h"

class QGridLayout;

namespace ui {

class Button;

/// Free places within the limit, a column a day, some days at a time (09). Tab goes from place to
/// place, arrows along days and hours.
class SlotGrid : public QWidget {
    Q_OBJECT
  public:
    explicit SlotGrid(QWidget* parent = nullptr);

    void setPlaces(const QVector<core::FreeSlot>& places);
    /// Whose id this is looks chosen.
    void setChosen(const QString& slot);
    void setColumns(int days);
    QWidget* firstPlace() const;

  Q_SIGNALS:
    void chosen(const QString& slot);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void turn(int days);
    void fill();
    void addDay(int column, const QVector<core::FreeSlot>& day);
    Button* placeButton(const core::FreeSlot& place);
    void mark(Button& button) const;
    bool move(QObject* from, int columns, int rows);

    QGridLayout* grid_;
    Button* earlier_;
    Button* later_;
    QVector<QVector<core::FreeSlot>> days_;
    QVector<QVector<Button*>> shown_;
    QString chosen_;
    int columns_ = 5;
    int firstDay_ = 0;
};

/// A place as a button: `9.40`, heard as `mercoledì 2 dicembre, 9.40`.
Button* slotButton(const core::FreeSlot& place, const QString& text);
void markSlot(Button& button, bool chosen);

}  // namespace ui
