// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QLineEdit>

namespace ui {

/// A day as a filter (06): a word before it, a cross that takes it away. Counts once what stands in
/// it is a day.
class DateBox : public QLineEdit {
    Q_OBJECT
  public:
    /// `word`: "Dal"; `name` is what a screen reader says.
    DateBox(const QString& word, const QString& name, QWidget* parent = nullptr);

    QDate day() const { return day_; }
    void setDay(const QDate& day);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  Q_SIGNALS:
    /// By the person.
    void dayChanged(const QDate& day);
    /// What stands in it is no day; empty: it is.
    void mistaken(const QString& sentence);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void read(bool finished);

    QString word_;
    QDate day_;
    QAction* drop_;
};

}  // namespace ui
